import type { Position } from '../vocabulary/stroke.ts';
import type { BodyLandmark, MiddlePoint, SidePoint } from './landmark-names.ts';
import type { BabySide, LegPose, LimbWishes } from './pose.ts';

/** Which of the carer's hands. Data speaks of a carer whose right hand leads. */
export type CarerHand = 'left' | 'right';

/**
 * A spot on the baby, in the baby's frame.
 *
 * Shifts are half widths of the belly: `left` towards the baby's left, `out` away from the midline, `down` towards the
 * feet. `digit` is the digit that the picture is about.
 */
export type Spot =
  | BodyLandmark
  | { readonly at: MiddlePoint; readonly left?: number; readonly down?: number }
  | { readonly by: `${BabySide}-${SidePoint}`; readonly out?: number; readonly down?: number }
  | { readonly between: readonly [BodyLandmark, BodyLandmark, number] }
  | DigitSpot;

export type DigitName = `${BabySide}-${'finger' | 'finger-base' | 'toe' | 'toe-base'}`;

/**
 * The base or the tip of the digit that the picture is about; `beyond` its tip by that share of its length, and `beside`
 * it on the side of the thumb or the big toe.
 */
export interface DigitSpot {
  readonly digit: DigitName;
  readonly beyond?: number;
  readonly beside?: number;
}

/**
 * A piece of a way: straight, a curve through all spots, or round a spot.
 *
 * Of a circle, `across` and `along` are radii in half widths of the belly; `from` (degrees, 0 = twelve o'clock, growing
 * clockwise) and `turn` are as the carer sees the picture; `sweep` is how far it goes, in degrees.
 */
export type Piece =
  | { readonly line: readonly [Spot, Spot] }
  | { readonly through: readonly [Spot, Spot, ...Spot[]] }
  | { readonly circle: Circle };

export interface Circle {
  readonly centre: Spot;
  readonly across: number;
  readonly along: number;
  readonly from: number;
  readonly turn: Turn;
  readonly sweep: number;
}

export type Turn = 'clockwise' | 'anticlockwise';

/** A part of the cycle, as shares of it: 0 to 1. */
export type Phase = readonly [from: number, to: number];

/** The letters of "I love you". */
export type Letter = 'I' | 'L' | 'U';

/** One touch along a way: the hand lies on the baby from the first to the last. */
export interface Pass {
  readonly phase: Phase;
  readonly way: readonly [Piece, ...Piece[]];
  readonly letter?: Letter;
  /** How the fingers lean on this way, where it is not as on the hand's other ways. */
  readonly lean?: Lean;
}

/** What of the carer's hand touches, and how the fingers lie. */
export const TOUCHES = [
  'flat',
  'palm',
  'heel',
  'pads',
  'comb',
  'two',
  'cup',
  'wrap',
  'pat',
  'cradle',
  'pinch',
  'press',
  'thumb',
] as const;
export type Touch = (typeof TOUCHES)[number];

/** Degrees by which the fingers lean inwards (towards the other hand) from pointing to the top; or at even shares of the way. */
export type Lean = number | readonly [from: number, to: number, ...more: number[]];

interface Laid {
  readonly carer: CarerHand;
  readonly touch: Touch;
  readonly lean: Lean;
  /** How the fingers lean instead when the left hand leads. */
  readonly leftLed?: Lean;
  /** Lies behind the baby, who hides the fingers: round the head, where nothing may come over the face. */
  readonly behind?: true;
}

