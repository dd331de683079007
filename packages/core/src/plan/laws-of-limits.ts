import { FRAMING_STEPS, type FramingStep, type Step } from '../vocabulary/routine.ts';
import { contactFor } from './contact.ts';
import { closing } from './framing.ts';
import { mostRepetitions } from './items.ts';
import { type Court, faults, type RoutineFault, type RoutineLaw, type StrokeStep, strokeSteps } from './laws.ts';
import { sidesLeft } from './sides.ts';

/** Every fault against the verdict, the goal and the limits. [P1] [P8] to [P11], [P13], [P14], [P16], [P17] */
export function limitFaults(steps: readonly Step[], court: Court): readonly RoutineFault[] {
  const strokes = strokeSteps(steps, court.book);
  return [
    ...verdictFaults(court),
    ...upwardFaults(strokes, court),
    ...repetitionFaults(strokes, court),
    ...contactFaults(strokes, court),
    ...bareFaults(strokes, court),
    ...leftOutFaults(steps, strokes, court),
    ...timeFaults(steps, court),
    ...pressureFaults(strokes, court),
    ...endingFaults(steps, court),
  ];
}

/** [P1] There is no routine unless the gate says `go` or `adapt`. */
function verdictFaults({ verdict }: Court): readonly RoutineFault[] {
  return verdict.verdict === 'go' || verdict.verdict === 'adapt' ? [] : [{ law: 'P1', step: null }];
}

/** [P8] Limbs are stroked upwards only to wake and play. */
function upwardFaults(strokes: readonly StrokeStep[], { situation, book }: Court): readonly RoutineFault[] {
  const upward = strokes.filter(({ stroke }) => book.routines.invigorating.includes(stroke.id));
  return situation.goal === 'play' ? [] : faults('P8', upward);
}

/** [P9] At least once and at most as often as the goal allows; the paddle at least six times. */
function repetitionFaults(strokes: readonly StrokeStep[], { situation }: Court): readonly RoutineFault[] {
  return faults(
    'P9',
    strokes.filter(({ stroke, step: { repetitions } }) => {
      const least = stroke.id === 'tummy-paddle' ? stroke.repetitions.usual : 1;
      return !Number.isInteger(repetitions) || repetitions < least || repetitions > mostRepetitions(stroke, situation);
    }),
  );
}

/** [P10] Never the whole hand where the part is narrower than a palm; the fingers may always take its place. */
function contactFaults(strokes: readonly StrokeStep[], { known, book }: Court): readonly RoutineFault[] {
  const wrong = strokes.filter(({ stroke, step }) => {
    const due = contactFor(stroke, known.ages, book);
    return step.contact !== due && !(due === 'whole-hand' && step.contact === 'fingers');
  });
  return faults('P10', wrong);
}

/** [P11] Some strokes only on bare skin, and nothing of skin to skin through clothes. */
function bareFaults(strokes: readonly StrokeStep[], { verdict, book }: Court): readonly RoutineFault[] {
  const { undress } = verdict.limits;
  const covered = strokes.filter(
    ({ stroke }) =>
      (stroke.needs.undress === 'bare' && undress !== 'bare') ||
      (undress === 'clothed' && book.routines.skinOnly.includes(stroke.id)),
  );
  return faults('P11', covered);
}

/** [P13] Nothing that the verdict leaves out, and nothing that the book does not hold. */
function leftOutFaults(
  steps: readonly Step[],
  strokes: readonly StrokeStep[],
  { verdict }: Court,
): readonly RoutineFault[] {
  const out = strokes.filter(({ stroke, step }) => !sidesLeft(stroke, verdict.leftOut)?.includes(step.side));
  const unheld = steps.flatMap(({ stroke }, at) => {
    const held = strokes.some((held) => held.at === at) || FRAMING_STEPS.some((step) => step === stroke);
    return held ? [] : [{ at }];
  });
  return faults('P13', [...out, ...unheld]);
}

/** [P14] Within the carer's minutes, the limit of minutes, and the limit of seconds on the tummy. */
function timeFaults(steps: readonly Step[], { situation, verdict: { limits } }: Court): readonly RoutineFault[] {
  const odd = steps.flatMap(({ seconds }, at) => (Number.isInteger(seconds) && seconds > 0 ? [] : [{ at }]));
  const total = sum(steps);
  const prone = sum(steps.filter(({ position }) => position === 'prone'));
  const minutes = Math.min(limits.minutes, situation.minutes ?? limits.minutes);
  const over = total > minutes * 60 || prone > limits.proneSeconds;
  return [...faults('P14', odd), ...(over ? [{ law: 'P14', step: null } as const] : [])];
}

function sum(steps: readonly Step[]): number {
  return steps.reduce((total, { seconds }) => total + seconds, 0);
}

/** [P14] No hand presses more than the stroke or the limit allows. */
function pressureFaults(strokes: readonly StrokeStep[], { verdict }: Court): readonly RoutineFault[] {
  const { pressure } = verdict.limits;
  return faults(
    'P14',
    strokes.filter(({ stroke, step }) => step.pressure > Math.min(stroke.pressure, pressure)),
  );
}

/** [P16] A product comes off at the end, and only then. [P17] Whoever is to sleep is laid on the back, last of all. */
function endingFaults(steps: readonly Step[], court: Court): readonly RoutineFault[] {
  const laid = steps.flatMap(({ stroke, position }, at) =>
    stroke === 'safe-sleep' && position !== 'supine' ? [{ at }] : [],
  );
  return [
    ...placeFaults('P16', 'wipe-and-wrap', steps, court),
    ...placeFaults('P17', 'safe-sleep', steps, court),
    ...faults('P17', laid),
  ];
}

/** A closing step stands in its place from the end where it is due, and nowhere else. */
function placeFaults(
  law: RoutineLaw,
  closingStep: FramingStep,
  steps: readonly Step[],
  { situation, verdict }: Court,
): readonly RoutineFault[] {
  const due = closing(situation, verdict);
  const place = due.includes(closingStep) ? steps.length - due.length + due.indexOf(closingStep) : null;
  const missing = place !== null && steps[place]?.stroke !== closingStep;
  const elsewhere = steps.flatMap(({ stroke }, at) => (stroke === closingStep && at !== place ? [{ at }] : []));
  return [...(missing ? [{ law, step: null }] : []), ...faults(law, elsewhere)];
}
