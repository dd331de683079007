import type { BabySide } from './pose.ts';

/** Points on the midline, from the crown down. */
export const MIDDLE = [
  'crown',
  'forehead',
  'head-centre',
  'chin',
  'nape',
  'sternum-top',
  'sternum',
  'xiphoid',
  'above-navel',
  'navel',
  'below-navel',
  'bladder',
  'pubis',
  'spine-top',
  'spine-mid',
  'lumbar',
  'sacrum',
] as const;
export type MiddlePoint = (typeof MIDDLE)[number];

/** Points of one side of head and trunk. */
export const TRUNK = [
  'temple',
  'neck-base',
  'shoulder',
  'armpit',
  'chest',
  'rib',
  'flank',
  'waist',
  'iliac',
  'colon-top',
  'colon-low',
  'paraspinal-top',
  'paraspinal-low',
  'buttock',
  'hip',
  'groin',
] as const;
/** Points of one arm. Digit 1 is the thumb; a digit's own point is its tip. */
export const ARM = [
  'mid-upper-arm',
  'elbow',
  'mid-forearm',
  'wrist',
  'palm',
  'finger-bases',
  'fingertips',
  'finger-base-1',
  'finger-base-2',
  'finger-base-3',
  'finger-base-4',
  'finger-base-5',
  'finger-1',
  'finger-2',
  'finger-3',
  'finger-4',
  'finger-5',
] as const;
/** Points of one leg. Digit 1 is the big toe. */
export const LEG = [
  'mid-thigh',
  'knee',
  'mid-shank',
  'ankle',
  'heel',
  'sole-pad',
  'ball',
  'toe-bases',
  'toes',
  'toe-base-1',
  'toe-base-2',
  'toe-base-3',
  'toe-base-4',
  'toe-base-5',
  'toe-1',
  'toe-2',
  'toe-3',
  'toe-4',
  'toe-5',
] as const;
export type ArmPoint = (typeof ARM)[number];
export type LegPoint = (typeof LEG)[number];
export type TrunkPoint = (typeof TRUNK)[number];
/** Points of one side. Digit 1 is the thumb or the big toe; a digit's own point is its tip. */
export type SidePoint = TrunkPoint | ArmPoint | LegPoint;

/** Every point by name: a sided one is written with the baby's side, as the book writes it. */
export type BodyLandmark = MiddlePoint | `${BabySide}-${SidePoint}`;
