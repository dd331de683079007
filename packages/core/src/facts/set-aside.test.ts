import { describe, expect, it } from 'vitest';
import { minutesBetween } from '../base/instant.ts';
import { ago, cleared, knownOf, none, reading, said, situationOf, type Told } from './situation.fixture.ts';

/** What was set aside, in short: fact, value, witness, and in how many minutes it is to come. */
function aside(told: Told): readonly (readonly unknown[])[] {
  const now = situationOf(told).now.instant;
  return knownOf(told).setAside.map(({ fact, value, from, at }) => [fact, value, from, minutesBetween(now, at)]);
}

const of = (fact: string, value: unknown, minutesAgo = -5, told: Told = {}) =>
  aside({ ...told, answers: [said(fact, value, minutesAgo)] }).length > 0;

describe('what is set aside', () => {
  it('[F3] is only what is still to come', () => {
    expect(of('unwell', 'no', -1)).toBe(true);
    expect([of('unwell', 'no', 0), of('unwell', 'no', 1)]).toEqual([false, false]);
  });

  it('[F3] is only the word that reassures', () => {
    expect(['yes', 'unknown', 'no'].map((value) => of('hernia', value))).toEqual([false, false, true]);
    expect(['yes', 'unknown', 'no'].map((value) => of('head-lift', value))).toEqual([true, false, false]);
  });

  it('[F4] is a number that would no longer delay', () => {
    const feeds = [59, 60, 'unknown'].map((value) => of('minutes-since-feed', value));
    const wakings = [14, 15, 'unknown'].map((value) => of('minutes-since-wake', value));
    const stools = [1, 2, 'unknown'].map((value) => of('stools-in-24h', value));
    const [breast, formula] = [{}, { baby: { milk: 'formula' } }];
    const days = [7, 8, 'unknown'].map((value) => of('days-since-stool', value, -5, breast));
    const onFormula = [2, 3, 'unknown'].map((value) => of('days-since-stool', value, -5, formula));
    expect([feeds, wakings, stools]).toEqual(Array(3).fill([false, true, false]));
    expect([days, onFormula]).toEqual(Array(2).fill([true, false, false]));
  });

  it('[F3] is a calm state, and an active one where the goal is play', () => {
    const states = ['quiet-alert', 'active-alert', 'drowsy', 'crying', 'unknown'];
    const towards = (goal: string) => states.map((state) => of('state', state, -5, { goal }));
    expect(towards('bond')).toEqual([true, false, false, false, false]);
    expect(towards('play')).toEqual([true, true, false, false, false]);
  });

  it('[F3] is a ready carer, and limbs that are not sore', () => {
    expect(['ready', 'overwhelmed', 'unknown'].map((carer) => of('carer', carer))).toEqual([true, false, false]);
    expect(['no', ['left-arm'], 'unknown'].map((limbs) => of('injection-site-sore', limbs))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('[F3] is what the journal tells of times to come, where it would reassure', () => {
    const nappy = (minutes: number, stool?: object) => ({
      kind: 'nappy',
      at: ago(minutes),
      wet: true,
      ...(stool ? { stool } : {}),
    });
    const patch = (minutes: number, result: string, product = 'sunflower') => ({
      kind: 'patch-test',
      at: ago(minutes),
      result,
      product,
    });
    const journal = [
      reading(37, -10),
      nappy(-20, {}),
      patch(-30, 'clear'),
      ...[reading(38, -10), reading(35, -10), nappy(-20), patch(-30, 'reaction'), patch(-30, 'clear', 'coconut')],
      ...[reading(37, 0), nappy(0, {}), patch(0, 'clear')],
    ];
    expect(aside({ product: 'sunflower', journal })).toEqual([
      ['feverish', 'no', 'journal', 10],
      ['days-since-stool', 0, 'journal', 20],
      ['patch-test', 'yes', 'journal', 30],
    ]);
    expect(aside({ product: 'sunflower', journal: journal.slice(3) })).toEqual([]);
  });

  it('[F8] is a clearance to come, with the value that it would give', () => {
    const clearances = ['hernia', 'navel-healed', 'born-early'].map((fact, i) => cleared(fact, -i - 1));
    expect(aside({ baby: { cleared: [...clearances, cleared('eczema', 0)] } })).toEqual([
      ['hernia', 'no', 'cleared', 1],
      ['navel-healed', 'yes', 'cleared', 2],
      ['born-early', 'no', 'cleared', 3],
    ]);
  });

  it('[F0] is told once of each fact and witness, the soonest first, whatever the order', () => {
    const answers = [said('unwell', 'no', -9), said('unwell', 'no', -3), said('hernia', 'no', -3)];
    const told = { answers, journal: [reading(37, -3), reading(36.5, -2)] };
    const expected = [
      ['feverish', 'no', 'journal', 2],
      ['hernia', 'no', 'answer', 3],
      ['unwell', 'no', 'answer', 3],
    ];
    expect(aside(told)).toEqual(expected);
    expect(aside({ answers: answers.toReversed(), journal: told.journal.toReversed() })).toEqual(expected);
  });

  it('[F0] names the witnesses of one fact apart, and of two numbers at one instant always the same', () => {
    const told = { answers: [said('feverish', 'no', -3)], journal: [reading(37, -3)] };
    expect(aside(told).map(([, , from]) => from)).toEqual(['answer', 'journal']);
    const numbers = [said('stools-in-24h', 5, -3), said('stools-in-24h', 4, -3)];
    expect(aside({ answers: numbers })).toEqual([['stools-in-24h', 4, 'answer', 3]]);
    expect(aside({ answers: numbers.toReversed() })).toEqual([['stools-in-24h', 4, 'answer', 3]]);
  });

  it('[F7] is each fact that none would have settled, and no other', () => {
    const facts = aside({ answers: [none('timing', -1), none('now', -1), none('moves', -1)] }).map(([fact]) => fact);
    expect(facts).toEqual(['hiccups', 'hungry', 'injection-site-sore', 'rolls-or-crawls', 'vaccinated-in-48h']);
  });
});
