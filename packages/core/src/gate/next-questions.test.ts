import { describe, expect, it } from 'vitest';
import type { Known } from '../vocabulary/belief.ts';
import type { FactId } from '../vocabulary/fact.ts';
import type { Condition, Rule, Says } from '../vocabulary/rule.ts';
import type { Situation } from '../vocabulary/situation.ts';
import { ALWAYS, agesFrom, bookOf, knownOf, ruleOf, SITUATION, type Told } from './gate.fixture.ts';
import { judge } from './judge.ts';

const EMERGENCY: Says = { verdict: 'care', care: 'emergency' };
const TODAY: Says = { verdict: 'care', care: 'today' };
const BEFORE: Says = { verdict: 'care', care: 'before-massage' };
const WAIT: Says = { verdict: 'wait' };
const is = (
  fact: 'floppy' | 'worried' | 'unwell' | 'hernia' | 'seizures' | 'hiccups' | 'hungry' | 'head-lift',
): Condition => (fact === 'head-lift' ? { fact, is: 'no' } : { fact, is: 'yes' });

function asks(
  rules: readonly [Rule, ...Rule[]],
  facts: Partial<Record<FactId, Told>> = {},
  known: Partial<Known> = {},
  situation: Partial<Situation> = {},
) {
  return judge({ ...SITUATION, ...situation }, knownOf(facts, known), bookOf(...rules)).ask;
}
const questions = (list: ReturnType<typeof asks>) => list.map(({ question }) => question);