/** What one hand does. The forearm is never data: it comes from the carer's own side. */
export type HandWork =
  /** Slides along its passes; `twist` degrees of wringing to and fro. */
  | (Laid & {
      readonly does: 'stroke';
      readonly passes: readonly [Pass, ...Pass[]];
      readonly twist?: number;
      /** The limb lies between this palm and the other one: the fingers lie along it, and do not go round it. */
      readonly beside?: true;
      /** Where it keeps out of the way while the other hand is at work; by default it goes straight back. */
      readonly waits?: Spot;
      /** With a soft cloth under the palm. */
      readonly cloth?: true;
    })
  /** Pats on the spots in turn, all within one cycle. */
  | (Laid & { readonly does: 'pat'; readonly spots: readonly [Spot, ...Spot[]] })
  /** Presses softly on one spot, once within the cycle. */
  | (Laid & { readonly does: 'press'; readonly spot: Spot })
  /** Lies still. `swapped`: where it lies instead when the left hand leads, so that no arm crosses the other. */
  | (Laid & { readonly does: 'rest'; readonly spot: Spot; readonly swapped?: Spot })
  /** Is shown to the baby, open and in the air. */
  | (Laid & { readonly does: 'show'; readonly spot: Spot })
  /** Holds a limb at a landmark and goes with it; the fingers lie across the bone towards `along`. */
  | { readonly does: 'hold'; readonly carer: CarerHand; readonly of: BodyLandmark; readonly along: BodyLandmark }
  /** Thumb on top, fingers behind; slides along its passes. */
  | {
      readonly does: 'grip';
      readonly carer: CarerHand;
      readonly of: 'hand' | 'foot';
      readonly axis: readonly [BodyLandmark, BodyLandmark];
      readonly passes: readonly [Pass, ...Pass[]];
    };

/** A leg that is moved: from one bend to another and back within a cycle. */
export interface LegMotion {
  readonly leg: BabySide;
  readonly from: Partial<LegPose>;
  readonly to: Partial<LegPose>;
  /** `wave`: to and fro without a stop. Otherwise the shares of the cycle for the way there and for staying. */
  readonly rhythm: 'wave' | { readonly there: number; readonly stay: number };
  /** Share of the cycle by which this leg is ahead. */
  readonly ahead?: number;
}

/** What the picture shows: this spot, so many times larger, at this place (shares of the box). */
export interface Camera {
  readonly focus: Spot;
  readonly zoom: number;
  readonly place: readonly [x: number, y: number];
}

/** What covers the baby: never nothing. `wrap`: a towel round the whole trunk; `bag`: a sleeping bag without sleeves. */
export const COVERINGS = ['nappy', 'muslin', 'wrap', 'sleepsuit', 'bag', 'blanket'] as const;
export type Covering = (typeof COVERINGS)[number];

/** One stroke on one side as data: how the baby lies, what the hands do, what the picture shows. */
export interface Choreography {
  readonly position: Position;
  readonly limbs?: LimbWishes;
  readonly motion?: readonly LegMotion[];
  readonly hands: readonly HandWork[];
  /** The hands change their work when the left one leads; where each hand has its own side, they do not. */
  readonly leads: boolean;
  readonly covering: Covering;
  /** What the baby lies in; without a word, on a towel (or as the position says, on a lap or against the carer). */
  readonly ground?: 'cot';
  /** How the baby lies afterwards: drawn paler beside, at the viewer's left, as where a turn ends. */
  readonly next?: Position;
  /** The carer looks at the face: light lies behind the head, and an eye is beside it. */
  readonly looks?: true;
  /** Asleep in this picture, whatever the wish. */
  readonly asleep?: true;
  readonly camera?: Camera;
  /** Ways of limbs, drawn as guides. */
  readonly guides?: readonly (readonly [Piece, ...Piece[]])[];
  /**
   * Drawn in place of the hands' own ways, where these would hide under the hands or fold: one for each way of each hand
   * in their order, or fewer for all together.
   */
  readonly trails?: readonly (readonly [Piece, ...Piece[]])[];
  /** How many times larger a tiny way is drawn, so that it shows. */
  readonly trailGrowth?: number;
}

/** The sides of one stroke: exactly those that the book allows. */
export type Sides =
  | { readonly left: Choreography; readonly right: Choreography }
  | { readonly both: Choreography }
  | { readonly none: Choreography };
