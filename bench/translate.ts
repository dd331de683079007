import type { AgeBasis, AgeMark, Condition, Known, PlainDate, Rule, Situation } from '@warmhands/core';
import { addMonths, daysBetween } from '@warmhands/core';

/** What json-rules-engine calls a condition. */
export type PeerCondition =
  | { readonly fact: string; readonly operator: string; readonly value: unknown }
  | { readonly all: PeerCondition[] }
  | { readonly any: PeerCondition[] }
  | { readonly not: PeerCondition };

/** A condition that the peer takes as the whole of a rule. */
export type PeerWhole = Exclude<PeerCondition, { fact: string }>;

/** A rule of the peer; its event is the id of ours. */
export interface PeerRule {
  readonly conditions: PeerWhole;
  readonly event: { readonly type: string };
}

/** One of our rules in the words of json-rules-engine, for situations without unknowns. */
export function translated({ id, when }: Rule): PeerRule {
  const inner = conditionOf(when);
  return { conditions: 'fact' in inner ? { all: [inner] } : inner, event: { type: id } };
}

/** Without unknowns `surely` says nothing more, so it falls away. */
function conditionOf(condition: Condition): PeerCondition {
  if ('all' in condition) return { all: condition.all.map(conditionOf) };
  if ('any' in condition) return { any: condition.any.map(conditionOf) };
  if ('not' in condition) return { not: conditionOf(condition.not) };
  if ('surely' in condition) return conditionOf(condition.surely);
  if ('notSure' in condition) return leaf(`unsure:${condition.notSure}`, 'equal', true);
  if ('state' in condition) return leaf('state', 'in', condition.state);
  if ('carer' in condition) return leaf('carer', 'in', condition.carer);
  if ('milk' in condition) return leaf('milk', 'in', condition.milk);
  if ('product' in condition) return leaf('product', 'in', condition.product);
  if ('goal' in condition) return leaf('goal', 'in', condition.goal);
  if ('sore' in condition) return leaf('sore', 'contains', condition.sore);
  if ('patchTest' in condition) return leaf('patch-test', 'equal', condition.patchTest === 'clear' ? 'yes' : 'no');
  if ('cleared' in condition) return leaf('cleared', 'contains', condition.cleared);
  if ('reading' in condition) return within(`${condition.reading}-reading`, condition);
  if ('age' in condition) return ofAge(condition);
  if ('is' in condition) return leaf(condition.fact, 'equal', condition.is);
  return within(condition.fact, condition);
}

function leaf(fact: string, operator: string, value: unknown): PeerCondition {
  return { fact, operator, value };
}

interface Bounds {
  readonly below?: number;
  readonly atLeast?: number;
  readonly above?: number;
}

function within(fact: string, { below, atLeast, above }: Bounds): PeerCondition {
  return all([
    ...(below === undefined ? [] : [leaf(fact, 'lessThan', below)]),
    ...(atLeast === undefined ? [] : [leaf(fact, 'greaterThanInclusive', atLeast)]),
    ...(above === undefined ? [] : [leaf(fact, 'greaterThan', above)]),
  ]);
}

function ofAge({ age, from, before }: Extract<Condition, { age: unknown }>): PeerCondition {
  return all([
    ...(from ? [reached(age, from, 'greaterThanInclusive')] : []),
    ...(before ? [reached(age, before, 'lessThan')] : []),
  ]);
}

function reached(age: string, mark: AgeMark, operator: string): PeerCondition {
  if ('months' in mark) return leaf(`${age}-months`, operator, mark.months);
  if (age === 'post-menstrual') {
    return leaf('post-menstrual-weeks', operator, 'weeks' in mark ? mark.weeks : mark.days / 7);
  }
  return leaf(`${age}-days`, operator, 'weeks' in mark ? mark.weeks * 7 : mark.days);
}

/** No needless nesting: the peer should not be slowed by our translation. */
function all(parts: PeerCondition[]): PeerCondition {
  const [only] = parts;
  return only && parts.length === 1 ? only : { all: parts };
}

/** The facts of a situation without unknowns as the peer wants them: plain values under plain names. */
export function peerFacts({ goal }: Situation, { ages, beliefs, cleared }: Known): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = { goal, sore: [], cleared: cleared.map(({ fact }) => fact) };
  for (const [fact, belief] of beliefs) {
    facts[`unsure:${fact}`] = belief.status === 'not-sure';
    if (belief.status === 'known') facts[fact] = belief.value;
  }
  if (Array.isArray(facts['injection-site-sore'])) facts['sore'] = facts['injection-site-sore'];
  return {
    ...facts,
    ...ageFacts('birth', ages.birth, ages.today),
    ...ageFacts('corrected', ages.corrected, ages.today),
    'post-menstrual-weeks': ages.postMenstrualWeeks.least,
  };
}

function ageFacts(name: string, { earliest }: AgeBasis, today: PlainDate): Readonly<Record<string, number>> {
  let months = earliest <= today ? 0 : -1;
  while (addMonths(earliest, months + 1) <= today) months += 1;
  return { [`${name}-days`]: daysBetween(earliest, today), [`${name}-months`]: months };
}
