import { formatInstant, type Instant } from '../base/instant.ts';
import type { FactId } from './fact.ts';
import type { Routine } from './routine.ts';
import type { LeftOut, Reason, Verdict } from './verdict.ts';
import type { PlanJson, VerdictJson } from './verdict-shape.ts';

/** A verdict as JSON: ids and numbers as they are, instants as RFC 3339 in UTC. [V9] */
export function writeVerdict(verdict: Verdict): VerdictJson {
  return {
    verdict: verdict.verdict,
    care: verdict.care,
    until: writeInstant(verdict.until),
    validUntil: formatInstant(verdict.validUntil),
    reasons: verdict.reasons.map(writeReason),
    leftOut: verdict.leftOut.map(writeLeftOut),
    limits: { ...verdict.limits },
    ask: verdict.ask.map(({ question, facts, weight }) => ({ question, facts: facts.map(asAsked), weight })),
    book: { ...verdict.book },
  };
}

/** A plan as JSON: the keys of the verdict, and `routine`, which is `null` where nothing is allowed. [V9] */
export function writePlan(plan: Verdict & { readonly routine: Routine | null }): PlanJson {
  return { ...writeVerdict(plan), routine: plan.routine && writeRoutine(plan.routine) };
}

/** Nobody is asked whether a baby was born early: `due` tells it. */
function asAsked(fact: FactId): Exclude<FactId, 'born-early'> | 'due' {
  return fact === 'born-early' ? 'due' : fact;
}

function writeRoutine(routine: Routine): NonNullable<PlanJson['routine']> {
  return {
    seconds: routine.seconds,
    steps: routine.steps.map((step) => ({ ...step, because: [...step.because] })),
    leftOut: routine.leftOut.map(writeLeftOut),
    shortest: routine.shortest,
  };
}

function writeReason({ facts, sources, until, ...reason }: Reason): VerdictJson['reasons'][number] {
  return {
    ...reason,
    until: writeInstant(until),
    facts: facts.map(({ fact, value, ...rest }) => ({ fact, value: isList(value) ? [...value] : value, ...rest })),
    sources: [...sources],
  };
}

function writeLeftOut({ rules, ...what }: LeftOut): VerdictJson['leftOut'][number] {
  return { ...what, rules: [...rules] };
}

function writeInstant(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

function isList<T, U>(value: readonly T[] | U): value is readonly T[] {
  return Array.isArray(value);
}
