import { type Rule, STROKES, type Stroke } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { book, bookParts } from '../book.ts';
import { ruleTexts } from '../rule-words.ts';
import { ruleExamples } from '../rules/all-examples.ts';
import { assembleBook, type BookParts } from './assemble-book.ts';
import { checkExamples } from './check-examples.ts';
import { checkRuleTexts } from './check-rules.ts';
import { describeProblems } from './problem.ts';

type Loose<T> = { readonly [K in keyof T]?: unknown };

/** Our own parts with some of them put wrong; what compiles would not let us write it. */
function wrong(parts: Loose<BookParts>): readonly string[] {
  const assembled = assembleBook(JSON.parse(JSON.stringify({ ...bookParts, ...parts })));
  return assembled.ok ? [] : assembled.error.problems.map((problem) => describeProblems([problem]));
}
const [rule]: readonly Rule[] = bookParts.rules;
const [stroke]: readonly Stroke[] = bookParts.strokes;
const others = bookParts.rules.slice(1);
const withRule = (changes: Loose<Rule>) => wrong({ rules: [{ ...rule, ...changes }, ...others] });
const withStroke = (changes: Loose<Stroke>) =>
  wrong({ strokes: [{ ...stroke, ...changes }, ...bookParts.strokes.slice(1)] });

