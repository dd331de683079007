import { and, certain, not, or, type Ternary } from '../base/ternary.ts';
import type { Belief, Known } from '../vocabulary/belief.ts';
import type { FactId } from '../vocabulary/fact.ts';
import type { Goal } from '../vocabulary/goal.ts';
import type { Condition } from '../vocabulary/rule.ts';
import { holdsAtAge } from './age-condition.ts';

/** What a condition is read against. */
export interface Context {
  readonly known: Known;
  readonly goal: Goal | null;
  /** Inside `surely` a "not sure" proves nothing; anywhere else it counts as the value that forbids. */
  readonly proof?: true;
}

/**
 * What a condition comes to. [G1]
 *
 * `settled`: no answer can change the value any more; else `missing` names the facts that could.
 */
export interface Reading {
  readonly value: Ternary;
  readonly settled: boolean;
  readonly missing: readonly FactId[];
  /** The facts that the value rests on. */
  readonly facts: readonly FactId[];
}

/** Reads a condition: not sure is true, not asked is unknown. [G1] [G2] */
export function evaluate(condition: Condition, context: Context): Reading {
  if ('all' in condition) return together(condition.all, context, 'no', and);
  if ('any' in condition) return together(condition.any, context, 'yes', or);
  if ('not' in condition) {
    const inner = evaluate(condition.not, context);
    return { ...inner, value: not(inner.value) };
  }
  if ('surely' in condition) return surely(evaluate(condition.surely, { ...context, proof: true }));
  return leaf(condition, context);
}

const NOTHING: readonly FactId[] = [];

type Compound =
  | { readonly all: unknown }
  | { readonly any: unknown }
  | { readonly not: unknown }
  | { readonly surely: unknown };
type Leaf = Exclude<Condition, Compound>;

/**
 * Parts joined: one settled part with the absorbing value settles the whole, and nothing is missing then. [G1]
 *
 * A conjunction stops at its first settled "no", which is reason enough; a disjunction reads on, so that a finding
 * names every sign it rests on.
 */
function together(
  parts: readonly Condition[],
  context: Context,
  absorbing: 'yes' | 'no',
  join: (a: Ternary, b: Ternary) => Ternary,
): Reading {
  const readings: Reading[] = [];
  for (const part of parts) {
    const reading = evaluate(part, context);
    if (absorbing === 'no' && reading.settled && reading.value === 'no') return reading;
    readings.push(reading);
  }
  const decided = readings.filter((reading) => reading.settled && reading.value === absorbing);
  if (decided.length > 0) return { value: absorbing, settled: true, missing: NOTHING, facts: factsOf(decided) };
  const value = readings.map((reading) => reading.value).reduce(join, not(absorbing));
  const open = readings.filter((reading) => !reading.settled);
  const bearing = value === absorbing ? readings.filter((reading) => reading.value === absorbing) : readings;
  return { value, settled: open.length === 0, missing: missingIn(open), facts: factsOf(bearing) };
}

function factsOf(readings: readonly Reading[]): readonly FactId[] {
  return distinct(readings.map((reading) => reading.facts));
}

function missingIn(readings: readonly Reading[]): readonly FactId[] {
  return distinct(readings.map((reading) => reading.missing));
}

function distinct(lists: readonly (readonly FactId[])[]): readonly FactId[] {
  const [first] = lists;
  if (!first) return NOTHING;
  return lists.length === 1 ? first : [...new Set(lists.flat())];
}

/** Known to hold, or not: what is not asked reads as false, but may still become true. [G3] */
function surely(inner: Reading): Reading {
  return inner.value === 'unknown' ? { ...inner, value: 'no' } : inner;
}

function leaf(condition: Leaf, context: Context): Reading {
  const { known } = context;
  if ('goal' in condition) return fixed(context.goal !== null && condition.goal.includes(context.goal), []);
  if ('cleared' in condition) {
    return fixed(
      known.cleared.some(({ fact }) => fact === condition.cleared),
      [condition.cleared],
    );
  }
  if ('age' in condition) return ofAge(condition, context);
  if ('reading' in condition) return ofReading(condition, known);
  if ('notSure' in condition) return ofDoubt(condition.notSure, known);
  const [fact, holds] = test(condition);
  return ofBelief(fact, context, holds);
}

