import { STROKES, type StrokeId } from '@warmhands/core';

/** The strokes of the tummy, which belong together. */
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

/** Strokes that lie on the tummy or cross it: left out wherever the tummy is left alone. */
export const TUMMY = [...TUMMY_BLOCK, 'tummy-thumbs', 'sun-moon', 'butterfly'] as const satisfies readonly StrokeId[];

/** Strokes for which the baby lies on the front. */
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

/** Strokes on the head. */
export const HEAD = ['head-hold', 'head-to-forehead', 'head-to-nape'] as const satisfies readonly StrokeId[];

/** Strokes over the carer's lap. */
export const LAP = ['lap-pat'] as const satisfies readonly StrokeId[];

/** Strokes that bend the hip, or hold a leg straight. */
export const HIP_STROKES = [
  'knees-up',
  'bicycle',
  'heel-to-bottom',
  'leg-glide',
  'leg-wring',
  'leg-hand-over-hand',
  'leg-roll',
] as const satisfies readonly StrokeId[];

/** What a sore thigh takes on its side; the foot stays. */
export const THIGH = [
  'leg-glide',
  'leg-wring',
  'leg-down',
  'leg-up',
  'knees-up',
  'bicycle',
  'heel-to-bottom',
  'legs-back',
  'leg-hand-over-hand',
  'leg-roll',
] as const satisfies readonly StrokeId[];

/** What a sore arm takes on its side; the hand stays. */
export const ARM = ['arm-wring', 'arm-down', 'arm-up', 'arm-hand-over-hand'] as const satisfies readonly StrokeId[];

const FROM_BIRTH: readonly StrokeId[] = [
  'skin-to-skin',
  'wind-upright',
  'newborn-back-and-legs',
  'leg-down',
  'arm-down',
];

const FROM_4_WEEKS: readonly StrokeId[] = [
  ...FROM_BIRTH,
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

/** Long strokes in one sweep, and the held ones: no rubbing, no circles. */
const WITH_ECZEMA: readonly StrokeId[] = [
  'leg-down',
  'arm-down',
  'back-down',
  'leg-glide',
  'chest-outward',
  'legs-back',
  'newborn-back-and-legs',
  'wind-upright',
  'skin-to-skin',
];

/** All that a baby under 4 weeks corrected is too young for. */
export const NOT_BEFORE_4_WEEKS = allBut(FROM_BIRTH);

/** All that a baby under 6 weeks corrected is too young for. */
export const NOT_BEFORE_6_WEEKS = allBut(FROM_4_WEEKS);

/** All that eczema leaves out. */
export const NOT_WITH_ECZEMA = allBut(WITH_ECZEMA);

function allBut(kept: readonly StrokeId[]): readonly StrokeId[] {
  return STROKES.filter((stroke) => !kept.includes(stroke));
}
