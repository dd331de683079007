import { describe, expect, it } from 'vitest';
import { type Instant, later, MINUTE } from '../base/instant.ts';
import type { Known } from '../vocabulary/belief.ts';
import type { FactId } from '../vocabulary/fact.ts';
import type { Condition, Rule, Says } from '../vocabulary/rule.ts';
import type { Situation } from '../vocabulary/situation.ts';
import {
  ALWAYS,
  agesFrom,
  bookOf,
  date,
  knownOf,
  minutesAgo,
  NOON,
  ruleOf,
  SITUATION,
  type Told,
} from './gate.fixture.ts';
import { judge } from './judge.ts';

const yes = (fact: 'floppy' | 'hernia' | 'unwell' | 'nappy-rash' | 'seizures' | 'worried'): Condition => ({
  fact,
  is: 'yes',
});
const EMERGENCY: Says = { verdict: 'care', care: 'emergency' };
const TODAY: Says = { verdict: 'care', care: 'today' };
const BEFORE: Says = { verdict: 'care', care: 'before-massage' };
const WAIT: Says = { verdict: 'wait' };

interface Case {
  readonly facts?: Partial<Record<FactId, Told>>;
  readonly known?: Partial<Known>;
  readonly situation?: Partial<Situation>;
}

function verdictOf(rules: readonly [Rule, ...Rule[]], { facts, known, situation }: Case = {}) {
  return judge({ ...SITUATION, ...situation }, knownOf(facts, known), bookOf(...rules));
}

describe('the verdict', () => {
  it('[G0] is refused to a book without rules', () => {
    const { rules: _, ...book } = bookOf(ruleOf('a', ALWAYS, WAIT));
    const empty = JSON.parse('[]');
    expect(() => judge(SITUATION, knownOf(), { ...book, rules: empty })).toThrow('without rules');
  });

  it('[G8] is go when no rule calls for more', () => {
    const verdict = verdictOf([ruleOf('a', yes('floppy'), EMERGENCY)], { facts: { floppy: 'no' } });
    expect(verdict).toMatchObject({ verdict: 'go', care: null, until: null, reasons: [], leftOut: [], ask: [] });
    expect(verdict.book).toEqual({ version: 'test', reviewBy: '2027-01-01' });
  });

  it('[G8] is the gravest call, and the most urgent care', () => {
    const rules = [
      ruleOf('before', ALWAYS, BEFORE),
      ruleOf('emergency', ALWAYS, EMERGENCY),
      ruleOf('today', ALWAYS, TODAY),
      ruleOf('wait', ALWAYS, WAIT),
    ] as const;
    const verdict = verdictOf(rules);
    expect([verdict.verdict, verdict.care]).toEqual(['care', 'emergency']);
    expect(verdict.reasons.map(({ rule }) => rule)).toEqual(['emergency', 'today', 'before', 'wait']);
    expect(verdictOf([rules[0], rules[2]]).care).toBe('today');
    expect(verdictOf([rules[2], rules[0]]).care).toBe('today');
    expect(verdictOf([rules[0], rules[3]]).care).toBe('before-massage');
  });

  it('[G7] asks while a rule that could forbid is undecided', () => {
    const verdict = verdictOf([ruleOf('a', yes('seizures'), BEFORE)]);
    expect(verdict).toMatchObject({ verdict: 'ask', care: null, reasons: [] });
    expect(verdict.ask).toEqual([{ question: 'standing', facts: ['seizures'], weight: 1 }]);
    expect(verdictOf([ruleOf('a', yes('seizures'), WAIT)]).verdict).toBe('ask');
  });

  it('[G7] asks while a sign of today that could only leave out has not been looked for', () => {
    const rule = ruleOf('rash', yes('nappy-rash'), { verdict: 'adapt', leaveOut: { strokes: ['bottom-circles'] } });
    const verdict = verdictOf([rule]);
    expect(verdict.verdict).toBe('ask');
    expect(verdict.leftOut).toEqual([{ stroke: 'bottom-circles', rules: ['rash'] }]);
    expect(verdict.reasons).toMatchObject([
      { rule: 'rash', says: 'adapt', facts: [{ fact: 'nappy-rash', value: null }] },
    ]);
    const either = ruleOf('either', { any: [yes('hernia'), yes('nappy-rash')] }, { verdict: 'adapt' });
    expect(verdictOf([either]).verdict).toBe('ask');
    const danger = ruleOf('floppy', yes('floppy'), { verdict: 'adapt', leaveOut: { strokes: ['leg-up'] } });
    expect(verdictOf([danger]).verdict).toBe('ask');
  });

  it('[G6] leaves out what an unasked standing fact could take, and still asks', () => {
    const rule = ruleOf('hernia', yes('hernia'), { verdict: 'adapt', leaveOut: { strokes: ['tummy-rest'] } });
    const verdict = verdictOf([rule]);
    expect(verdict.verdict).toBe('adapt');
    expect(verdict.leftOut).toEqual([{ stroke: 'tummy-rest', rules: ['hernia'] }]);
    expect(verdict.reasons[0]).toMatchObject({
      rule: 'hernia',
      facts: [{ fact: 'hernia', value: null, from: null, ageMinutes: null }],
    });
    expect(verdict.ask).toEqual([{ question: 'standing', facts: ['hernia'], weight: 1 }]);
  });

  it('[G8] lets a wait stand above an open question', () => {
    const verdict = verdictOf([
      ruleOf('w', ALWAYS, WAIT),
      ruleOf('s', yes('seizures'), BEFORE),
      ruleOf('u', yes('unwell'), WAIT),
    ]);
    expect(verdict.verdict).toBe('wait');
    expect(verdict.ask).toEqual([{ question: 'standing', facts: ['seizures'], weight: 1 }]);
  });
});

