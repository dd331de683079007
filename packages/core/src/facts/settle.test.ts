import { describe, expect, it } from 'vitest';
import { NEVER_BY_NONE, QUESTION_FACTS, worseValue } from '../vocabulary/fact.ts';
import { clearanceLife, clearancesAlive } from './clearance.ts';
import { isYesNo } from './said.ts';
import { beliefOf, cleared, knownOf, minutesTo, none, said, shown, situationOf } from './situation.fixture.ts';
import { wordOf } from './word.ts';

const DAY = 1440;
const NOON = situationOf({}).now.instant;

describe('words', () => {
  it('[F2] takes the latest word that is alive', () => {
    expect(shown('hernia', { answers: [said('hernia', 'yes', 20), said('hernia', 'no', 10)] })).toBe('no');
    expect(shown('hernia', { answers: [said('hernia', 'no', 20), said('hernia', 'yes', 10)] })).toBe('yes');
    expect(shown('hernia', { answers: [said('hernia', 'no', 20), said('hernia', 'unknown', 10)] })).toBe('not-sure');
  });

  it('[F2] takes the graver of two words at one instant', () => {
    const values = ['no', 'unknown', 'yes'];
    expect(shown('hernia', { answers: values.map((value) => said('hernia', value, 5)) })).toBe('yes');
    expect(shown('hernia', { answers: [said('hernia', 'unknown', 5), said('hernia', 'no', 5)] })).toBe('not-sure');
    expect(shown('head-lift', { answers: [said('head-lift', 'no', 5), said('head-lift', 'yes', 5)] })).toBe('no');
  });

  it('[F2] lets a worse word count again when the later better one is over', () => {
    expect(shown('unwell', { answers: [said('unwell', 'yes', 300), said('unwell', 'no', 30)] })).toBe('no');
    expect(shown('unwell', { answers: [said('unwell', 'yes', 300), said('unwell', 'no', 70)] })).toBe('yes');
  });

  it.each(['floppy', 'worried', 'weeping-eczema', 'allergic-reaction'])('[F5] keeps a yes to %s for 24 h', (fact) => {
    expect(shown(fact as 'floppy', { answers: [said(fact, 'yes', 1439), said(fact, 'no', 5)] })).toBe('yes');
    expect(shown(fact as 'floppy', { answers: [said(fact, 'yes', 1439), said(fact, 'unknown', 5)] })).toBe('yes');
    expect(shown(fact as 'floppy', { answers: [said(fact, 'yes', 1440), said(fact, 'no', 5)] })).toBe('no');
    expect(shown(fact as 'floppy', { answers: [said(fact, 'unknown', 20), said(fact, 'no', 5)] })).toBe('no');
  });

  it('[F6] keeps not sure apart from no and from not asked', () => {
    expect(beliefOf('hernia', { answers: [said('hernia', 'unknown', 5)] })).toMatchObject({
      status: 'not-sure',
      from: 'answer',
    });
    expect(shown('hernia', {})).toBe('not-asked');
  });

  it('[F7] says the better value by none, but never of navel, head, numbers and choices', () => {
    const questions = ['standing', 'danger', 'today', 'timing', 'now', 'tummy', 'moves'];
    const { beliefs } = knownOf({
      answers: questions.map((question) => none(question, 1)),
      baby: { birth: '2026-01-01', due: '2026-01-01' },
    });
    const open = [...beliefs].filter(([, belief]) => belief.status === 'not-asked').map(([fact]) => fact);
    expect(open.toSorted()).toEqual([
      'carer',
      'coldest-reading',
      'days-since-stool',
      'head-lift',
      'hottest-reading',
      'minutes-since-feed',
      'minutes-since-wake',
      'navel-healed',
      'state',
      'stools-in-24h',
    ]);
    for (const fact of ['hernia', 'floppy', 'feverish', 'injection-site-sore', 'hungry', 'rolls-or-crawls'] as const) {
      expect(beliefs.get(fact)).toMatchObject({ status: 'known', value: 'no' });
    }
  });
});