/** The fact that a leaf reads, and whether a known value makes it true. */
function test(
  condition: Exclude<
    Leaf,
    { goal: unknown } | { cleared: unknown } | { age: unknown } | { reading: unknown } | { notSure: unknown }
  >,
): [FactId, (value: unknown) => boolean] {
  if ('state' in condition) return ['state', isOneOf(condition.state)];
  if ('carer' in condition) return ['carer', isOneOf(condition.carer)];
  if ('milk' in condition) return ['milk', isOneOf(condition.milk)];
  if ('product' in condition) return ['product', isOneOf(condition.product)];
  if ('sore' in condition) {
    return ['injection-site-sore', (value) => Array.isArray(value) && value.includes(condition.sore)];
  }
  if ('patchTest' in condition) {
    return ['patch-test', (value) => value === (condition.patchTest === 'clear' ? 'yes' : 'no')];
  }
  if ('is' in condition) return [condition.fact, (value) => value === condition.is];
  return [condition.fact, (value) => typeof value === 'number' && within(value, condition)];
}

function isOneOf(values: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && values.includes(value);
}

interface Bounds {
  readonly below?: number;
  readonly atLeast?: number;
  readonly above?: number;
}

function within(value: number, { above, atLeast, below }: Bounds): boolean {
  return (
    (below === undefined || value < below) &&
    (atLeast === undefined || value >= atLeast) &&
    (above === undefined || value > above)
  );
}

function ofBelief(fact: FactId, context: Context, holds: (value: unknown) => boolean): Reading {
  const belief = beliefIn(context.known, fact);
  switch (belief.status) {
    case 'known':
      return fixed(holds(belief.value), [fact]);
    case 'not-sure':
      return doubt(fact, context.proof);
    case 'not-asked':
      return { value: 'unknown', settled: false, missing: [fact], facts: [fact] };
  }
}

/** Not sure counts as the value that forbids; where only certainty helps it proves neither way, for good. [G2] [G3] */
function doubt(fact: FactId, proof: true | undefined): Reading {
  return proof ? { value: 'unknown', settled: true, missing: NOTHING, facts: [fact] } : fixed(true, [fact]);
}

function ofDoubt(fact: FactId, known: Known): Reading {
  const belief = beliefIn(known, fact);
  if (belief.status === 'not-asked') return { value: 'unknown', settled: false, missing: [fact], facts: [fact] };
  return fixed(belief.status === 'not-sure', [fact]);
}

/** A reading is never asked for: where none stands, no rule by number holds. [G4] */
function ofReading(condition: Extract<Leaf, { reading: unknown }>, known: Known): Reading {
  const fact = condition.reading === 'hottest' ? 'hottest-reading' : 'coldest-reading';
  const belief = beliefIn(known, fact);
  const holds = belief.status === 'known' && typeof belief.value === 'number' && within(belief.value, condition);
  return fixed(holds, holds ? [fact] : []);
}

/** An age that the due date leaves open is unknown until it is asked, and forbids when the carer is not sure. [G5] */
function ofAge(condition: Extract<Leaf, { age: unknown }>, { known, proof }: Context): Reading {
  const fact: FactId =
    condition.age === 'birth'
      ? 'age-days'
      : condition.age === 'corrected'
        ? 'corrected-age-days'
        : 'post-menstrual-weeks';
  const value = holdsAtAge(condition, known.ages);
  if (value !== 'unknown') return fixed(value === 'yes', [fact]);
  if (beliefIn(known, 'born-early').status === 'not-sure') return doubt(fact, proof);
  return { value, settled: false, missing: ['born-early'], facts: [fact] };
}

/** What is believed of a fact; a fact of which nothing is known is not asked. */
export function beliefIn(known: Known, fact: FactId): Belief {
  return known.beliefs.get(fact) ?? { status: 'not-asked' };
}

function fixed(holds: boolean, facts: readonly FactId[]): Reading {
  return { value: certain(holds), settled: true, missing: NOTHING, facts };
}
