import type { Position } from '../vocabulary/stroke.ts';
import { BLANK, type Draft, type Merit } from './draft.ts';
import { closing, framingSeconds, OPENING } from './framing.ts';
import { type Gathering, gather } from './gather.ts';
import { MARK } from './item.ts';
import { itemsAt, type Request } from './items.ts';
import { stopDrafts } from './stop-drafts.ts';
import { aimOf, thousandths } from './stroke-worth.ts';
import { type PlacedStop, wayFor } from './way.ts';

/** Good drafts, and whether more time could not turn them into others. */
export interface Good {
  readonly drafts: readonly Draft[];
  readonly settled: boolean;
}

/**
 * All good drafts of whole routines within a budget of seconds that no other beats, the shortest first. [P22]
 *
 * On the back first; then either up into lap and arms, or over onto the tummy: both are tried. Good is what holds a
 * stroke at the heart of the goal, where any is left in; else what is worth more than the unrest it makes. [P19]
 */
export function goodDrafts(seconds: number, request: Request): Good {
  const { situation, verdict, book } = request;
  const frame = framingSeconds([...OPENING, ...closing(situation, verdict)], book);
  const way = wayFor(situation, book);
  const most = book.routines.atMost[aimOf(situation)].stops;
  const begins = beginning(way, request);
  const walk = { request, budget: seconds - frame, most, scarce: most < way.length, begins };
  if (walk.budget < 0) return { drafts: [], settled: false };
  const supine = walkOver(stopsIn(way, 'supine'), [BLANK], walk);
  const lap = walkOver(stopsIn(way, 'lap'), supine.map(leavePart), walk);
  const upright = walkOver(stopsIn(way, 'held'), lap.map(leavePart), walk);
  const whole = gather(walk.budget, walk.scarce);
  for (const draft of upright) whole.keep(draft);
  overOntoTummy(supine, pronePart(way, walk), whole, walk);
  const wantsHeart = begins !== undefined || book.routines.heart[aimOf(situation)].length > 0;
  const { drafts, settled } = goodOnes(whole.unbeaten(), wantsHeart);
  return { drafts: drafts.map((draft) => ({ ...draft, seconds: draft.seconds + frame })), settled };
}

function goodOnes(drafts: readonly Draft[], wantsHeart: boolean): Good {
  const hearty = drafts.filter(({ marks }) => marks & MARK.heart);
  if (hearty.length > 0) return { drafts: hearty, settled: true };
  const worthIt = drafts.filter(({ value }) => value > 0);
  return worthIt.length > 0 ? { drafts: worthIt, settled: !wantsHeart } : { drafts, settled: false };
}

interface Walk {
  readonly request: Request;
  readonly budget: number;
  /** Most stops. */
  readonly most: number;
  /** The way has more stops than that. */
  readonly scarce: boolean;
  /** The stop without which the routine is not good. */
  readonly begins: PlacedStop | undefined;
}

/** A routine for the whole body does begin where it is said to begin. [P20] */
function beginning(way: readonly PlacedStop[], request: Request): PlacedStop | undefined {
  const whole = request.book.routines.wholeBody.includes(aimOf(request.situation));
  return whole ? way.find((stop) => itemsAt(stop, request).length > 0) : undefined;
}

function stopsIn(way: readonly PlacedStop[], position: Position): readonly PlacedStop[] {
  return way.filter((stop) => stop.position === position);
}

/** Goes from stop to stop; each is done in one of its ways or passed over. */
function walkOver(stops: readonly PlacedStop[], from: readonly Draft[], walk: Walk): readonly Draft[] {
  const returning = returningParts(stops);
  let drafts = from;
  for (const stop of stops) {
    const here = stopDrafts(stop, walk.request, walk.budget).filter(({ count }) => count > 0);
    drafts = withStop(drafts, here, stop, partBit(stop, returning), walk);
  }
  return drafts;
}