describe('the next questions', () => {
  it('[G18] put danger first, then today, then the weightiest, ties as in the table', () => {
    const rules = [
      ruleOf('hiccups', is('hiccups'), { verdict: 'adapt', leaveOut: { strokes: ['tummy-rest'] } }),
      ruleOf('hungry', is('hungry'), WAIT),
      ruleOf('seizures', is('seizures'), BEFORE),
      ruleOf('unwell', is('unwell'), WAIT),
      ruleOf('floppy', is('floppy'), EMERGENCY),
      ruleOf('head', is('head-lift'), { verdict: 'adapt', leaveOut: { strokes: ['back-down'] } }),
    ] as const;
    const list = asks(rules);
    expect(questions(list)).toEqual(['danger', 'today', 'now', 'standing', 'moves']);
    expect(list.map(({ weight }) => weight)).toEqual([1 / 6, 1 / 6, 2 / 6, 1 / 6, 1 / 6]);
    expect(list[2]?.facts).toEqual(['hiccups', 'hungry']);
  });

  it('[G17] name each missing fact of a screen once', () => {
    const rules = [ruleOf('a', is('hungry'), WAIT), ruleOf('b', { any: [is('hungry'), is('hiccups')] }, WAIT)] as const;
    expect(asks(rules)).toEqual([{ question: 'now', facts: ['hungry', 'hiccups'], weight: 1 }]);
  });

  it('[G18] weigh a screen among the findings that are still open', () => {
    const hernia = ruleOf('hernia', is('hernia'), { verdict: 'adapt', leaveOut: { strokes: ['tummy-rest'] } });
    expect(asks([ruleOf('floppy', is('floppy'), EMERGENCY), hernia], { floppy: 'no' })).toEqual([
      { question: 'standing', facts: ['hernia'], weight: 1 },
    ]);
  });

  it('[G17] ask while one stroke or side is left that could still be taken', () => {
    const leaves = (...strokes: readonly ('tummy-rest' | 'leg-up')[]): Says => ({
      verdict: 'adapt',
      leaveOut: { strokes },
    });
    const left: Says = { verdict: 'adapt', leaveOut: { strokes: ['leg-up'], side: 'left' } };
    const beside = (stands: Says, open: Says) =>
      questions(asks([ruleOf('stands', ALWAYS, stands), ruleOf('open', is('hernia'), open)]));
    expect(beside(leaves('tummy-rest', 'leg-up'), leaves('tummy-rest'))).toEqual([]);
    expect(beside(leaves('leg-up'), leaves('tummy-rest'))).toEqual(['standing']);
    expect(beside(leaves('leg-up'), leaves('tummy-rest', 'leg-up'))).toEqual(['standing']);
    expect(beside(left, left)).toEqual([]);
  });

  it('[G17] leave out what could not change the answer', () => {
    const young = ruleOf('young', ALWAYS, {
      verdict: 'adapt',
      leaveOut: { strokes: ['tummy-rest'] },
      limits: { minutes: 5 },
    });
    const hernia = ruleOf('hernia', is('hernia'), { verdict: 'adapt', leaveOut: { strokes: ['tummy-rest'] } });
    expect(asks([young, hernia])).toEqual([]);
    const side = ruleOf('sore', is('hernia'), {
      verdict: 'adapt',
      leaveOut: { strokes: ['tummy-rest'], side: 'left' },
    });
    expect(asks([young, side])).toEqual([]);
    const sideYoung = ruleOf('young', ALWAYS, {
      verdict: 'adapt',
      leaveOut: { strokes: ['tummy-rest'], side: 'right' },
    });
    expect(questions(asks([sideYoung, side]))).toEqual(['standing']);
    expect(questions(asks([sideYoung, hernia]))).toEqual(['standing']);
  });

  it('[G17] count every limit that could be tightened', () => {
    const base = ruleOf('base', ALWAYS, {
      verdict: 'adapt',
      limits: { minutes: 10, pressure: 2, proneSeconds: 180, undress: 'partly' },
    });
    const limiting = (limits: NonNullable<Extract<Says, { verdict: 'adapt' | 'go' }>['limits']>) =>
      questions(
        asks(
          [base, ruleOf('open', is('hernia'), { verdict: 'go', limits })],
          {},
          {},
          { undress: 'bare', product: 'mineral' },
        ),
      );
    for (const limits of [
      { minutes: 9 },
      { pressure: 1 },
      { proneSeconds: 179 },
      { undress: 'clothed' },
      { product: 'none' },
    ] as const) {
      expect(limiting(limits)).toEqual(['standing']);
    }
    for (const limits of [
      { minutes: 10 },
      { pressure: 2 },
      { proneSeconds: 180 },
      { undress: 'partly' },
      {},
    ] as const) {
      expect(limiting(limits)).toEqual([]);
    }
    const product = ruleOf('open', is('hernia'), { verdict: 'go', limits: { product: 'none' } });
    expect(asks([base, product])).toEqual([]);
  });

  it('[G17] ask what turns go into adapt even where nothing is left to take', () => {
    const open = ruleOf('open', is('hernia'), { verdict: 'adapt' });
    expect(questions(asks([open]))).toEqual(['standing']);
    expect(asks([ruleOf('young', ALWAYS, { verdict: 'adapt' }), open])).toEqual([]);
  });

  it('[G17] ask for the sign that alone holds the answer at ask, though its rule could take nothing more', () => {
    const young = ruleOf('young', ALWAYS, { verdict: 'adapt', leaveOut: { strokes: ['tummy-rest'] } });
    const sign = ruleOf('sign', is('worried'), { verdict: 'adapt', leaveOut: { strokes: ['tummy-rest'] } });
    expect(asks([young, sign])).toEqual([{ question: 'today', facts: ['worried'], weight: 1 }]);
    expect(asks([young, sign, ruleOf('wait', ALWAYS, WAIT)])).toEqual([]);
    expect(asks([young, sign], { worried: 'no' })).toEqual([]);
  });

  it('[G17] beside a wait are those that could make it care', () => {
    const rules = [
      ruleOf('wait', ALWAYS, WAIT),
      ruleOf('hungry', is('hungry'), WAIT),
      ruleOf('hernia', is('hernia'), { verdict: 'adapt', leaveOut: { strokes: ['tummy-rest'] } }),
      ruleOf('worried', is('worried'), TODAY),
      ruleOf('floppy', is('floppy'), EMERGENCY),
    ] as const;
    expect(questions(asks(rules))).toEqual(['danger', 'today']);
  });

  it('[G17] beside a care are those that could make it more urgent', () => {
    const rules = [
      ruleOf('today', ALWAYS, TODAY),
      ruleOf('seizures', is('seizures'), BEFORE),
      ruleOf('worried', is('worried'), TODAY),
      ruleOf('floppy', is('floppy'), EMERGENCY),
    ] as const;
    expect(questions(asks(rules))).toEqual(['danger']);
    expect(asks([ruleOf('emergency', ALWAYS, EMERGENCY), ...rules])).toEqual([]);
  });

  it('[G17] include what could lift a finding that holds only until more is known', () => {
    const fever = ruleOf('fever', { not: { surely: { fact: 'floppy', is: 'no' } } }, EMERGENCY);
    expect(questions(asks([fever]))).toEqual(['danger']);
    expect(asks([fever], { floppy: 'no' })).toEqual([]);
    expect(asks([fever], { floppy: 'yes' })).toEqual([]);
    expect(asks([fever, ruleOf('other', ALWAYS, EMERGENCY)])).toEqual([]);
    expect(questions(asks([fever, ruleOf('hernia', is('hernia'), BEFORE)]))).toEqual(['danger']);
  });

  it('[G17] include what could still make a condition of certainty hold', () => {
    const sure = ruleOf('sure', { surely: is('seizures') }, WAIT);
    expect(questions(asks([sure]))).toEqual(['standing']);
    expect(asks([sure, ruleOf('wait', ALWAYS, WAIT)])).toEqual([]);
    const shaping = ruleOf(
      'shaping',
      { surely: is('hernia') },
      { verdict: 'adapt', leaveOut: { strokes: ['leg-up'] } },
    );
    expect(questions(asks([shaping]))).toEqual(['standing']);
  });

  it('[G5] ask for the due date where it would move the age', () => {
    const rule = ruleOf(
      'young',
      { age: 'corrected', before: { days: 28 } },
      { verdict: 'adapt', limits: { minutes: 5 } },
    );
    expect(asks([rule], {}, { ages: agesFrom('2026-10-01', '2026-11-15') })).toEqual([
      { question: 'baby', facts: ['born-early'], weight: 1 },
    ]);
  });
});
