import { isNonEmpty } from '../base/non-empty.ts';
import type { Book, Stop } from '../vocabulary/book.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { BodyPart, Position } from '../vocabulary/stroke.ts';
import { aimOf } from './stroke-worth.ts';

/** A stop with the part of the body and the position that all of its strokes share. */
export interface PlacedStop extends Stop {
  readonly part: BodyPart;
  readonly position: Position;
}

/** The way over the body for this goal and start. [P20] */
export function wayFor(situation: Situation, book: Book): readonly PlacedStop[] {
  return book.routines.way[aimOf(situation)][situation.start].flatMap((stop) => placedIn(stop, book));
}

/** Strokes that the book does not hold are passed over; the rest of a stop must share part and position. */
function placedIn(stop: Stop, book: Book): readonly PlacedStop[] {
  const strokes = stop.strokes.flatMap((id) => book.strokes.find((stroke) => stroke.id === id) ?? []);
  const first = strokes[0];
  const ids = strokes.map(({ id }) => id);
  return first && isNonEmpty(ids) ? [{ ...stop, strokes: ids, part: first.part, position: first.position }] : [];
}
