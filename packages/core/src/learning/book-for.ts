import type { Book, Stop } from '../vocabulary/book.ts';
import type { StrokeId } from '../vocabulary/stroke.ts';
import type { LessonStrokes } from './lesson.ts';

/** All strokes of a lesson are worth the same, and what is known already is done again. */
const WORTH = 5;

/**
 * The book with which the first massage of a lesson is composed for the goal `learn`. [L10]
 *
 * Only what there is to choose from is narrowed: rules, strokes, times and the order of the way stay those of the book.
 */
export function bookFor(lesson: LessonStrokes, book: Book): Book {
  const { routines } = book;
  const { session } = lesson;
  const stops = routines.way.learn['legs-first'].flatMap((stop) => narrowed(stop, session));
  const most = { stops: stops.length, strokes: session.length };
  return {
    ...book,
    routines: {
      ...routines,
      way: { ...routines.way, learn: { 'legs-first': stops, 'chest-first': stops } },
      worth: { ...routines.worth, learn: Object.fromEntries(session.map((stroke) => [stroke, WORTH])) },
      heart: { ...routines.heart, learn: [] },
      atMost: { ...routines.atMost, learn: most },
      liking: { ...routines.liking, learnedAlready: 1 },
    },
  };
}

/** A stop with the strokes of the lesson alone; none where it holds none. */
function narrowed(stop: Stop, session: readonly StrokeId[]): readonly Stop[] {
  const [first, ...rest] = stop.strokes.filter((stroke) => session.includes(stroke));
  if (first === undefined) return [];
  return [
    { ...stop, strokes: [first, ...rest], opensWith: stop.opensWith.filter((stroke) => session.includes(stroke)) },
  ];
}
