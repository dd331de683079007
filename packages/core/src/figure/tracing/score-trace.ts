import { ok, type Result } from '../../base/result.ts';
import type { Point } from '../point.ts';
import { better, type Laid, laidBy, laidOver } from './laid.ts';
import { type HowEven, type HowFast, howEvenOf, howFastOf } from './pace.ts';
import { type HowFar, howFarOf, type Mark, type Where, type WhichWay, whereOf, whichWayOf } from './parts.ts';
import { across, type Drawn, readTrace, type TraceFault, type TracePoint } from './trace.ts';
import { otherSide, type Way } from './way.ts';

/** The parts in which a trace is judged, each for itself. */
export const TRACE_PARTS = ['where', 'which-way', 'how-far', 'how-even', 'how-fast'] as const;
export type TracePart = (typeof TRACE_PARTS)[number];

/** A trace beside a way, part by part. There is no sum. [R1] */
export interface TraceScore {
  /** The trace, evened out as it was judged, in picture units. */
  readonly line: readonly Point[];
  readonly where: Where;
  readonly whichWay: WhichWay;
  readonly howFar: HowFar;
  /** `null`: it was gone by steps of a keyboard, which have no pace. [R11] */
  readonly pace: { readonly howEven: HowEven; readonly howFast: HowFast } | null;
}

/** Judges what a finger did on a picture beside the way that a hand should go there. Steps of a keyboard have no pace. */
export function scoreTrace(
  trace: readonly TracePoint[],
  way: Way,
  by: 'finger' | 'keys' = 'finger',
): Result<TraceScore, TraceFault> {
  const read = readTrace(trace, across(way.line));
  if (!read.ok) return read;
  const drawn = read.value;
  const where = whereOf(drawn, way);
  const { forDirection, forLength } = comparedOf(drawn, where, way);
  return ok({
    line: drawn.points,
    where,
    whichWay: whichWayOf(forDirection, way),
    howFar: howFarOf(forLength, way),
    pace: by === 'keys' ? null : { howEven: howEvenOf(drawn), howFast: howFastOf(drawn, way) },
  });
}

/**
 * The trace as it is compared with the way for all but *where*, so that a shift or the other side costs that alone.
 *
 * As it lies, where it lies well. Else laid over the way, or over it from the baby's other side. What goes across the
 * midline keeps its sides for direction: the bowel is not mirrored. [R4] [R8]
 */
function comparedOf({ points }: Drawn, { mark, onOtherSide }: Where, way: Way): Compared {
  if (mark === 'good') return alike(laidBy(points, [0, 0], way));
  const flipped = points.map((point) => otherSide(point, way.midline));
  const shifted = laidOver(points, way);
  if (!way.oneSided) return { forDirection: shifted, forLength: better(shifted, laidOver(flipped, way)) };
  // A straight way fits the other side either way round: where it lies there already, it was meant for it.
  return alike(better(shifted, laidOver(flipped, way), onOtherSide ? way.reach / 4 : 0));
}

interface Compared {
  readonly forDirection: Laid;
  readonly forLength: Laid;
}

function alike(laid: Laid): Compared {
  return { forDirection: laid, forLength: laid };
}

/** The mark of each part; a part that was not judged has none. */
export function marksOf({ where, whichWay, howFar, pace }: TraceScore): Readonly<Record<TracePart, Mark | null>> {
  return {
    where: where.mark,
    'which-way': whichWay.mark,
    'how-far': howFar.mark,
    'how-even': pace?.howEven.mark ?? null,
    'how-fast': pace?.howFast.mark ?? null,
  };
}
