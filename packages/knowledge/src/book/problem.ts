import type { NonEmpty } from '@warmhands/core';

/** What is wrong with a book or a library: `place` names where, `name` what was found there. [K1] */
export interface Problem {
  readonly kind: 'empty' | 'missing' | 'twice' | 'unknown' | 'out-of-range';
  /** From the whole to the part, with strokes between, as in `rules/fed-lately/when/fact`. */
  readonly place: string;
  /** The id or value that was refused; empty where something is not there. */
  readonly name: string;
}

/** Why a book was refused: every place at once, so that a writer mends them in one go. */
export interface BookError {
  readonly problems: NonEmpty<Problem>;
}

/** The names that nobody knows. */
export function unknownAmong(
  names: readonly string[],
  known: { readonly has: (name: string) => boolean },
  place: string,
): readonly Problem[] {
  return names.filter((name) => !known.has(name)).map((name) => ({ kind: 'unknown', place, name }));
}

/** The names that stand more than once. */
export function twiceAmong(names: readonly string[], place: string): readonly Problem[] {
  const again = names.filter((name, index) => names.indexOf(name) !== index);
  return again.map((name) => ({ kind: 'twice', place, name }));
}

/** Says so where there is nothing. */
export function missingUnless(present: boolean, place: string): readonly Problem[] {
  return present ? [] : [{ kind: 'missing', place, name: '' }];
}

/** One line for a person: every place and what is wrong there. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({ kind, place, name }) => `${place}: ${kind}${name === '' ? '' : ` "${name}"`}`).join('; ');
}
