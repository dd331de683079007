import type { Book } from '@warmhands/core';
import { assembleBook } from './book/assemble-book.ts';
import { describeProblems } from './book/problem.ts';
import { routines } from './routines/routines.ts';
import { allRules } from './rules/all-rules.ts';
import { SOURCE_IDS } from './sources/source-ids.ts';
import { allStrokes } from './strokes/all-strokes.ts';

/** The parts of this edition, before they are held against each other. */
export const bookParts = {
  version: '2026.11.1',
  reviewBy: '2027-11-20',
  rules: allRules,
  strokes: allStrokes,
  routines,
  sourceIds: SOURCE_IDS,
} as const;

/**
 * What the engine reads. [K1]
 *
 * Parts that do not hold together are a bug of ours and no carer's matter, so loading stops with every place named.
 */
export const book: Book = bookOrBug();

function bookOrBug(): Book {
  const assembled = assembleBook(bookParts);
  if (assembled.ok) return assembled.value;
  throw new Error(`The book does not hold together: ${describeProblems(assembled.error.problems)}`);
}
