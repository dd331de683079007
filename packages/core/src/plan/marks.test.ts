import { expect, test } from 'vitest';
import type { Book, Stop } from '../vocabulary/book.ts';
import { youngestDays } from './age.ts';
import { MARK } from './item.ts';
import { itemsAt } from './items.ts';
import { courtOf, readAloud, routineFor, strokesOf, type Told, without } from './plan.fixture.ts';

/** What one choice makes true for those after it: a block counts as a whole by any of its strokes. */

const { book } = courtOf({});

function marksAt(stop: Stop, told: Told): readonly number[] {
  const { situation, verdict, known, book: held } = courtOf(told);
  return itemsAt(stop, { situation, verdict, book: held, days: youngestDays(known.ages) }).map(({ marks }) => marks);
}

function bookWith(routines: Partial<Book['routines']>): Book {
  return { ...book, routines: { ...book.routines, ...routines } };
}

const TUMMY: Stop = { strokes: ['tummy-rest', 'tummy-paddle'], opensWith: ['tummy-rest'] };

test('[P5] a block opens its stop by any of its strokes', () => {
  expect(marksAt(TUMMY, { goal: 'bond' })).toEqual([MARK.opened]);
});

test('[P19] a block is at the heart of the goal by any of its strokes', () => {
  const heart = { ...book.routines.heart, bond: ['tummy-rest'] } as const;
  const stop = { ...TUMMY, opensWith: [] };
  expect(marksAt(stop, { goal: 'bond', book: bookWith({ heart }) })).toEqual([MARK.heart]);
});

test('[P12] only the tummy block and the bicycle make ready for the lap, and only where the lap may follow', () => {
  const stop: Stop = { strokes: ['leg-down', 'bicycle'], opensWith: [] };
  expect(marksAt(stop, { goal: 'wind', days: 200 }).map((marks) => marks & MARK.readyForLap)).toEqual([
    0,
    MARK.readyForLap,
  ]);
  expect(marksAt(stop, { goal: 'constipation', days: 200 }).map((marks) => marks & MARK.readyForLap)).toEqual([0, 0]);
});

test('[P12] no pats over the lap where neither the tummy block nor the bicycle is left in', () => {
  const told: Told = { goal: 'wind', days: 200, minutes: 15 };
  const gone = without(...book.routines.tummyBlock, 'bicycle');
  expect(strokesOf(routineFor({ ...told, leftOut: without('bicycle') }))).toContain('lap-pat');
  expect(strokesOf(routineFor({ ...told, leftOut: gone }))).not.toContain('lap-pat');
});

test('[P15] the carer looks before the turn, even where the same part of the body is stroked on', () => {
  const [first, ...rest] = book.strokes.map((stroke) =>
    stroke.id === 'legs-back' ? { ...stroke, part: 'leg-and-foot' as const } : stroke,
  );
  if (!first) throw new Error('no strokes');
  const worth = { ...book.routines.worth, bond: { 'leg-down': 9, 'legs-back': 9 } } as const;
  const held = { ...bookWith({ worth, byAge: [] }), strokes: [first, ...rest] } as const;
  const told: Told = { goal: 'bond', days: 200, minutes: 15, book: held, leftOut: without('back-down') };
  expect(readAloud(routineFor(told))).toBe('ask-permission resting-hands leg-down | turn-over legs-back');
});
