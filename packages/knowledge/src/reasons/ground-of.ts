import { type Context, evaluate, type Reason, type ReasonFact } from '@warmhands/core';
import { allRules } from '../rules/all-rules.ts';

/** What a reason stands on: what was told, *not sure*, or only what nobody has asked yet. */
export type Ground = 'told' | 'unsure' | 'untold';

/**
 * On what a reason stands, among all that is known and for the goal that was told. [K62]
 *
 * It is told where its rule is known to hold. Where the rule needs one thing more that nobody is sure of, it stands on
 * doubt, however much else was told.
 */
export function groundOf({ rule: id, facts }: Reason, context: Omit<Context, 'proof'>): Ground {
  const open = facts.filter(isOpen);
  const rule = allRules.find((one) => one.id === id);
  if (open.length === 0 || !rule || evaluate(rule.when, { ...context, proof: true }).value === 'yes') return 'told';
  return open.every(({ value }) => value === null) ? 'untold' : 'unsure';
}

/** Whether a fact is not known: not sure, or not asked. */
export function isOpen({ value }: ReasonFact): boolean {
  return value === null || value === 'unknown';
}