/** Parts that come twice: to have just been there saves the look between the parts. */
function returningParts(stops: readonly PlacedStop[]): readonly string[] {
  return stops.map(({ part }) => part).filter((part, at, all) => all.indexOf(part) < at);
}

function partBit(stop: PlacedStop, returning: readonly string[]): number {
  const at = returning.indexOf(stop.part);
  return at < 0 ? 0 : MARK.firstPart << at;
}

/** Bits that outlive a stop; the others tell which part was the last. */
const LASTING = MARK.heart | MARK.readyForLap;

function withStop(
  drafts: readonly Draft[],
  here: readonly Draft[],
  stop: PlacedStop,
  bit: number,
  walk: Walk,
): readonly Draft[] {
  const { offer, keep, unbeaten } = gather(
    Math.min(walk.budget, longest(drafts) + lookSeconds(walk) + longest(here)),
    walk.scarce,
  );
  for (const draft of drafts) keep(draft);
  for (const draft of drafts) {
    const begun = begin(draft, stop, bit, walk);
    if (begun) for (const next of here) offer(begun, next, draft);
  }
  return unbeaten();
}

/** Seconds of the last of drafts that stand the shortest first. */
function longest(drafts: readonly Draft[]): number {
  return drafts.at(-1)?.seconds ?? 0;
}

function lookSeconds({ request }: Walk): number {
  return framingSeconds(['cue-check'], request.book);
}

/** What it takes to get to a stop: a look at the baby, unless it goes on where it was. [P15] */
function begin(draft: Draft, stop: PlacedStop, bit: number, walk: Walk): Merit | null {
  if (draft.count >= walk.most) return null;
  if (stop.position === 'lap' && !(draft.marks & MARK.readyForLap)) return null;
  const first = draft.count === 0;
  const stays = first || (draft.marks & bit) !== 0;
  return {
    seconds: draft.seconds + (stays ? 0 : lookSeconds(walk)),
    value: draft.value - (first ? 0 : thousandths(walk.request.book.routines.unrest.stop)),
    marks: (draft.marks & LASTING) | bit | (stop === walk.begins ? MARK.heart : 0),
    count: draft.count,
  };
}

function leavePart(draft: Draft): Draft {
  return { ...draft, marks: draft.marks & LASTING };
}

/** What may be done on the tummy: with the turn, the looks and the wiping it keeps to the limit of its own. [P14] */
function pronePart(way: readonly PlacedStop[], walk: Walk): readonly Draft[] {
  const { situation, verdict, book } = walk.request;
  const wiping = closing(situation, verdict).filter((step) => step === 'wipe-and-wrap');
  const around = framingSeconds(['turn-over', ...wiping], book);
  const budget = Math.min(walk.budget, verdict.limits.proneSeconds - around);
  return walkOver(stopsIn(way, 'prone'), [BLANK], { ...walk, budget }).filter(({ count }) => count > 0);
}

/** A look at the baby, where anything came before, and one turn. [P4] [P15] */
function overOntoTummy(supine: readonly Draft[], prone: readonly Draft[], into: Gathering, walk: Walk): void {
  const { book } = walk.request;
  const { stop, turn } = book.routines.unrest;
  for (const draft of supine) {
    const first = draft.count === 0;
    const begun: Merit = {
      seconds: draft.seconds + framingSeconds(first ? ['turn-over'] : ['cue-check', 'turn-over'], book),
      value: draft.value - thousandths(first ? turn : turn + stop),
      marks: draft.marks,
      count: draft.count,
    };
    const room = walk.most - draft.count;
    for (const after of prone) if (after.count <= room) into.offer(begun, after, draft);
  }
}

/** The best draft within the budget: most value, then least time; `null` where none is good. [P19] [P22] */
export function bestWithin(seconds: number, drafts: readonly Draft[]): Draft | null {
  return drafts
    .filter((draft) => draft.seconds <= seconds)
    .reduce<Draft | null>((best, draft) => (best && best.value >= draft.value ? best : draft), null);
}
