import type { Landmark, MiddleLandmark, SidedLandmark } from '@warmhands/core';

/** Millimetres from the navel on a baby of three months: towards the baby's own left, and down to the feet. */
export interface Spot {
  readonly left: number;
  readonly down: number;
}

// Arms lie out to the side and legs lie down, both at their full length; the head is rolled flat.
const MIDDLE: Readonly<Record<MiddleLandmark, number>> = {
  crown: -317,
  forehead: -230,
  nape: -175,
  sternum: -93,
  xiphoid: -60,
  'above-navel': -25,
  navel: 0,
  'below-navel': 20,
  bladder: 45,
  lumbar: 20,
  sacrum: 50,
};

const SIDED: Readonly<Record<SidedLandmark, readonly [number, number]>> = {
  temple: [60, -270],
  shoulder: [66, -130],
  chest: [38, -100],
  rib: [50, -60],
  flank: [62, 0],
  'colon-top': [47, -29],
  'colon-low': [47, 28],
  'paraspinal-top': [20, -150],
  'paraspinal-low': [20, 10],
  buttock: [35, 60],
  hip: [43, 44],
  'mid-thigh': [43, 105],
  knee: [43, 166],
  'mid-shank': [43, 219],
  ankle: [43, 272],
  heel: [43, 297],
  'sole-pad': [43, 315],
  ball: [43, 355],
  'toe-bases': [43, 362],
  toes: [43, 385],
  elbow: [170, -130],
  wrist: [256, -130],
  palm: [281, -130],
  'finger-bases': [298, -130],
  fingertips: [331, -130],
};

/** Where a landmark lies. `near` is drawn on the baby's left, `far` on the right. */
export function spotOf(landmark: Landmark): Spot {
  for (const [name, down] of Object.entries(MIDDLE)) if (name === landmark) return { left: 0, down };
  const cut = landmark.indexOf('-');
  const side = landmark.slice(0, cut);
  for (const [name, [left, down]] of Object.entries(SIDED)) {
    if (name === landmark.slice(cut + 1)) return { left: side === 'left' || side === 'near' ? left : -left, down };
  }
  throw new Error(`no such landmark: ${landmark}`);
}

/** Length in millimetres of a way through landmarks, on straight lines; a circle comes back to its start. */
export function lengthOf(through: readonly Landmark[], closed = false): number {
  const spots = through.map(spotOf);
  const first = spots[0];
  const way = closed && first ? [...spots, first] : spots;
  return way.slice(1).reduce((sum, spot, at) => {
    const before = way[at] ?? spot;
    return sum + Math.hypot(spot.left - before.left, spot.down - before.down);
  }, 0);
}