describe('the reasons', () => {
  it('[G9] carry the facts with value, witness and age, and each source once', () => {
    const at = minutesAgo(22);
    const rule: Rule = {
      ...ruleOf('fed', { fact: 'minutes-since-feed', below: 60 }, WAIT),
      sources: [{ source: 'article-1', place: 'L69' }, { source: 'article-1', place: 'L70' }, { source: 'tots' }],
    };
    const feed: Told = { status: 'known', value: 22, from: 'journal', at, until: null };
    expect(verdictOf([rule], { facts: { 'minutes-since-feed': feed } }).reasons).toEqual([
      {
        rule: 'fed',
        says: 'wait',
        care: null,
        until: null,
        facts: [{ fact: 'minutes-since-feed', value: 22, from: 'journal', ageMinutes: 22 }],
        sources: ['article-1', 'tots'],
      },
    ]);
  });

  it('[G9] name a carer who is not sure, and the kind of care', () => {
    const verdict = verdictOf([ruleOf('a', yes('seizures'), BEFORE)], { facts: { seizures: 'not-sure' } });
    expect(verdict.reasons).toMatchObject([
      { care: 'before-massage', facts: [{ value: 'unknown', from: 'answer', ageMinutes: 0 }] },
    ]);
  });

  it('[G14] name a reassurance that lies in the future', () => {
    const setAside = [{ fact: 'floppy' as const, value: 'no' as const, from: 'answer' as const, at: minutesAgo(-10) }];
    const verdict = verdictOf([ruleOf('a', yes('hernia'), WAIT)], { facts: { hernia: 'no' }, known: { setAside } });
    expect(verdict.reasons).toEqual([
      {
        rule: 'time-to-come-set-aside',
        says: 'go',
        care: null,
        until: null,
        facts: [{ fact: 'floppy', value: 'no', from: 'answer', ageMinutes: -10 }],
        sources: [],
      },
    ]);
  });

  it('[G16] say when the book is past its review, and not on the day itself', () => {
    const rules = [ruleOf('a', yes('hernia'), WAIT)] as const;
    const on = (today: string) => ({
      facts: { hernia: 'no' as const },
      known: { ages: { ...agesFrom('2026-07-01'), today: date(today) } },
    });
    expect(verdictOf(rules, on('2027-01-01')).reasons).toEqual([]);
    expect(verdictOf(rules, on('2027-01-02')).reasons).toEqual([
      { rule: 'book-review-due', says: 'go', care: null, until: null, facts: [], sources: [] },
    ]);
  });
});

describe('what is left out', () => {
  it('[G10] is swallowed by the whole stroke, and names every rule once', () => {
    const leave = (strokes: readonly ('leg-down' | 'leg-up')[], side?: 'left' | 'right'): Says => ({
      verdict: 'adapt',
      leaveOut: side ? { strokes, side } : { strokes },
    });
    const rules = [
      ruleOf('sore-left', ALWAYS, leave(['leg-up', 'leg-down'], 'left')),
      ruleOf('sore-right', ALWAYS, leave(['leg-down'], 'right')),
      ruleOf('age', ALWAYS, leave(['leg-up', 'leg-up'])),
    ] as const;
    const verdict = verdictOf(rules);
    expect(verdict.verdict).toBe('adapt');
    expect(verdict.leftOut).toEqual([
      { stroke: 'leg-down', side: 'left', rules: ['sore-left'] },
      { stroke: 'leg-down', side: 'right', rules: ['sore-right'] },
      { stroke: 'leg-up', rules: ['sore-left', 'age'] },
    ]);
    expect(verdictOf([rules[0]]).leftOut).toEqual([
      { stroke: 'leg-down', side: 'left', rules: ['sore-left'] },
      { stroke: 'leg-up', side: 'left', rules: ['sore-left'] },
    ]);
  });

  it('[G10] is nothing by a rule that does not hold', () => {
    const rule = ruleOf('hernia', yes('hernia'), { verdict: 'adapt', leaveOut: { strokes: ['tummy-rest'] } });
    expect(verdictOf([rule], { facts: { hernia: 'no' } })).toMatchObject({ verdict: 'go', leftOut: [] });
  });
});

