import type { Condition } from '@warmhands/core';

/** Every fact and product that a condition names, so that a misspelt one is found. */
export function namesIn(condition: Condition): {
  readonly facts: readonly string[];
  readonly products: readonly string[];
} {
  const leaves = leavesOf(condition);
  return { facts: leaves.flatMap(factOf), products: leaves.flatMap((leaf) => ('product' in leaf ? leaf.product : [])) };
}

function leavesOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  if ('surely' in condition) return leavesOf(condition.surely);
  return [condition];
}

function factOf(leaf: Condition): readonly string[] {
  if ('fact' in leaf) return [leaf.fact];
  return 'notSure' in leaf ? [leaf.notSure] : [];
}
