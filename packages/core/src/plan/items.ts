import { isNonEmpty } from '../base/non-empty.ts';
import type { Book, Stop } from '../vocabulary/book.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { Stroke, StrokeId } from '../vocabulary/stroke.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { type Doing, type Item, MARK, type Manner } from './item.ts';
import { sidesLeft } from './sides.ts';
import { aimOf, fadingAt, strokeWorth } from './stroke-worth.ts';

/** What the choice rests on: the wish, the verdict, the book, and the youngest corrected age in days. */
export interface Request {
  readonly situation: Situation;
  readonly verdict: Verdict;
  readonly book: Book;
  readonly days: number;
}

/** All that may be chosen at a stop, in the order in which it would be done. [P5] [P8] [P11] [P13] [P21] */
export function itemsAt(stop: Stop, request: Request): readonly Item[] {
  const block = request.book.routines.tummyBlock;
  const doings = stop.strokes.flatMap((id) => doingOf(id, request) ?? []);
  const blocked = doings.filter(({ stroke }) => block.includes(stroke.id));
  const single = doings.filter(({ stroke }) => !block.includes(stroke.id));
  return [...itemOf(blocked, stop, request), ...single.flatMap((doing) => itemOf([doing], stop, request))];
}

function doingOf(id: StrokeId, request: Request): Doing | null {
  const stroke = request.book.strokes.find((known) => known.id === id);
  if (!stroke || !fitsTheWish(stroke, request)) return null;
  const sides = sidesLeft(stroke, request.verdict.leftOut);
  return sides && { stroke, sides };
}

/** What the goal and the clothes allow: up strokes only for play, some touches only on bare skin. */
function fitsTheWish({ id, needs }: Stroke, { situation, verdict, book }: Request): boolean {
  const { undress } = verdict.limits;
  if (book.routines.invigorating.includes(id) && situation.goal !== 'play') return false;
  if (needs.undress === 'bare' && undress !== 'bare') return false;
  return undress !== 'clothed' || !book.routines.skinOnly.includes(id);
}

/** One item, or none where it is worth nothing. A block is as unwelcome as its least welcome stroke. */
function itemOf(doings: readonly Doing[], stop: Stop, request: Request): readonly Item[] {
  if (!isNonEmpty(doings)) return [];
  const { situation, days, book } = request;
  const ids = doings.map(({ stroke }) => stroke.id);
  if (ids.some((id) => situation.disliked.includes(id))) return [];
  const worths = faded(
    ids.map((id) => strokeWorth(id, situation, days, book)),
    book.routines.fading,
  );
  const worth = sum(worths);
  return worth > 0
    ? [{ doings, worth, manners: mannersOf(doings, worths, stop, request), marks: marksOf(ids, stop, request) }]
    : [];
}

/** The worths of the strokes of a block, the worthiest in full and each further one less. */
function faded(worths: readonly number[], fading: readonly number[]): readonly number[] {
  const ranked = worths.map((worth, at) => ({ worth, at })).toSorted((a, b) => b.worth - a.worth);
  return worths.map((worth, at) =>
    Math.round(
      worth *
        fadingAt(
          ranked.findIndex((rank) => rank.at === at),
          fading,
        ),
    ),
  );
}

/** The usual number of repetitions, and the most that the goal allows where that is more. [P9] */
function mannersOf(
  doings: readonly Doing[],
  worths: readonly number[],
  stop: Stop,
  request: Request,
): readonly Manner[] {
  const usual = doings.map(({ stroke }) => stroke.repetitions.usual);
  const most = doings.map(({ stroke }) => mostRepetitions(stroke, request.situation));
  const further = worths.map((worth, at) => ((most[at] ?? 0) > (usual[at] ?? 0) ? worth : 0));
  const adds = Math.round(sum(further) * request.book.routines.more);
  const plain = { repetitions: usual, seconds: secondsOf(doings, usual, stop), adds: 0 };
  return adds > 0 ? [plain, { repetitions: most, seconds: secondsOf(doings, most, stop), adds }] : [plain];
}

/** Most repetitions of a stroke for the goal; never fewer than usual. [P9] */
export function mostRepetitions({ repetitions }: Stroke, { goal }: Situation): number {
  return Math.max(repetitions.usual, (goal && repetitions.most[goal]) ?? 0);
}

function secondsOf(doings: readonly Doing[], repetitions: readonly number[], stop: Stop): number {
  return sum(doings.map(({ stroke, sides }, at) => sides.length * stepSeconds(stroke, repetitions[at] ?? 0, stop)));
}

/** Whole seconds of a stroke on one side, at the pace of its stop. [P32] */
export function stepSeconds(stroke: Stroke, repetitions: number, { pace = 1 }: Stop): number {
  // In tenths, for 10 times 1.1 is a hair more than 11.
  return Math.ceil((stroke.seconds * repetitions * Math.round(pace * 10)) / 10);
}

function marksOf(ids: readonly StrokeId[], stop: Stop, { situation, book }: Request): number {
  const aim = aimOf(situation);
  const heart = book.routines.heart[aim];
  const usesLap = (book.routines.worth[aim]['lap-pat'] ?? 0) > 0;
  return (
    (ids.some((id) => stop.opensWith.includes(id)) ? MARK.opened : 0) |
    (ids.some((id) => heart.includes(id)) ? MARK.heart : 0) |
    (usesLap && ids.some((id) => opensLap(id, book)) ? MARK.readyForLap : 0)
  );
}

/** Pats over the lap come only after the tummy block or the bicycle. [P12] */
export function opensLap(id: StrokeId, book: Book): boolean {
  return id === 'bicycle' || book.routines.tummyBlock.includes(id);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
