import type { Ternary } from '../base/ternary.ts';
import type { Belief, Known } from '../vocabulary/belief.ts';
import type { FactId } from '../vocabulary/fact.ts';
import type { Goal } from '../vocabulary/goal.ts';

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

/** A condition made ready to be read many times. */
export type Reader = (context: Context) => Reading;

export const NOTHING: readonly FactId[] = [];

/** What is believed of a fact; a fact of which nothing is known is not asked. */
export function beliefIn(known: Known, fact: FactId): Belief {
  return known.beliefs.get(fact) ?? NOT_ASKED;
}

const NOT_ASKED: Belief = { status: 'not-asked' };

/** The four readings that a leaf on one fact can come to, made once. */
export interface LeafReadings {
  readonly yes: Reading;
  readonly no: Reading;
  /** Not asked: unknown until it is. */
  readonly open: Reading;
  /** Not sure where only certainty helps: it proves neither way, for good. [G3] */
  readonly unproved: Reading;
}

export function leafReadings(fact: FactId, missing: FactId = fact): LeafReadings {
  const facts = [fact];
  return {
    yes: { value: 'yes', settled: true, missing: NOTHING, facts },
    no: { value: 'no', settled: true, missing: NOTHING, facts },
    open: { value: 'unknown', settled: false, missing: [missing], facts },
    unproved: { value: 'unknown', settled: true, missing: NOTHING, facts },
  };
}

/** A leaf of which nothing is asked and on which no reason rests. */
export const HOLDS: Reading = { value: 'yes', settled: true, missing: NOTHING, facts: NOTHING };
export const FAILS: Reading = { value: 'no', settled: true, missing: NOTHING, facts: NOTHING };
