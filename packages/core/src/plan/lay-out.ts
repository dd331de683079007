import type { Ages } from '../vocabulary/belief.ts';
import type { Stop } from '../vocabulary/book.ts';
import type { FramingStep, Step } from '../vocabulary/routine.ts';
import type { BodyPart, Position, Pressure, Side, StrokeId } from '../vocabulary/stroke.ts';
import { becauseOfFrame, becauseOfStroke } from './because.ts';
import { contactFor } from './contact.ts';
import type { Pick } from './draft.ts';
import { closing, OPENING } from './framing.ts';
import type { Doing } from './item.ts';
import { type Request, stepSeconds } from './items.ts';
import { wayFor } from './way.ts';

/** The steps of a choice in the order of the way, with everything that frames them. [P2] [P3] [P4] [P15] [P16] [P17] */
export function layOut(picks: readonly Pick[], request: Request, ages: Ages): readonly Step[] {
  const chosen = inOrder(picks, request);
  const opening = OPENING.map((step) => frame(step, 'supine', request));
  const strokes = chosen.flatMap((next, at) => [
    ...between(chosen[at - 1], next, request),
    ...sidesOf(next, at === 0, request, ages),
  ]);
  const last = chosen.at(-1)?.doing.stroke.position ?? 'supine';
  const ending = closing(request.situation, request.verdict).map((step) =>
    frame(step, step === 'safe-sleep' ? 'supine' : last, request),
  );
  return withIds([...opening, ...strokes, ...ending]);
}

/** The two framing steps alone, where the time is too short for more. [P19] */
export function openingOnly(request: Request): readonly Step[] {
  return withIds(OPENING.map((step) => frame(step, 'supine', request)));
}

interface Chosen {
  readonly doing: Doing;
  readonly repetitions: number;
  readonly stop: Stop;
}

function inOrder(picks: readonly Pick[], request: Request): readonly Chosen[] {
  const chosen = new Map<StrokeId, Omit<Chosen, 'stop'>>();
  for (const { item, manner } of picks) {
    const { repetitions } = manner;
    item.doings.forEach((doing, at) => {
      chosen.set(doing.stroke.id, { doing, repetitions: repetitions[at] ?? doing.stroke.repetitions.usual });
    });
  }
  return wayFor(request.situation, request.book).flatMap((stop) =>
    stop.strokes.flatMap((id) => {
      const one = chosen.get(id);
      return one ? [{ ...one, stop }] : [];
    }),
  );
}

type Unnamed = Omit<Step, 'id'>;

function frame(step: FramingStep, position: Position, { book }: Request): Unnamed {
  const seconds = book.routines.framing[step];
  const because = becauseOfFrame(step);
  return { stroke: step, side: 'none', position, contact: null, repetitions: 1, seconds, pressure: 0, because };
}

/** A look at the baby before another part or position, and the turn before the first stroke on the tummy. [P4] [P15] */
function between(before: Chosen | undefined, next: Chosen, request: Request): readonly Unnamed[] {
  const { position } = next.doing.stroke;
  const was: Position = before?.doing.stroke.position ?? 'supine';
  const look = before && (was !== position || partOf(before) !== partOf(next));
  return [
    ...(look ? [frame('cue-check', was, request)] : []),
    ...(position === 'prone' && was !== 'prone' ? [frame('turn-over', position, request)] : []),
  ];
}

function partOf({ doing }: Chosen): BodyPart {
  return doing.stroke.part;
}

function sidesOf(chosen: Chosen, first: boolean, request: Request, ages: Ages): readonly Unnamed[] {
  return chosen.doing.sides.map((side, at) =>
    strokeStep(chosen, side, { first: first && at === 0, secondSide: at > 0 }, request, ages),
  );
}

function strokeStep(
  { doing, repetitions, stop }: Chosen,
  side: Side,
  place: { readonly first: boolean; readonly secondSide: boolean },
  request: Request,
  ages: Ages,
): Unnamed {
  const { stroke } = doing;
  const contact = contactFor(stroke, ages, request.book);
  const pressure = lighter(stroke.pressure, request.verdict.limits.pressure);
  const because = becauseOfStroke(doing, { ...place, repetitions, contact, pressure }, request);
  const { id, position } = stroke;
  return {
    stroke: id,
    side,
    position,
    contact,
    repetitions,
    seconds: stepSeconds(stroke, repetitions, stop),
    pressure,
    because,
  };
}

function lighter(a: Pressure, b: Pressure): Pressure {
  return a < b ? a : b;
}

/** The same routine has the same ids: the stroke, its side where it has one, and a number where it comes again. */
function withIds(steps: readonly Unnamed[]): readonly Step[] {
  const names = steps.map(({ stroke, side }) => (side === 'left' || side === 'right' ? `${stroke}-${side}` : stroke));
  return steps.map((step, at) => {
    const again = names.slice(0, at).filter((name) => name === names[at]).length;
    return { id: again > 0 ? `${names[at]}-${again + 1}` : `${names[at]}`, ...step };
  });
}
