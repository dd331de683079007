import type { Step } from '../vocabulary/routine.ts';
import type { Position, StrokeId } from '../vocabulary/stroke.ts';
import { OPENING } from './framing.ts';
import { opensLap } from './items.ts';
import { type Court, faults, type RoutineFault, type StrokeStep, strokeOrder, strokeSteps } from './laws.ts';
import { sidesLeft } from './sides.ts';

/** Every fault in the order of the steps. [P2] to [P7], [P12], [P15], [P23], [P24] */
export function orderFaults(steps: readonly Step[], court: Court): readonly RoutineFault[] {
  const strokes = strokeSteps(steps, court.book);
  return [
    ...openingFaults(steps),
    ...sideFaults(strokes, court),
    ...turnFaults(steps, strokes),
    ...blockFaults(strokes, court),
    ...bottomFaults(strokes),
    ...lapFaults(strokes, court),
    ...lookFaults(steps, strokes),
    ...relationFaults(strokes),
    ...positionFaults(strokes),
  ];
}

/** [P2] It opens with the question and with still hands, each once. */
function openingFaults(steps: readonly Step[]): readonly RoutineFault[] {
  const wrong = steps.flatMap(({ stroke }, at) =>
    at < OPENING.length
      ? stroke === OPENING[at]
        ? []
        : [{ at }]
      : OPENING.some((step) => step === stroke)
        ? [{ at }]
        : [],
  );
  return steps.length < OPENING.length ? [{ law: 'P2', step: null }] : faults('P2', wrong);
}

/** [P3] A stroke is done once on each side that is left, one after the other. */
function sideFaults(strokes: readonly StrokeStep[], { verdict }: Court): readonly RoutineFault[] {
  return strokes
    .filter(({ stroke }, at) => strokes[at - 1]?.stroke.id !== stroke.id)
    .flatMap((begun) => {
      const run = strokes.filter(({ stroke }) => stroke.id === begun.stroke.id);
      const sides = run.map(({ step }) => step.side).toSorted();
      const due = (sidesLeft(begun.stroke, verdict.leftOut) ?? []).toSorted();
      const apart = run.some(({ at }, nth) => at !== begun.at + nth);
      return apart || sides.join() !== due.join() ? faults('P3', [begun]) : [];
    });
}

/** [P4] One turn at most, right before the first stroke on the tummy, and nothing on the back after it. */
function turnFaults(steps: readonly Step[], strokes: readonly StrokeStep[]): readonly RoutineFault[] {
  const turns = steps.flatMap(({ stroke }, at) => (stroke === 'turn-over' ? [{ at }] : []));
  const prone = strokes.filter(({ stroke }) => stroke.position === 'prone');
  const turned = prone.length > 0 ? steps[(prone[0]?.at ?? 0) - 1]?.stroke === 'turn-over' : turns.length === 0;
  const back = strokes.filter(
    ({ at, stroke }) => stroke.position === 'supine' && prone.some((earlier) => earlier.at < at),
  );
  return [
    ...(turned ? [] : [{ law: 'P4', step: prone[0]?.at ?? null } as const]),
    ...faults('P4', [...turns.slice(1), ...back]),
  ];
}

/** [P5] The tummy block: all that is left of it, in its order, with nothing between; or none of it. */
function blockFaults(strokes: readonly StrokeStep[], { verdict, book }: Court): readonly RoutineFault[] {
  const { tummyBlock } = book.routines;
  const done = strokes.filter(({ stroke }) => tummyBlock.includes(stroke.id));
  const first = done[0];
  if (!first) return [];
  const due = tummyBlock.filter((id) =>
    book.strokes.some((stroke) => stroke.id === id && sidesLeft(stroke, verdict.leftOut)),
  );
  const inOrder = done.map(({ stroke }) => stroke.id).join() === due.join();
  const apart = done.some(({ at }, nth) => at !== first.at + nth);
  return inOrder && !apart ? [] : faults('P5', [first]);
}

/** [P6] Circles on the bottom are the last stroke. [P7] After the bottom no hand goes back to hands or face. */
function bottomFaults(strokes: readonly StrokeStep[]): readonly RoutineFault[] {
  const bottom = strokes.findIndex(({ stroke }) => stroke.id === 'bottom-circles');
  const after = bottom < 0 ? [] : strokes.slice(bottom + 1).filter(({ stroke }) => stroke.id !== 'bottom-circles');
  const upwards = after.filter(({ stroke }) => stroke.part === 'arm-and-hand' || stroke.part === 'head');
  return [...faults('P6', after), ...faults('P7', upwards)];
}

/** [P12] Pats over the lap come only after the tummy block or the bicycle. */
function lapFaults(strokes: readonly StrokeStep[], { book }: Court): readonly RoutineFault[] {
  const ready = strokes.find(({ stroke }) => opensLap(stroke.id, book))?.at ?? Number.POSITIVE_INFINITY;
  return faults(
    'P12',
    strokes.filter(({ at, stroke }) => stroke.id === 'lap-pat' && at < ready),
  );
}

/** [P15] Between two parts of the body the carer looks at the baby. */
function lookFaults(steps: readonly Step[], strokes: readonly StrokeStep[]): readonly RoutineFault[] {
  const unseen = strokes.filter(({ at, stroke }, nth) => {
    const before = strokes[nth - 1];
    const looked = steps.slice(before?.at, at).some((step) => step.stroke === 'cue-check');
    return before !== undefined && before.stroke.part !== stroke.part && !looked;
  });
  return faults('P15', unseen);
}

/** [P23] Strokes that the book puts after others stand after them. */
function relationFaults(strokes: readonly StrokeStep[]): readonly RoutineFault[] {
  const order = strokeOrder(strokes);
  const early = (id: StrokeId, after: readonly StrokeId[]): boolean =>
    after.some((other) => order.indexOf(other) > order.indexOf(id));
  return faults(
    'P23',
    strokes.filter(({ stroke }) => early(stroke.id, stroke.after)),
  );
}

/** [P24] From the back either up into lap and arms or over onto the tummy, and never to and fro. */
function positionFaults(strokes: readonly StrokeStep[]): readonly RoutineFault[] {
  const rank: Readonly<Record<Position, number>> = { supine: 0, lap: 1, held: 2, prone: 3 };
  const upright = strokes.some(({ stroke }) => stroke.position === 'lap' || stroke.position === 'held');
  return faults(
    'P24',
    strokes.filter(({ stroke, step }, nth) => {
      const before = strokes[nth - 1]?.stroke.position ?? 'supine';
      const both = stroke.position === 'prone' && upright;
      return both || rank[stroke.position] < rank[before] || step.position !== stroke.position;
    }),
  );
}
