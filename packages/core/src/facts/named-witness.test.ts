import { describe, expect, it } from 'vitest';
import { later, MINUTE } from '../base/instant.ts';
import {
  ago,
  beliefOf,
  cleared,
  knownOf,
  minutesTo,
  reading,
  said,
  shown,
  situationOf,
  type Told,
} from './situation.fixture.ts';
import { soreSites } from './sore-sites.ts';

const OLD = { birth: '2026-05-01', due: '2026-05-01' };
const [SHOT, SORE, STOOLS, DAYS] = [
  'vaccinated-in-48h',
  'injection-site-sore',
  'stools-in-24h',
  'days-since-stool',
] as const;
const nappy = (minutes: number, stool: object) => ({ kind: 'nappy', at: ago(minutes), wet: true, stool });
const jab = (minutes: number) => ({ kind: 'immunisation', at: ago(minutes), limbs: [] });

/** What is said of two lists in the order in which they are given here, and in the other. */
const both = (answers: readonly unknown[], say: (listed: readonly unknown[]) => unknown) => [
  say(answers),
  say(answers.toReversed()),
];

describe('who said it', () => {
  it('[F29] [F30] [F31] is the profile, or what is worked out from it', () => {
    const from = (fact: Parameters<typeof beliefOf>[0], baby: object) => {
      const belief = beliefOf(fact, { baby: { ...baby } });
      return belief.status === 'not-asked' ? null : belief.from;
    };
    const unknown = { milk: 'unknown', due: 'unknown' };
    expect(['milk', 'born-early'].map((fact) => from(fact as 'milk', {}))).toEqual(['baby', 'baby']);
    for (const fact of ['milk', 'born-early', 'corrected-age-days'] as const) expect(from(fact, unknown)).toBe('baby');
    for (const fact of ['age-days', 'post-menstrual-weeks', 'patch-test'] as const)
      expect(from(fact, {})).toBe('derived');
  });

  it('[F24] [F27] [F22] [F18] [F28] is the journal, for what stands in it', () => {
    expect(beliefOf('hard-stool', { journal: [nappy(5, { texture: 'hard' })] })).toMatchObject({ from: 'journal' });
    expect(beliefOf(DAYS, { journal: [nappy(5, {})] })).toMatchObject({ from: 'journal' });
    expect(beliefOf('floppy', { journal: [{ kind: 'symptom', at: ago(5), fact: 'floppy' }] })).toMatchObject({
      from: 'journal',
    });
    const red = { kind: 'patch-test', product: 'sunflower', at: ago(5), result: 'reaction' };
    const reacted = beliefOf('patch-test', { product: 'sunflower', journal: [red] });
    expect(reacted).toMatchObject({ value: 'no', from: 'journal' });
    expect(beliefOf('hottest-reading', { baby: OLD, journal: [reading(39, 5)] })).toMatchObject({ from: 'journal' });
    const same = { journal: [jab(100)], answers: [said(SHOT, 'yes', 100)] };
    expect(beliefOf(SHOT, same)).toMatchObject({ from: 'journal' });
  });

  it('[F25] [F27] is the answer, for what was said', () => {
    for (const [fact, value] of [
      [SORE, 'no'],
      [SORE, 'unknown'],
      [STOOLS, 3],
      [STOOLS, 'unknown'],
    ] as const) {
      expect(beliefOf(fact, { answers: [said(fact, value, 5)] })).toMatchObject({ from: 'answer' });
    }
  });
});

describe('readings', () => {
  const hot = (journal: readonly unknown[]) => shown('feverish', { baby: OLD, journal });

  it('[F20] are ended by the last one in order, however they are listed', () => {
    expect(both([reading(37, 30), reading(38.5, 60), reading(37, 100)], hot)).toEqual(['no', 'no']);
  });

  it('[F22] of the same heat are told by the later', () => {
    const at = (journal: readonly unknown[]) => minutesTo('hottest-reading', 'at', { baby: OLD, journal });
    expect(both([reading(38.4, 10), reading(38.4, 100)], at)).toEqual([-10, -10]);
  });

  it('[F20] stand where they are as late as the clearance, and one in order lets it hold', () => {
    const baby = { ...OLD, cleared: [cleared('feverish', 60)] };
    expect(shown('hottest-reading', { baby, journal: [reading(39, 90), reading(38.1, 60)] })).toBe(38.1);
    const calm = { baby, journal: [reading(39, 90), reading(37, 30)] };
    expect(beliefOf('feverish', calm)).toMatchObject({ value: 'no', from: 'cleared' });
  });
});

