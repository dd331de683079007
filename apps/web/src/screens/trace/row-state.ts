import {
  knownAs,
  type SequenceStroke,
  scoreTrace,
  type TraceFault,
  type TracePoint,
  type TraceScore,
  type TummySequence,
} from '@warmhands/core/figure';

/** One trace of the row: what it was known as, and how it was. A rest has no line to judge. */
export interface RowTrace {
  readonly stroke: SequenceStroke | null;
  readonly score: TraceScore | null;
  readonly trace: readonly TracePoint[];
}

/** How long a finger of a keyboard that is put down and lifted in one place counts as held, in milliseconds. */
const HELD = 1000;

/** Knows a trace as a stroke of the row and judges it beside the way of that stroke. */
export function rowTraceOf(
  done: readonly TracePoint[],
  by: 'finger' | 'keys',
  sequence: TummySequence,
): RowTrace | TraceFault['kind'] {
  const trace = by === 'keys' ? heldByKeys(done) : done;
  const known = knownAs(trace, sequence);
  if (!known.ok) return known.error.kind;
  const { stroke, way } = known.value;
  const score = way ? scoreTrace(trace, way, by) : null;
  return { stroke, score: score?.ok ? score.value : null, trace };
}

function heldByKeys(done: readonly TracePoint[]): readonly TracePoint[] {
  const [only] = done;
  return only && done.length === 1 ? [only, { ...only, at: only.at + HELD }] : done;
}

/** Where the row is: shown stroke by stroke, asked for, or told. */
export type RowState =
  | { readonly is: 'shown'; readonly at: number }
  | { readonly is: 'asked'; readonly fault: TraceFault['kind'] | null }
  | { readonly is: 'told' };

/** The first of the row is shown. */
export const SHOWN: RowState = { is: 'shown', at: 0 };
/** A finger is asked for. */
export const ASKED: RowState = { is: 'asked', fault: null };