describe('the limits', () => {
  const go: Says = { verdict: 'go' };
  const calm = { floppy: 'no', eczema: 'no', 'nappy-rash': 'no', 'skin-infection': 'no', jaundice: 'no' } as const;

  it('[G11] have ceilings that no book lifts', () => {
    const verdict = verdictOf([ruleOf('long', ALWAYS, { verdict: 'go', limits: { minutes: 90, proneSeconds: 9000 } })]);
    expect(verdict.limits).toMatchObject({ minutes: 15, pressure: 3, proneSeconds: 900 });
    expect(verdict.verdict).toBe('go');
  });

  it('[G11] are the tightest of all in force', () => {
    const rules = [
      ruleOf('a', ALWAYS, { verdict: 'adapt', limits: { minutes: 10, pressure: 2, proneSeconds: 180 } }),
      ruleOf('b', ALWAYS, { verdict: 'adapt', limits: { minutes: 5, pressure: 1, undress: 'partly' } }),
      ruleOf('c', ALWAYS, { verdict: 'adapt', limits: { minutes: 7, pressure: 3, undress: 'nappy' } }),
      ruleOf('never', yes('floppy'), { verdict: 'adapt', limits: { minutes: 1, pressure: 0, product: 'none' } }),
    ] as const;
    const limits = verdictOf(rules, { facts: calm, situation: { undress: 'bare', product: 'emollient' } }).limits;
    const light = ruleOf('light', ALWAYS, { verdict: 'adapt', limits: { pressure: 1 } });
    expect(verdictOf([light]).limits).toMatchObject({ minutes: 15, pressure: 1, proneSeconds: 900 });
    expect(limits).toEqual({ minutes: 5, pressure: 1, undress: 'partly', product: 'emollient', proneSeconds: 180 });
  });

  it('[G11] take the product away, and never hand on one that the book refuses', () => {
    const none = ruleOf('none', ALWAYS, { verdict: 'adapt', limits: { product: 'none' } });
    expect(verdictOf([none], { situation: { product: 'sunflower' } }).limits.product).toBe('none');
    const silent = ruleOf('silent', ALWAYS, go);
    expect(verdictOf([silent], { situation: { product: 'olive' } }).limits.product).toBe('none');
    expect(verdictOf([silent], { situation: { product: 'sunflower' } }).limits.product).toBe('sunflower');
  });

  it('[G11] leave no time on the front where every prone stroke is gone', () => {
    const prone = ['back-down', 'lower-back', 'bottom-circles', 'legs-back', 'heel-to-bottom'] as const;
    const gone = (strokes: readonly (typeof prone)[number][]) =>
      verdictOf([ruleOf('p', ALWAYS, { verdict: 'adapt', leaveOut: { strokes } })]).limits.proneSeconds;
    expect(gone(prone)).toBe(0);
    expect(gone(prone.slice(1))).toBe(900);
    const sided = ruleOf('p', ALWAYS, { verdict: 'adapt', leaveOut: { strokes: prone, side: 'left' } });
    expect(verdictOf([sided]).limits.proneSeconds).toBe(900);
  });

  it('[G12] keep a baby clothed under six weeks, and at any doubt about the skin', () => {
    const undress = (facts: Partial<Record<FactId, Told>>, birth = '2026-10-09') =>
      verdictOf([ruleOf('a', ALWAYS, go)], { facts, known: { ages: agesFrom(birth) } }).limits.undress;
    expect(undress(calm)).toBe('partly');
    expect(undress(calm, '2026-10-10')).toBe('clothed');
    for (const fact of ['eczema', 'nappy-rash', 'skin-infection', 'jaundice'] as const) {
      expect(undress({ ...calm, [fact]: 'yes' })).toBe('clothed');
      expect(undress({ ...calm, [fact]: 'not-sure' })).toBe('clothed');
      const { [fact]: _, ...rest } = calm;
      expect(undress(rest)).toBe('clothed');
    }
  });
});

