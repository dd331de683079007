import type { PictureWish, Seat } from '@warmhands/core/figure';
import { type Session, type SessionStep, type SessionView, viewOf } from '@warmhands/core/session';
import { wallClock } from '../../platform/clock.ts';

/** Whose picture it is, and whose hands from where. */
export interface Whose {
  readonly ageMonths: number;
  readonly leading: 'left' | 'right';
  readonly seat: Seat;
}

/** What of a moment the picture shows. */
interface Shown extends Pick<SessionView, 'phase' | 'under' | 'ending' | 'repetition'> {
  readonly step: ShownStep | null;
}
interface Coming extends Shown, Pick<SessionView, 'announced' | 'repetitions'> {
  readonly next: ShownStep | null;
}
type ShownStep = Pick<SessionStep, 'stroke' | 'side' | 'contact' | 'position'>;

/** What the picture shows at a moment of a massage: the stroke, or the hands at rest. */
export function wishOf({ phase, under, step, ending, repetition }: Shown, whose: Whose): PictureWish {
  const shown = under ?? phase;
  if (ending !== null) return framed(ENDING[ending], whose);
  if (shown === 'still') return { ...framed('resting-hands', whose), ...placeOf(step) };
  if (step && BY_DIGIT.has(step.stroke)) return { ...wishOfStep(step, whose), digit: digitOf(repetition) };
  return step ? wishOfStep(step, whose) : framed('ask-permission', whose);
}

/** Strokes that go from digit to digit, a time for each: the picture goes along, from the thumb or the big toe. */
const BY_DIGIT: ReadonlySet<SessionStep['stroke']> = new Set([
  'toe-circles',
  'toe-pull',
  'sole-toe-bases',
  'palm-finger-bases',
  'finger-circles',
  'finger-pull',
]);
const DIGITS = [1, 2, 3, 4, 5] as const;

/** The digit of a time, counted from 1; before the first time, the first. */
function digitOf(repetition: number): (typeof DIGITS)[number] {
  return DIGITS[(Math.max(1, repetition) - 1) % DIGITS.length] ?? 1;
}

/** What comes after the picture of a moment: the next digit of a stroke that goes from digit to digit, or the next step. */
export function wishOfNext(view: Coming, whose: Whose): PictureWish | undefined {
  const { step, next, announced, repetition, repetitions } = view;
  const goesOn = !announced && step !== null && BY_DIGIT.has(step.stroke) && repetition < repetitions;
  if (goesOn) return wishOf({ ...view, repetition: repetition + 1 }, whose);
  return next ? wishOf({ phase: 'stroking', under: null, ending: null, step: next, repetition: 1 }, whose) : undefined;
}

/** The picture of one step. */
function wishOfStep({ stroke, side, contact, position }: ShownStep, whose: Whose): PictureWish {
  return { stroke, side, contact, position, ...whose };
}

const ENDING = { 'rest-hands': 'resting-hands', cover: 'wipe-and-wrap', hold: 'skin-to-skin' } as const;

function framed(stroke: PictureWish['stroke'], whose: Whose): PictureWish {
  return { stroke, side: 'none', contact: null, ...whose };
}

/** Where hands only rest, the baby lies as it lay in the step. */
function placeOf(step: Pick<SessionStep, 'position'> | null): Pick<PictureWish, 'position'> {
  return step ? { position: step.position } : {};
}

/** Where in its cycle the picture of a massage is by the clock, 0 to 1. */
export function cycleNow(session: Session | null): number {
  if (session === null) return 0;
  const { step, cycle } = viewOf(session, wallClock());
  return (cycle * timesWithin(step)) % 1;
}

interface Paced extends Pick<SessionView, 'pace'> {
  readonly step: Pick<SessionStep, 'stroke' | 'does' | 'seconds' | 'repetitions'> | null;
}

/** Seconds that one time of the present stroke takes. */
export function cycleSeconds({ step, pace }: Paced): number {
  return step ? (step.seconds * (step.does === null ? 1 : pace)) / step.repetitions / timesWithin(step) : 1;
}

/** Seconds that one wipe with the cloth takes. */
const WIPE = 5;

/** How often a picture goes round within one time of its step: a baby is wiped more than once. */
function timesWithin(step: Pick<SessionStep, 'stroke' | 'seconds'> | null): number {
  return step?.stroke === 'wipe-and-wrap' ? Math.max(1, Math.round(step.seconds / WIPE)) : 1;
}
