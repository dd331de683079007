import {
  type Book,
  failed,
  isNonEmpty,
  ok,
  parsePlainDate,
  type Result,
  type RoutineTables,
  type Rule,
  type Stroke,
} from '@warmhands/core';
import { checkRule } from './check-rules.ts';
import { checkStroke } from './check-strokes.ts';
import { checkTables } from './check-tables.ts';
import { type BookError, missingUnless, type Problem, twiceAmong } from './problem.ts';

/** All that the engine's book is made of. Words and the library are checked apart, when they are opened. */
export interface BookParts {
  /** Year, month and number of the edition, `2026.11.0`. */
  readonly version: string;
  /** Calendar date `YYYY-MM-DD` after which every verdict says that the book is due for review. */
  readonly reviewBy: string;
  readonly rules: readonly Rule[];
  readonly strokes: readonly Stroke[];
  readonly routines: RoutineTables;
  readonly sourceIds: readonly string[];
}

const EDITION = /^\d{4}\.\d{1,2}\.\d+$/;

/**
 * The book, or every place where it does not hold together. [K1, K2]
 *
 * An empty book is refused, because a gate without rules would let every baby pass.
 */
export function assembleBook(parts: BookParts): Result<Book, BookError> {
  const { version, rules, strokes, routines } = parts;
  const reviewBy = parsePlainDate(parts.reviewBy);
  const problems = problemsIn(parts);
  if (isNonEmpty(problems)) return failed({ problems });
  if (!isNonEmpty(rules)) return failed({ problems: [{ kind: 'empty', place: 'rules', name: '' }] });
  if (!isNonEmpty(strokes)) return failed({ problems: [{ kind: 'empty', place: 'strokes', name: '' }] });
  if (!reviewBy.ok) return failed({ problems: [{ kind: 'missing', place: 'reviewBy', name: parts.reviewBy }] });
  return ok({ version, reviewBy: reviewBy.value, rules, strokes, routines });
}

function problemsIn({ version, rules, strokes, routines, sourceIds }: BookParts): readonly Problem[] {
  const sources = new Set(sourceIds);
  const strokeIds = strokes.map(({ id }) => id);
  const ruleIds = rules.map(({ id }) => id);
  return [
    ...missingUnless(EDITION.test(version), 'version'),
    ...twiceAmong(ruleIds, 'rules'),
    ...twiceAmong(strokeIds, 'strokes'),
    ...twiceAmong(sourceIds, 'sources'),
    ...rules.flatMap((rule) => checkRule(rule, sources)),
    ...strokes.flatMap((stroke) => checkStroke(stroke, sources)),
    ...(strokes.length === 0 ? [] : checkTables(routines, new Set<string>(strokeIds))),
  ];
}