describe('how long it lasts', () => {
  const fed: Says = { verdict: 'wait', until: { after: 'minutes-since-feed', minutes: 60 } };
  const woken: Says = { verdict: 'wait', until: { after: 'minutes-since-wake', minutes: 15 } };
  const since = (minutes: number | null, until: Instant | null = null): Told => ({
    status: 'known',
    value: minutes ?? 0,
    from: 'journal',
    at: minutesAgo(minutes ?? 0),
    until,
    since: minutes === null ? null : minutesAgo(minutes),
  });

  it('[G13] is until the latest end of all waits', () => {
    const verdict = verdictOf([ruleOf('fed', ALWAYS, fed), ruleOf('woken', ALWAYS, woken)], {
      facts: { 'minutes-since-feed': since(22), 'minutes-since-wake': since(5) },
    });
    expect(verdict.until).toBe(later(NOON, 38 * MINUTE));
    expect(verdict.reasons.map(({ until }) => until)).toEqual([later(NOON, 38 * MINUTE), later(NOON, 10 * MINUTE)]);
  });

  it('[G13] is not lengthened by what only shapes the massage, nor by a wait that does not hold', () => {
    const facts = { 'minutes-since-feed': since(22), 'minutes-since-wake': since(1), hernia: 'no' } as const;
    const young = ruleOf('young', ALWAYS, { verdict: 'adapt', limits: { minutes: 5 } });
    const hour = { verdict: 'wait', until: { after: 'minutes-since-wake', minutes: 60 } } as const;
    const rules = [ruleOf('fed', ALWAYS, fed), young, ruleOf('not', yes('hernia'), hour)] as const;
    expect(verdictOf(rules, { facts }).until).toBe(later(NOON, 38 * MINUTE));
  });

  it('[G13] has no end while one wait has none of its own', () => {
    const facts = { 'minutes-since-feed': since(22), 'minutes-since-wake': since(null) };
    expect(verdictOf([ruleOf('fed', ALWAYS, fed), ruleOf('ill', ALWAYS, WAIT)], { facts }).until).toBeNull();
    expect(verdictOf([ruleOf('ill', ALWAYS, WAIT), ruleOf('fed', ALWAYS, fed)], { facts }).until).toBeNull();
    expect(verdictOf([ruleOf('woken', ALWAYS, woken)], { facts }).until).toBeNull();
    expect(verdictOf([ruleOf('fed', ALWAYS, fed)], { facts: { 'minutes-since-feed': 'not-sure' } }).until).toBeNull();
    expect(verdictOf([ruleOf('fed', ALWAYS, fed)], { facts: { 'minutes-since-feed': 10 } }).until).toBeNull();
  });

  it('[G13] has no end where somebody should see the baby first', () => {
    const verdict = verdictOf([ruleOf('fed', ALWAYS, fed), ruleOf('care', ALWAYS, TODAY)], {
      facts: { 'minutes-since-feed': since(22) },
    });
    expect(verdict.until).toBeNull();
    expect(verdict.reasons.map(({ until }) => until)).toEqual([null, later(NOON, 38 * MINUTE)]);
  });

  it('[G14] counts a time to come as now', () => {
    const verdict = verdictOf([ruleOf('fed', ALWAYS, fed)], { facts: { 'minutes-since-feed': since(-30) } });
    expect(verdict.until).toBe(later(NOON, 60 * MINUTE));
  });

  it('[G15] is believed for a quarter of an hour at most, less where a fact dies or a wait ends', () => {
    const asked = ruleOf('a', yes('hernia'), WAIT);
    const living = (until: Instant | null): Told => ({ status: 'known', value: 'no', from: 'answer', at: NOON, until });
    const valid = (rules: readonly [Rule, ...Rule[]], facts: Case['facts'] = {}) =>
      (verdictOf(rules, { facts }).validUntil - NOON) / MINUTE;
    expect(valid([asked], { hernia: living(null) })).toBe(15);
    expect(valid([asked], { hernia: living(minutesAgo(-90)) })).toBe(15);
    expect(valid([asked], { hernia: living(minutesAgo(-4)) })).toBe(4);
    expect(valid([asked], { hernia: living(NOON) })).toBe(15);
    expect(valid([asked], { hernia: { status: 'not-sure', from: 'answer', at: NOON, until: minutesAgo(-3) } })).toBe(3);
    expect(valid([ruleOf('fed', ALWAYS, fed)], { 'minutes-since-feed': since(52) })).toBe(8);
    expect(valid([asked, ruleOf('b', yes('worried'), TODAY)], { hernia: living(minutesAgo(-2)), worried: 'yes' })).toBe(
      15,
    );
    expect(valid([asked])).toBe(15);
    expect(valid([asked, ruleOf('ill', ALWAYS, WAIT)], { hernia: living(minutesAgo(-2)) })).toBe(15);
  });
});