describe('assembling the book', () => {
  it('[K1] holds our own parts together', () => {
    expect(wrong({})).toEqual([]);
    expect(book.rules.length).toBeGreaterThan(90);
    expect(book.strokes).toHaveLength(STROKES.length);
    expect(book.version).toMatch(/^2026\.11\.\d+$/);
    expect(book.reviewBy).toBe('2027-11-20');
  });

  it('[K1] refuses a book without rules or without strokes', () => {
    expect(wrong({ rules: [] })).toEqual(['rules: empty']);
    expect(wrong({ strokes: [] })).toEqual(['strokes: empty']);
  });

  it('[K1] refuses a book without edition or review date', () => {
    expect(wrong({ version: '' })).toEqual(['version: missing']);
    expect(wrong({ version: 'next' })).toEqual(['version: missing']);
    expect(wrong({ reviewBy: '2027-02-30' })).toEqual(['reviewBy: missing "2027-02-30"']);
  });

  it('[K1] refuses what stands twice', () => {
    expect(wrong({ rules: [rule, ...bookParts.rules] })).toEqual([`rules: twice "${rule?.id}"`]);
    expect(wrong({ strokes: [...bookParts.strokes, stroke] })).toEqual([`strokes: twice "${stroke?.id}"`]);
    expect(wrong({ sourceIds: [...bookParts.sourceIds, 'cg99'] })).toEqual(['sources: twice "cg99"']);
  });

  it('[K1] refuses a rule that names what nobody knows, however deep', () => {
    const leaf = { fact: 'flopy', is: 'yes' };
    const deep = { any: [{ not: { all: [{ surely: leaf }, { notSure: 'stat' }, { product: ['butter'] }] } }] };
    expect(withRule({ when: deep })).toEqual([
      `rules/${rule?.id}/when: unknown "flopy"`,
      `rules/${rule?.id}/when: unknown "stat"`,
      `rules/${rule?.id}/when: unknown "butter"`,
    ]);
    const says = { verdict: 'adapt', leaveOut: { strokes: ['tummy-tickle'] } };
    expect(withRule({ says })).toEqual([`rules/${rule?.id}/says/leaveOut: unknown "tummy-tickle"`]);
    const until = { verdict: 'wait', until: { after: 'minutes-since-lunch', minutes: 60 } };
    expect(withRule({ says: until })).toEqual([`rules/${rule?.id}/says/until: unknown "minutes-since-lunch"`]);
  });

  it('[K2] refuses a rule or a stroke without ground, or on a source that is not listed', () => {
    expect(withRule({ sources: [{ source: 'hearsay' }] })).toEqual([`rules/${rule?.id}/sources: unknown "hearsay"`]);
    expect(withRule({ basis: 'guideline', sources: [] })).toEqual([`rules/${rule?.id}/sources: missing`]);
    expect(withRule({ checkedOn: '2026-13' })).toEqual([`rules/${rule?.id}/checkedOn: missing`]);
    expect(withStroke({ sources: [], variants: [] })).toEqual([`strokes/${stroke?.id}/sources: missing`]);
    expect(withStroke({ sources: [{ source: 'x' }] })).toEqual([`strokes/${stroke?.id}/sources: unknown "x"`]);
  });

  it('[K1] refuses a stroke that cannot be shown', () => {
    expect(withStroke({ path: [] })).toEqual([`strokes/${stroke?.id}/path: missing`]);
    expect(withStroke({ path: [{ hand: 'each', shape: 'still', through: [] }] })).toEqual([
      `strokes/${stroke?.id}/path: missing`,
    ]);
    expect(withStroke({ seconds: 0 })).toEqual([`strokes/${stroke?.id}/seconds: missing`]);
    expect(withStroke({ after: ['x'] })).toEqual([`strokes/${stroke?.id}/after: unknown "x"`]);
    const variants = [{ id: 'v', path: [], source: { source: 'article-1' } }];
    expect(withStroke({ variants })).toEqual([`strokes/${stroke?.id}/variants/v/path: missing`]);
  });

  it('[K1] refuses tables that name strokes which the book does not hold, or worths out of range', () => {
    const { routines } = bookParts;
    const tables = {
      ...routines,
      worth: { ...routines.worth, play: { 'nose-press': 11 } },
      tummyBlock: ['a'],
      invigorating: ['b'],
      skinOnly: ['c'],
      heart: { ...routines.heart, wind: ['d'] },
      byAge: [{ fromDays: 9, factor: { e: 1 } }],
      way: { ...routines.way, learn: { 'legs-first': [{ strokes: ['f'], opensWith: ['g'] }] } },
      fading: [-0.1, 1.5],
    };
    expect(wrong({ routines: tables })).toEqual([
      'routines/worth/play: unknown "nose-press"',
      'routines/worth/play: out-of-range "11"',
      'routines/heart/wind: unknown "d"',
      'routines/way/learn: unknown "f"',
      'routines/way/learn: unknown "g"',
      'routines/byAge/9: unknown "e"',
      'routines/tummyBlock: unknown "a"',
      'routines/invigorating: unknown "b"',
      'routines/skinOnly: unknown "c"',
      'routines/fading: out-of-range "-0.1"',
      'routines/fading: out-of-range "1.5"',
    ]);
  });

  it('[K1] refuses a rule without words, and words without a rule', () => {
    const id = rule?.id ?? '';
    const said = (texts: object) => describeProblems(checkRuleTexts(bookParts.rules, { ...ruleTexts, ...texts }));
    expect(said({})).toBe('');
    expect(said({ [id]: undefined })).toBe(`texts/rules/${id}: missing`);
    expect(said({ [id]: { say: 'Yes.', why: '' } })).toBe(`texts/rules/${id}: missing`);
    expect(said({ old: { say: 'a', why: 'b' } })).toBe('texts/rules: unknown "old"');
  });

  it('[K1] names every wrong place at once', () => {
    expect(wrong({ version: '', rules: [rule, rule], sourceIds: [] }).length).toBeGreaterThan(3);
  });
});

describe('examples of rules', () => {
  it('[K3] are there for every rule: one that fires, one that is clear', () => {
    expect(describeProblems(checkExamples(bookParts.rules, ruleExamples))).toBe('');
  });

  it('[K3] a rule without examples is refused, and so are examples without a rule', () => {
    expect(checkExamples([{ ...bookParts.rules[0], id: 'new' }], {})).toEqual([
      { kind: 'missing', place: 'rules/new/examples', name: '' },
    ]);
    expect(checkExamples([], { old: [] })).toEqual([{ kind: 'unknown', place: 'examples', name: 'old' }]);
  });

  it('[K3] examples that only fire, or that name unknown facts, are refused', () => {
    const given = JSON.parse('{"facts":{"flopy":"yes"}}');
    const examples = { new: [{ title: 'x', given, finds: 'fires' as const }] };
    expect(checkExamples([{ ...bookParts.rules[0], id: 'new' }], examples)).toEqual([
      { kind: 'missing', place: 'rules/new/examples/clear', name: '' },
      { kind: 'unknown', place: 'rules/new/examples', name: 'flopy' },
    ]);
  });
});
