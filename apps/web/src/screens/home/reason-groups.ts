import type { Basis, Reason, ReasonFact } from '@warmhands/core';
import type { Ground } from '@warmhands/knowledge';

/** At least one. */
type Some<T> = readonly [T, ...T[]];

/** Reasons that say the same, or that stand together on what nobody is sure of or has told. */
export interface ReasonGroup {
  readonly ground: Ground;
  /** In the order of the answer: the gravest first. */
  readonly reasons: Some<Reason>;
}

/** Reasons that stand on the very same facts, so that these are named once. */
export interface SameFacts {
  readonly facts: readonly ReasonFact[];
  readonly reasons: Some<Reason>;
}

/** Reasons that rest on the very same sources. */
export interface SameSources {
  readonly basis: Basis;
  readonly sources: readonly string[];
  readonly reasons: Some<Reason>;
}

/** Every reason in one group, each group where its gravest reason stands. Those that are told group by their words. */
export function reasonGroups(
  reasons: readonly Reason[],
  say: (reason: Reason) => string,
  groundOf: (reason: Reason) => Ground,
): readonly ReasonGroup[] {
  const keyOf = (reason: Reason) => {
    const ground = groundOf(reason);
    return ground === 'told' ? `told ${say(reason)}` : `${ground} ${reason.says}`;
  };
  return grouped(reasons, keyOf).map((members) => ({ ground: groundOf(members[0]), reasons: members }));
}

/** The reasons of a group by the facts that they stand on, as these are named. */
export function byFacts(reasons: readonly Reason[], nameOf: (fact: ReasonFact) => string): readonly SameFacts[] {
  const keyOf = ({ facts }: Reason) => [...new Set(facts.map((one) => `${nameOf(one)}=${one.value}`))].join();
  return grouped(reasons, keyOf).map((members) => ({
    facts: distinct(members[0].facts, (one) => `${nameOf(one)}=${one.value}`),
    reasons: members,
  }));
}

/** The reasons of a group by what they rest on. */
export function bySources(reasons: readonly Reason[], basisOf: (reason: Reason) => Basis): readonly SameSources[] {
  return grouped(reasons, (reason) => [basisOf(reason), ...reason.sources].join()).map((members) => ({
    basis: basisOf(members[0]),
    sources: members[0].sources,
    reasons: members,
  }));
}

/** Splits by key and keeps the order of first appearance. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly Some<T>[] {
  const groups = new Map<string, Some<T>>();
  for (const one of all) {
    const before = groups.get(keyOf(one));
    groups.set(keyOf(one), before ? [...before, one] : [one]);
  }
  return [...groups.values()];
}

function distinct<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return grouped(all, keyOf).map(([first]) => first);
}