describe('stools', () => {
  it('[F24] that are as usual say nothing of any sign', () => {
    const usual = { journal: [nappy(5, { texture: 'formed', colour: 'yellow' })] };
    for (const fact of ['hard-stool', 'diarrhoea', 'pale-stool', 'blood-in-stool'] as const) {
      expect(shown(fact, usual)).toBe('not-asked');
    }
    const first = { baby: { birth: '2026-11-19', due: '2026-11-19' }, journal: [nappy(5, { colour: 'black' })] };
    expect(shown('blood-in-stool', first)).toBe('not-asked');
  });

  it('[F27] an answer of the same instant, or of the same days, is not ended by the journal', () => {
    expect(shown(DAYS, { journal: [nappy(60, {})], answers: [said(DAYS, 4, 60)] })).toBe(4);
    const same = { journal: [nappy(3 * 1440, {})], answers: [said(DAYS, 3, 5)] };
    expect(beliefOf(DAYS, same)).toMatchObject({ from: 'answer', value: 3 });
  });

  it('[F2] are as many as the latest answer says, and of one instant as the graver', () => {
    const many = (answers: readonly unknown[]) => shown(STOOLS, { answers });
    const told = (value: unknown, minutes: number) => said(STOOLS, value, minutes);
    expect(both([told(5, 5), told(1, 20)], many)).toEqual([5, 5]);
    expect(both([told(5, 5), told(1, 5)], many)).toEqual([1, 1]);
    expect(both([told(1, 5), told('unknown', 5)], many)).toEqual(['not-sure', 'not-sure']);
    expect(both([told(0, 5), told(1, -5)], many)).toEqual([0, 0]);
    expect(both([told(1, -9), told(0, -5)], many)).toEqual([0, 0]);
    expect(many([told('unknown', -5)])).toBe('not-sure');
    expect(minutesTo(STOOLS, 'at', { answers: [told(1, 5), told(1, -5)] })).toBe(-5);
  });

  it('[F0] of two to come that are as grave the one told last counts, however they are listed', () => {
    const at = (answers: readonly unknown[]) => minutesTo(STOOLS, 'at', { answers });
    for (const value of [1, 'unknown']) {
      expect(both([said(STOOLS, value, -5), said(STOOLS, value, -9)], at)).toEqual([9, 9]);
    }
  });

  it('[F4] to come forbid after 3 days with solids, whatever the milk', () => {
    expect(shown(DAYS, { baby: { solids: 'yes' }, answers: [said(DAYS, 3, -5)] })).toBe(3);
  });
});

describe('vaccinations and limbs', () => {
  it('[F19] a doubt to come is a doubt', () => {
    expect(shown(SHOT, { answers: [said(SHOT, 'unknown', -5)] })).toBe('not-sure');
  });

  it('[F19] one to come is named beside one of this very instant', () => {
    expect(minutesTo(SHOT, 'at', { answers: [said(SHOT, 'yes', 0), said(SHOT, 'yes', -5)] })).toBe(5);
  });

  it('[F18] count from the later of journal and word', () => {
    expect(minutesTo(SHOT, 'since', { journal: [jab(100)], answers: [said(SHOT, 'yes', 200)] })).toBe(-100);
  });

  it('[F25] are told at the time of the latest answer that counts', () => {
    const at = (answers: readonly unknown[]) => minutesTo(SORE, 'at', { answers } satisfies Told);
    expect(both([said(SORE, 'no', 5), said(SORE, 'no', -9)], at)).toEqual([-5, -5]);
    expect(both([said(SORE, 'no', 5), said(SORE, ['left-arm'], -9)], at)).toEqual([9, 9]);
    const { instant } = situationOf({}).now;
    expect(soreSites([{ value: 'yes', at: instant }], instant).status).toBe('not-sure');
  });

  it('[F3] are not told by a list of a time to come that names none', () => {
    const { instant } = situationOf({}).now;
    const present = { value: ['left-arm'], at: instant } as const;
    const none = { value: [], at: later(instant, MINUTE) } as const;
    expect(soreSites([present, none], instant)).toMatchObject({ value: ['left-arm'], at: instant });
  });
});

it('[F12] a clearance that changed nothing is not in force', () => {
  const told = { answers: [said('hernia', 'no', 60)], baby: { cleared: [cleared('hernia', 30)] } };
  expect(knownOf(told).cleared).toEqual([]);
});
