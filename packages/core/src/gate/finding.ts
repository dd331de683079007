import type { FactId } from '../vocabulary/fact.ts';
import { questionOf } from '../vocabulary/fact.ts';
import type { Rule, Says } from '../vocabulary/rule.ts';
import { CARES, type Care, VERDICTS, type VerdictWord } from '../vocabulary/verdict.ts';
import { evaluate } from './evaluate.ts';
import type { Context, Reading } from './reading.ts';

/** A rule, and what it makes of what is known. */
export interface Finding {
  readonly rule: Rule;
  readonly reading: Reading;
  /** The verdict that the finding calls for now; `null` when the rule does not hold. */
  readonly calls: VerdictWord | null;
  /** Whether its leave-outs and limits are in force: the rule holds, or could hold for all that was asked. [G6] */
  readonly inForce: boolean;
}

/** Reads every rule, in the order of the book. [G6] [G7] */
export function findAll(rules: readonly Rule[], context: Context): readonly Finding[] {
  return rules.map((rule) => find(rule, evaluate(rule.when, context)));
}

function find(rule: Rule, reading: Reading): Finding {
  const inForce = reading.value !== 'no';
  return { rule, reading, calls: inForce ? callOf(rule, reading) : null, inForce };
}

/**
 * An undecided rule that could lead to `wait` or `care`, or that rests on a sign nobody has looked for, calls for
 * `ask`. One that can only leave out or limit is taken as holding: what was not asked counts as not sure. [G6] [G7]
 */
function callOf(rule: Rule, reading: Reading): VerdictWord {
  if (reading.value === 'yes') return rule.says.verdict;
  return isGrave(rule.says) || reading.missing.some(isSign) ? 'ask' : rule.says.verdict;
}

/** `wait` and `care` take the massage away; the others only shape it. */
export function isGrave(says: Says): says is Exclude<Says, Shaping> {
  return says.verdict === 'wait' || says.verdict === 'care';
}

/** What a rule says that leaves the massage standing. */
export type Shaping = Extract<Says, { verdict: 'adapt' | 'go' }>;

function isSign(fact: FactId): boolean {
  const question = questionOf(fact);
  return question === 'danger' || question === 'today';
}

/** The graver of two verdicts. [G8] */
export function graver(a: VerdictWord, b: VerdictWord): VerdictWord {
  return gravity(a) >= gravity(b) ? a : b;
}

/** Gravity of a verdict: 0 for `go` up to 4 for `care`. */
export function gravity(verdict: VerdictWord): number {
  return VERDICTS.indexOf(verdict);
}

/** Gravity of what a rule says, so that the kinds of care are told apart: higher is graver. [G8] */
export function gravityOfRule(rule: Rule): number {
  return rule.says.verdict === 'care' ? 4 + urgency(rule.says.care) : gravity(rule.says.verdict);
}

/** Urgency of a care: 1 for `before-massage` up to 3 for `emergency`. */
export function urgency(care: Care): number {
  return CARES.length - CARES.indexOf(care);
}

/** The care that a rule calls for, if it holds now. */
export function careOf(finding: Finding): Care | null {
  return finding.calls === 'care' && finding.rule.says.verdict === 'care' ? finding.rule.says.care : null;
}
