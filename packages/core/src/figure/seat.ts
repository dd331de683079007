import type { FramingStep } from '../vocabulary/routine.ts';
import type { StrokeId } from '../vocabulary/stroke.ts';
import type { CarerHand } from './choreography.ts';
import type { BodyLandmark } from './landmark-names.ts';

/** Where the carer sits beside a baby who lies: at the feet, at the head, or at the baby's right side. */
export const SEATS = ['feet', 'head', 'side'] as const;
export type Seat = (typeof SEATS)[number];

/** Degrees by which the picture is turned, so that the carer's arms always come from below. A turn never mirrors. [D90] */
export const TURNED: Readonly<Record<Seat, number>> = { feet: 0, head: 180, side: -90 };

type Pictured = StrokeId | FramingStep;

/**
 * Strokes that can be shown from elsewhere than the feet.
 *
 * From the head: those on the head, since for all others the carer's arms would lie over the face. From the side: those
 * of one hand on the tummy, and hands that lie still; two hands that pass each other would cross their arms.
 */
const SUITS: Readonly<Partial<Record<Pictured, readonly Seat[]>>> = {
  'head-hold': ['feet', 'head'],
  'head-to-forehead': ['feet', 'head'],
  'head-to-nape': ['feet', 'head'],
  'tummy-circle': ['feet', 'side'],
  'tummy-rest': ['feet', 'side'],
  'love-i': ['feet', 'side'],
  'love-l': ['feet', 'side'],
  'love-u': ['feet', 'side'],
  'resting-hands': ['feet', 'side'],
};

const FEET_ALONE: readonly Seat[] = ['feet'];

/** The seats that a picture can be shown from, the usual one first. */
export function seatsOf(stroke: Pictured): readonly Seat[] {
  return SUITS[stroke] ?? FEET_ALONE;
}

/** The seat that a picture is shown from: the one that is wished for where it suits, otherwise the usual one. [D91] */
export function seatFor(stroke: Pictured, wished: Seat = 'feet'): Seat {
  return seatsOf(stroke).includes(wished) ? wished : 'feet';
}

/**
 * Where a hand that only lies on the baby lies when the carer sits at the side, in place of a knee: on that end of the
 * baby that is nearer to it, so that no arm crosses the other. [D92]
 */
export const LYING_ASIDE: Readonly<Record<CarerHand, BodyLandmark>> = {
  left: 'right-elbow',
  right: 'right-knee',
};
