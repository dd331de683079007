import { ALLOWED_PRODUCTS, REFUSED_PRODUCTS, type Rule, STROKES } from '@warmhands/core';
import { namesIn } from './condition-names.ts';
import { KNOWN_FACTS } from './known-facts.ts';
import { missingUnless, type Problem, unknownAmong } from './problem.ts';

/** What a rule says to people: the reason in one short sentence, and why. */
export interface RuleText {
  readonly say: string;
  readonly why: string;
}

/** What the gate says by itself, without a rule of the book: it needs words all the same. */
const GATE_REASONS = ['book-review-due', 'time-to-come-set-aside'] as const;

const PRODUCTS: ReadonlySet<string> = new Set([...ALLOWED_PRODUCTS, ...REFUSED_PRODUCTS]);
const STROKE_IDS: ReadonlySet<string> = new Set(STROKES);
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Refuses a rule that names what nobody knows, or that has no words or no ground. [K1, K2] */
export function checkRule(rule: Rule, sources: ReadonlySet<string>): readonly Problem[] {
  const place = `rules/${rule.id}`;
  const named = namesIn(rule.when);
  return [
    ...unknownAmong(named.facts, KNOWN_FACTS, `${place}/when`),
    ...unknownAmong(named.products, PRODUCTS, `${place}/when`),
    ...unknownAmong(strokesLeftOut(rule), STROKE_IDS, `${place}/says/leaveOut`),
    ...unknownAmong(factsWaitedFor(rule), KNOWN_FACTS, `${place}/says/until`),
    ...unknownAmong(
      rule.sources.map(({ source }) => source),
      sources,
      `${place}/sources`,
    ),
    ...missingUnless(rule.basis === 'reasoned' || rule.sources.length > 0, `${place}/sources`),
    ...missingUnless(MONTH.test(rule.checkedOn), `${place}/checkedOn`),
  ];
}

/** Refuses rules without words, and words without a rule. [K1] */
export function checkRuleTexts(rules: readonly Rule[], texts: Readonly<Record<string, RuleText>>): readonly Problem[] {
  const ids = [...rules.map(({ id }) => id), ...GATE_REASONS];
  return [
    ...unknownAmong(Object.keys(texts), new Set(ids), 'texts/rules'),
    ...ids.flatMap((id) => missingUnless(hasWords(texts[id]), `texts/rules/${id}`)),
  ];
}

function hasWords(text: RuleText | undefined): boolean {
  return text !== undefined && text.say !== '' && text.why !== '';
}

function strokesLeftOut({ says }: Rule): readonly string[] {
  return 'leaveOut' in says && says.leaveOut ? says.leaveOut.strokes : [];
}

function factsWaitedFor({ says }: Rule): readonly string[] {
  return says.verdict === 'wait' && says.until ? [says.until.after] : [];
}
