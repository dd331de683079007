import type { Goal } from './goal.ts';

/** Every stroke of the articles, then those beyond them, in the order of the contract. */
export const STROKES = [
  'chest-outward',
  'arm-wring',
  'tummy-circle',
  'tummy-sides',
  'leg-glide',
  'leg-wring',
  'palm-finger-bases',
  'finger-pull',
  'sole-toe-bases',
  'toe-pull',
  'knees-up',
  'back-down',
  'bottom-circles',
  'legs-back',
  'heel-to-bottom',
  'lap-pat',
  'tummy-rest',
  'tummy-paddle',
  'love-i',
  'love-l',
  'love-u',
  'tummy-closing',
  'toe-circles',
  'sole-press',
  'leg-down',
  'leg-up',
  'head-hold',
  'head-to-forehead',
  'head-to-nape',
  'finger-circles',
  'palm-to-fingertips',
  'arm-down',
  'arm-up',
  'lower-back',
  'newborn-back-and-legs',
  'bicycle',
  'wind-upright',
  'skin-to-skin',
  'leg-hand-over-hand',
  'leg-roll',
  'sole-thumbs',
  'open-book',
  'butterfly',
  'back-sweep',
  'back-circles',
  'back-combing',
  'tummy-thumbs',
  'sun-moon',
  'arm-hand-over-hand',
] as const;
export type StrokeId = (typeof STROKES)[number];

/** Parts of the body between which the carer looks at the baby. */
export const BODY_PARTS = [
  'leg-and-foot',
  'tummy',
  'chest',
  'arm-and-hand',
  'head',
  'back-and-bottom',
  'whole',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

export const POSITIONS = ['supine', 'prone', 'lap', 'held'] as const;
export type Position = (typeof POSITIONS)[number];

export const CONTACTS = ['whole-hand', 'fingers', 'thumb', 'fingertip'] as const;
/** What of the carer's hand touches the baby. */
export type Contact = (typeof CONTACTS)[number];

/** The baby's own sides: left is the baby's left. */
export type Side = 'left' | 'right' | 'both' | 'none';

/** 0 still hands; 1 very light; 2 gentle, the skin moves a little; 3 gentle-firm, no mark is left. */
export type Pressure = 0 | 1 | 2 | 3;

/** How far a benefit is known. `tradition`: handed down, not tested. */
export const GRADES = ['high', 'moderate', 'low', 'very-low', 'tradition', 'none'] as const;
export type Grade = (typeof GRADES)[number];

/** Points on the body, in the baby's frame. A sided one is written with the baby's side. */
export type MiddleLandmark =
  | 'crown'
  | 'forehead'
  | 'nape'
  | 'sternum'
  | 'xiphoid'
  | 'above-navel'
  | 'navel'
  | 'below-navel'
  | 'bladder'
  | 'lumbar'
  | 'sacrum';
export type SidedLandmark =
  | 'temple'
  | 'shoulder'
  | 'chest'
  | 'rib'
  | 'flank'
  | 'colon-top'
  | 'colon-low'
  | 'paraspinal-top'
  | 'paraspinal-low'
  | 'buttock'
  | 'hip'
  | 'mid-thigh'
  | 'knee'
  | 'mid-shank'
  | 'ankle'
  | 'heel'
  | 'sole-pad'
  | 'ball'
  | 'toe-bases'
  | 'toes'
  | 'elbow'
  | 'wrist'
  | 'palm'
  | 'finger-bases'
  | 'fingertips';
/** A landmark; `near` is the side that is being done, `far` the other one. */
export type Landmark = MiddleLandmark | `${'left' | 'right' | 'near' | 'far'}-${SidedLandmark}`;

/** The way that one hand goes, between landmarks of the baby's own body. */
export interface Path {
  readonly hand: 'leading' | 'other' | 'each';
  readonly shape: 'still' | 'line' | 'arc' | 'circle' | 'press' | 'pat' | 'bend' | 'twist';
  readonly through: readonly [Landmark, ...Landmark[]];
}

/** How a part of the body is done: one side after the other, both sides at once, or no side at all. */
export type Sidedness = 'each-side' | 'both-at-once' | 'none';

/** An effect that the book allows to be named, with how far it is known. */
export interface Effect {
  readonly goal: Goal;
  readonly grade: Grade;
  readonly claim: string;
}

export interface SourceRef {
  readonly source: string;
  /** Where in the source: line, paragraph or heading, as our own index counts it. */
  readonly place?: string;
}

export interface Stroke {
  readonly id: StrokeId;
  readonly part: BodyPart;
  readonly sided: Sidedness;
  readonly position: Position;
  readonly hands: { readonly count: 1 | 2; readonly shape: HandShape; readonly holding?: 'ankle' | 'wrist' };
  readonly contact: Contact;
  /** Width in millimetres of the part that the hand lies on, by age in months; `null`: any hand fits. */
  readonly fits: BodyWidth | null;
  readonly path: readonly [Path, ...Path[]];
  readonly direction: 'outwards' | 'inwards' | 'with-the-bowel' | 'downwards' | 'still' | 'in-place';
  readonly repetitions: { readonly usual: number; readonly most: Partial<Record<Goal, number>> };
  /** Seconds of one repetition on one side. */
  readonly seconds: number;
  readonly pressure: Pressure;
  readonly effects: readonly Effect[];
  /** Relations that hold wherever both strokes occur. */
  readonly after: readonly StrokeId[];
  readonly needs: { readonly undress?: 'bare' };
  readonly sources: readonly [SourceRef, ...SourceRef[]];
  /** The path is our own because the source names the touch without saying how. */
  readonly reasoned: boolean;
  readonly variants: readonly Variant[];
}

/** One way in which a source gives a stroke that two sources share. */
export interface Variant {
  readonly id: string;
  readonly path: readonly [Path, ...Path[]];
  readonly source: SourceRef;
}

export type HandShape =
  | 'flat'
  | 'cupped'
  | 'ring'
  | 'heel-of-hand'
  | 'thumb'
  | 'finger-and-thumb'
  | 'index-finger'
  | 'holding';

export const BODY_WIDTHS = [
  'chest',
  'belly',
  'back',
  'upper-arm',
  'forearm',
  'hand',
  'thigh',
  'shank',
  'foot',
  'head',
  'bottom',
] as const;
export type BodyWidth = (typeof BODY_WIDTHS)[number];
