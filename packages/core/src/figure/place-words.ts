import type { BodyLandmark, MiddlePoint, SidePoint } from './landmark-names.ts';
import type { BabySide } from './pose.ts';

/** Places as a person names them: fewer than there are landmarks. */
export type PlaceWord =
  | 'crown'
  | 'forehead'
  | 'head'
  | 'neck'
  | 'breastbone'
  | 'navel'
  | 'above-navel'
  | 'below-navel'
  | 'nappy-top'
  | 'shoulder'
  | 'chest'
  | 'ribs'
  | 'below-ribs'
  | 'tummy'
  | 'low-tummy'
  | 'upper-back'
  | 'lower-back'
  | 'bottom'
  | 'hip'
  | 'thigh'
  | 'knee'
  | 'shin'
  | 'ankle'
  | 'heel'
  | 'sole'
  | 'toes'
  | 'toe-base'
  | 'toe'
  | 'upper-arm'
  | 'elbow'
  | 'forearm'
  | 'wrist'
  | 'palm'
  | 'finger-bases'
  | 'fingertips'
  | 'finger-base'
  | 'fingertip';

/** A place on the baby as a person would name it; no side on the midline. */
export interface Place {
  readonly word: PlaceWord;
  readonly side: BabySide | null;
}

const MIDDLE: Readonly<Record<MiddlePoint, PlaceWord>> = {
  crown: 'crown',
  forehead: 'forehead',
  'head-centre': 'head',
  chin: 'head',
  nape: 'neck',
  'sternum-top': 'breastbone',
  sternum: 'breastbone',
  xiphoid: 'breastbone',
  'above-navel': 'above-navel',
  navel: 'navel',
  'below-navel': 'below-navel',
  bladder: 'nappy-top',
  pubis: 'nappy-top',
  'spine-top': 'upper-back',
  'spine-mid': 'upper-back',
  lumbar: 'lower-back',
  sacrum: 'lower-back',
};

const DIGITS = {
  'finger-base-1': 'finger-base',
  'finger-base-2': 'finger-base',
  'finger-base-3': 'finger-base',
  'finger-base-4': 'finger-base',
  'finger-base-5': 'finger-base',
  'finger-1': 'fingertip',
  'finger-2': 'fingertip',
  'finger-3': 'fingertip',
  'finger-4': 'fingertip',
  'finger-5': 'fingertip',
  'toe-base-1': 'toe-base',
  'toe-base-2': 'toe-base',
  'toe-base-3': 'toe-base',
  'toe-base-4': 'toe-base',
  'toe-base-5': 'toe-base',
  'toe-1': 'toe',
  'toe-2': 'toe',
  'toe-3': 'toe',
  'toe-4': 'toe',
  'toe-5': 'toe',
} as const;

const SIDED: Readonly<Record<SidePoint, PlaceWord>> = {
  temple: 'head',
  'neck-base': 'neck',
  shoulder: 'shoulder',
  armpit: 'shoulder',
  chest: 'chest',
  rib: 'ribs',
  flank: 'tummy',
  waist: 'tummy',
  iliac: 'tummy',
  'colon-top': 'below-ribs',
  'colon-low': 'low-tummy',
  'paraspinal-top': 'upper-back',
  'paraspinal-low': 'lower-back',
  buttock: 'bottom',
  hip: 'hip',
  groin: 'hip',
  'mid-upper-arm': 'upper-arm',
  elbow: 'elbow',
  'mid-forearm': 'forearm',
  wrist: 'wrist',
  palm: 'palm',
  'finger-bases': 'finger-bases',
  fingertips: 'fingertips',
  'mid-thigh': 'thigh',
  knee: 'knee',
  'mid-shank': 'shin',
  ankle: 'ankle',
  heel: 'heel',
  'sole-pad': 'sole',
  ball: 'sole',
  'toe-bases': 'toes',
  toes: 'toes',
  ...DIGITS,
};

const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...Object.entries(MIDDLE).map(([name, word]): [string, Place] => [name, { word, side: null }]),
  ...Object.entries(SIDED).flatMap(([name, word]): [string, Place][] => [
    [`left-${name}`, { word, side: 'left' }],
    [`right-${name}`, { word, side: 'right' }],
  ]),
]);

/** The place that a landmark is named by. */
export function wordOf(landmark: BodyLandmark): Place {
  const place = PLACES.get(landmark);
  if (place === undefined) throw new Error(`No word for ${landmark}`);
  return place;
}
