/** A list that holds at least one item, so that its first and its gravest always exist. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Tells whether a list holds at least one item. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
