import { between, clamp } from './point.ts';

// Mean of girls and boys. `length` and `headRound`: medians of the WHO growth standards. Head height and width, the
// distances from the crown and the long bones: worked out from published ratios. Breadths, radii of limbs and the
// values between: drawn by eye and general knowledge; nobody may quote them.
const NAMES = [
  'length',
  'headRound',
  'headHeight',
  'headWidth',
  'crownToNavel',
  'crownToPubis',
  'shoulders',
  'chest',
  'belly',
  'hips',
  'upperArm',
  'forearm',
  'hand',
  'thigh',
  'shank',
  'foot',
  'armRadius',
  'forearmRadius',
  'wristRadius',
  'thighRadius',
  'calfRadius',
  'ankleRadius',
] as const;

/** One baby in millimetres: lengths, breadths (whole), radii of limbs (half their thickness). */
export type Measures = Readonly<Record<(typeof NAMES)[number], number>>;

const TABLE: readonly (readonly [months: number, ...number[]])[] = [
  [0, 495, 342, 123, 98, 256, 312, 116, 110, 118, 108, 84, 70, 62, 98, 86, 74, 17.5, 16.5, 12, 26, 19, 13.5],
  [3, 606, 400, 143, 113, 310, 378, 138, 136, 148, 136, 104, 86, 75, 122, 106, 90, 22, 20.5, 14.5, 36, 26, 17],
  [6, 667, 428, 152, 120, 338, 411, 150, 149, 161, 148, 116, 96, 83, 138, 120, 99, 23.5, 22, 15.5, 40, 29, 18.5],
  [12, 749, 455, 163, 127, 372, 452, 166, 159, 168, 158, 134, 110, 92, 162, 142, 114, 24, 22.5, 16, 42, 31, 19.5],
  [18, 815, 468, 169, 130, 400, 484, 178, 164, 171, 164, 149, 121, 98, 184, 162, 125, 24.5, 23, 16.5, 43, 32, 20],
  [24, 871, 477, 175, 133, 423, 511, 188, 168, 174, 170, 163, 131, 104, 203, 180, 135, 25, 23.5, 17, 45, 33, 21],
];

/** The oldest baby that is drawn, in months; older ones are drawn as this. */
export const OLDEST = 24;

/** The measures of a baby of that age in months, drawn straight between the rows of the table. */
export function measuresAt(ageMonths: number): Measures {
  const age = clamp(ageMonths, 0, OLDEST);
  const after = Math.max(
    1,
    TABLE.findIndex(([months]) => months >= age),
  );
  const [low = 0, ...from] = TABLE[after - 1] ?? [];
  const [high = 1, ...to] = TABLE[after] ?? [];
  const share = (age - low) / (high - low);
  return named((index) => between(from[index] ?? 0, to[index] ?? 0, share));
}

function named(value: (index: number) => number): Measures {
  const at = (name: (typeof NAMES)[number]) => value(NAMES.indexOf(name));
  return {
    length: at('length'),
    headRound: at('headRound'),
    headHeight: at('headHeight'),
    headWidth: at('headWidth'),
    crownToNavel: at('crownToNavel'),
    crownToPubis: at('crownToPubis'),
    shoulders: at('shoulders'),
    chest: at('chest'),
    belly: at('belly'),
    hips: at('hips'),
    upperArm: at('upperArm'),
    forearm: at('forearm'),
    hand: at('hand'),
    thigh: at('thigh'),
    shank: at('shank'),
    foot: at('foot'),
    armRadius: at('armRadius'),
    forearmRadius: at('forearmRadius'),
    wristRadius: at('wristRadius'),
    thighRadius: at('thighRadius'),
    calfRadius: at('calfRadius'),
    ankleRadius: at('ankleRadius'),
  };
}