it('[F7] never settles by none what is better with yes', () => {
  const yes = Object.values(QUESTION_FACTS)
    .flat()
    .filter((fact) => isYesNo(fact) && worseValue(fact) === 'no');
  expect(yes).toEqual(NEVER_BY_NONE);
});

it('[F6] reads no word in a value that is none', () => {
  expect(
    ['yes', 'unknown', 3, 'ready', ['left-arm']].map((value) => wordOf('hernia', value, NOON, 'answer') !== null),
  ).toEqual([true, true, false, false, false]);
});

describe('times to come', () => {
  it('[F3] counts what forbids as now, with its time as told', () => {
    const told = { answers: [said('unwell', 'no', 5), said('unwell', 'yes', -600)] };
    expect(shown('unwell', told)).toBe('yes');
    expect([minutesTo('unwell', 'at', told), minutesTo('unwell', 'until', told)]).toEqual([600, DAY]);
  });

  it('[F3] names the latest of several to come, and of one as grave the one that is not to come', () => {
    const coming = [said('unwell', 'yes', -600), said('unwell', 'yes', -60)];
    for (const answers of [coming, coming.toReversed()]) expect(minutesTo('unwell', 'at', { answers })).toBe(600);
    expect(minutesTo('unwell', 'at', { answers: [said('unwell', 'yes', 5), ...coming] })).toBe(-5);
  });

  it('[F3] sets aside what reassures, and names it', () => {
    const told = {
      answers: [said('unwell', 'no', -1), none('danger', -5)],
      baby: { cleared: [cleared('hernia', -60)] },
    };
    expect(shown('unwell', told)).toBe('not-asked');
    const { setAside, cleared: inForce } = knownOf(told);
    expect(setAside).toHaveLength(18);
    expect(setAside[0]).toMatchObject({ fact: 'unwell', value: 'no', from: 'answer' });
    expect(setAside.at(-1)).toMatchObject({ fact: 'hernia', value: 'no', from: 'cleared' });
    expect(inForce).toEqual([]);
  });

  it('[F3] never lets a doubt to come lighten a present yes', () => {
    expect(shown('hernia', { answers: [said('hernia', 'yes', 5), said('hernia', 'unknown', -5)] })).toBe('yes');
    expect(shown('hernia', { answers: [said('hernia', 'no', 5), said('hernia', 'unknown', -5)] })).toBe('not-sure');
  });
});

