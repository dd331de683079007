import type { StrokeId } from '@warmhands/core';

/** The lists of the contract, written out once more by hand: nothing here is read from the book. */

/** "Questions", row `danger`. */
export const DANGER = [
  'floppy',
  'hard-to-wake',
  'seizure-now',
  'blue-or-grey',
  'hard-breathing',
  'non-fading-rash',
  'bulging-fontanelle',
  'green-vomit',
  'blood-in-vomit',
  'blood-in-stool',
  'swollen-hard-belly',
  'groin-lump',
  'high-pitched-cry',
  'pale-episodes',
  'no-wet-nappy-12h',
  'allergic-reaction',
] as const;

/** Row `today`, the signs that are marked †. */
export const SAME_DAY = [
  'feeding-less-than-half',
  'few-wet-nappies',
  'pale-stool',
  'jaundice',
  'inconsolable-crying',
  'limb-not-used',
  'unexplained-bruise',
  'projectile-vomiting',
  'sunken-fontanelle',
  'dry-mouth',
  'hurts-when-held',
  'worried',
  'weeping-eczema',
] as const;

/** Row `today`, the milder signs but `feverish`, which has a law of its own. */
export const MILDER = ['unwell', 'vomiting', 'diarrhoea', 'skin-infection', 'nappy-rash', 'overheated'] as const;

/** Signs of illness that wait without an end. */
export const ILLNESS = ['unwell', 'vomiting', 'diarrhoea', 'skin-infection'] as const;

/** Row `standing`, those for which somebody must have agreed. */
export const TO_CLEAR = [
  'heart-condition',
  'breathing-condition',
  'seizures',
  'bleeding-condition',
  'low-immunity',
  'muscle-tone',
  'bone-condition',
  'fracture',
  'surgery-or-device',
  'in-hospital',
  'other-condition',
] as const;

/** Row `standing`, the others but `navel-healed`, which `none` does not say. */
export const STANDING_SPARES = [
  'difficult-birth',
  'head-swelling',
  'hernia',
  'hip-condition',
  'reflux',
  'eczema',
  'nut-or-seed-allergy',
] as const;

/** Row `tummy`: these five are for today … */
export const TUMMY_TODAY = [
  'ribbon-stool',
  'constipated-since-birth',
  'late-meconium',
  'leg-weakness',
  'spine-or-anus-finding',
] as const;

/** … and these two before any massage. */
export const TUMMY_BEFORE = ['hard-stool', 'slow-weight-gain'] as const;

/** "The tummy block". */
export const TUMMY_BLOCK = [
  'tummy-rest',
  'tummy-paddle',
  'tummy-circle',
  'tummy-sides',
  'love-i',
  'love-l',
  'love-u',
  'tummy-closing',
] as const satisfies readonly StrokeId[];

/** "Tummy: left out wherever the tummy block is." */
export const TUMMY = [...TUMMY_BLOCK, 'tummy-thumbs', 'sun-moon', 'butterfly'] as const satisfies readonly StrokeId[];

/** "Prone strokes". */
export const PRONE = [
  'back-down',
  'lower-back',
  'bottom-circles',
  'legs-back',
  'heel-to-bottom',
  'back-sweep',
  'back-circles',
  'back-combing',
] as const satisfies readonly StrokeId[];

export const HEAD = ['head-hold', 'head-to-forehead', 'head-to-nape'] as const satisfies readonly StrokeId[];

/** "Hip-condition also takes leg-glide and leg-wring": read as the whole list of strokes that hold a leg straight. */
export const HIPS = [
  'knees-up',
  'bicycle',
  'heel-to-bottom',
  'leg-glide',
  'leg-wring',
  'lap-pat',
  'leg-hand-over-hand',
  'leg-roll',
] as const satisfies readonly StrokeId[];

/** "A sore thigh takes leg-*, knees-up, bicycle, heel-to-bottom, legs-back of that side". */
export const THIGH = [
  'leg-down',
  'leg-up',
  'leg-glide',
  'leg-wring',
  'knees-up',
  'bicycle',
  'heel-to-bottom',
  'legs-back',
  'leg-hand-over-hand',
  'leg-roll',
] as const satisfies readonly StrokeId[];

/** "A sore arm arm-*". */
export const ARM = ['arm-wring', 'arm-down', 'arm-up', 'arm-hand-over-hand'] as const satisfies readonly StrokeId[];

/** "At once". */
export const AT_ONCE: readonly StrokeId[] = [
  'skin-to-skin',
  'wind-upright',
  'newborn-back-and-legs',
  'leg-down',
  'arm-down',
];

/** "From 4 weeks also". */
export const FROM_4_WEEKS: readonly StrokeId[] = [
  ...AT_ONCE,
  'toe-circles',
  'toe-pull',
  'sole-press',
  'sole-toe-bases',
  'palm-finger-bases',
  'palm-to-fingertips',
  'finger-circles',
  'finger-pull',
  'tummy-rest',
  'tummy-paddle',
];

/** "Eczema leaves …", the held ones being those that are done in the arms. */
export const WITH_ECZEMA: readonly StrokeId[] = [
  'leg-down',
  'arm-down',
  'back-down',
  'leg-glide',
  'chest-outward',
  'legs-back',
  'skin-to-skin',
  'wind-upright',
  'newborn-back-and-legs',
];

/** "Strokes beyond the articles" that are on no list below: from 6 weeks, and never with eczema. */
const BEYOND: readonly StrokeId[] = [
  'leg-hand-over-hand',
  'leg-roll',
  'sole-thumbs',
  'arm-hand-over-hand',
  'open-book',
];

/** "Strokes of the articles", and those beyond them. */
export const ALL_STROKES: readonly StrokeId[] = [
  'chest-outward',
  'arm-wring',
  'leg-glide',
  'leg-wring',
  'palm-finger-bases',
  'finger-pull',
  'sole-toe-bases',
  'toe-pull',
  'knees-up',
  'lap-pat',
  'toe-circles',
  'sole-press',
  'leg-down',
  'leg-up',
  'finger-circles',
  'palm-to-fingertips',
  'arm-down',
  'arm-up',
  'newborn-back-and-legs',
  'bicycle',
  'wind-upright',
  'skin-to-skin',
  ...TUMMY,
  ...PRONE,
  ...HEAD,
  ...BEYOND,
];