describe('clearances', () => {
  const heart = (answers: unknown[], ...clearances: number[]) => ({
    answers,
    baby: { cleared: clearances.map((minutes) => cleared('heart-condition', minutes)) },
  });
  const yes = (minutes: number) => said('heart-condition', 'yes', minutes);

  it('[F8] is believed for 90 days of a standing fact, for 24 h of a sign', () => {
    expect(shown('heart-condition', heart([yes(90 * DAY + 5)], 90 * DAY - 1))).toBe('no');
    expect(shown('heart-condition', heart([yes(90 * DAY - 1)], 90 * DAY - 2))).toBe('no');
    expect(shown('heart-condition', heart([yes(90 * DAY + 5), yes(10)], 90 * DAY))).toBe('yes');
    const sign = (minutes: number) => ({
      answers: [said('jaundice', 'yes', 1400)],
      baby: { cleared: [cleared('jaundice', minutes)] },
    });
    expect(shown('jaundice', sign(1390))).toBe('no');
    expect(minutesTo('jaundice', 'until', sign(1390))).toBe(50);
    expect(beliefOf('jaundice', sign(1390))).toMatchObject({ from: 'cleared' });
  });

  it('[F8] gives no life to a clearance of anything else', () => {
    expect([clearanceLife('hard-stool'), clearanceLife('hiccups'), clearanceLife('milk')]).toEqual([null, null, null]);
    expect(clearancesAlive([{ fact: 'hard-stool', at: NOON }], NOON).size).toBe(0);
  });

  it('[F9] makes the fact its better value when it is later', () => {
    expect(shown('heart-condition', heart([yes(60)], 30))).toBe('no');
    expect(shown('heart-condition', heart([said('heart-condition', 'unknown', 60)], 30))).toBe('no');
    expect(shown('heart-condition', heart([yes(30)], 30))).toBe('yes');
    expect(shown('heart-condition', heart([said('heart-condition', 'unknown', 60), yes(30)], 30))).toBe('yes');
    expect(shown('heart-condition', heart([yes(60)], 0))).toBe('no');
    expect(shown('heart-condition', heart([yes(60)], -30))).toBe('yes');
    const navel = { answers: [said('navel-healed', 'no', 60)], baby: { cleared: [cleared('navel-healed', 30)] } };
    expect(shown('navel-healed', navel)).toBe('yes');
  });

  it('[F10] is voided by a worse word that is new, and not by one that is repeated', () => {
    expect(shown('heart-condition', heart([yes(20)], 30))).toBe('yes');
    expect(shown('heart-condition', heart([yes(60), yes(20)], 30))).toBe('no');
    expect(shown('heart-condition', heart([said('heart-condition', 'no', 90), yes(60)], 30))).toBe('no');
    expect(shown('heart-condition', heart([yes(90), said('heart-condition', 'no', 60), yes(20)], 30))).toBe('yes');
    expect(shown('heart-condition', heart([yes(60), said('heart-condition', 'no', 25), yes(20)], 30))).toBe('yes');
    expect(shown('heart-condition', heart([said('heart-condition', 'unknown', 60), yes(20)], 30))).toBe('yes');
    expect(shown('heart-condition', heart([yes(60), said('heart-condition', 'unknown', 20)], 30))).toBe('no');
    expect(shown('heart-condition', heart([yes(60), yes(20)], 40, 10))).toBe('no');
    expect(shown('heart-condition', heart([yes(20), yes(-20)], 30))).toBe('yes');
  });

  it('[F10] takes every later yes to a danger or same-day sign as new', () => {
    for (const fact of ['floppy', 'worried'] as const) {
      const told = { answers: [said(fact, 'yes', 90), said(fact, 'yes', 20)], baby: { cleared: [cleared(fact, 60)] } };
      expect(shown(fact, told)).toBe('yes');
      expect(minutesTo(fact, 'at', told)).toBe(-20);
    }
    const doubt = {
      answers: [said('floppy', 'yes', 90), said('floppy', 'unknown', 20)],
      baby: { cleared: [cleared('floppy', 60)] },
    };
    expect(shown('floppy', doubt)).toBe('not-sure');
    const calm = {
      answers: [said('floppy', 'yes', 90), said('floppy', 'no', 20)],
      baby: { cleared: [cleared('floppy', 60)] },
    };
    expect(beliefOf('floppy', calm)).toMatchObject({ value: 'no', from: 'cleared' });
    const mild = {
      answers: [said('unwell', 'yes', 90), said('unwell', 'yes', 20)],
      baby: { cleared: [cleared('unwell', 60)] },
    };
    expect(shown('unwell', mild)).toBe('no');
  });

  it('[F11] changes nothing where nothing worse was said', () => {
    expect(shown('heart-condition', heart([], 30))).toBe('not-asked');
    expect(beliefOf('heart-condition', heart([said('heart-condition', 'no', 60)], 30))).toMatchObject({
      from: 'answer',
    });
  });

  it('[F12] hands on the clearances in force, and leaves born early as it is', () => {
    const told = {
      answers: [yes(60)],
      baby: {
        due: '2026-09-20',
        cleared: [cleared('born-early', 99), cleared('heart-condition', 30), cleared('hernia', 30)],
      },
    };
    const { cleared: inForce, beliefs } = knownOf(told);
    expect(inForce.map(({ fact }) => fact).toSorted()).toEqual(['born-early', 'heart-condition']);
    expect(beliefs.get('born-early')).toMatchObject({ value: 'yes', from: 'baby' });
    expect(knownOf({ baby: { cleared: [cleared('born-early', 90 * DAY)] } }).cleared).toEqual([]);
  });
});
