import type { MiddlePoint, TrunkPoint } from './landmark-names.ts';
import type { Measures } from './measures.ts';
import { between, type Point } from './point.ts';
import type { Style } from './style.ts';

/** Where the trunk and the head end, for their outlines: millimetres, half widths, heights in the baby's frame. */
export interface Dimensions {
  readonly headHeight: number;
  readonly headWidth: number;
  readonly halfShoulders: number;
  readonly halfChest: number;
  readonly halfBelly: number;
  readonly halfHips: number;
  readonly crown: number;
  readonly chin: number;
  readonly shoulders: number;
  readonly hips: number;
  readonly pubis: number;
}

/** Where trunk and head end on a baby of these measures. */
export function dimensionsOf(measures: Measures, style: Style): Dimensions {
  const headHeight = measures.headHeight * style.head;
  const crown = -measures.crownToNavel - (headHeight - measures.headHeight) * 0.75;
  const pubis = measures.crownToPubis - measures.crownToNavel;
  return {
    headHeight,
    headWidth: measures.headWidth * style.head * 1.04,
    halfShoulders: measures.shoulders / 2,
    halfChest: (measures.chest / 2) * style.trunk,
    halfBelly: (measures.belly / 2) * style.trunk,
    halfHips: (measures.hips / 2) * style.trunk,
    crown,
    chin: crown + headHeight,
    shoulders: -measures.crownToNavel + measures.headHeight * 1.1,
    hips: pubis - measures.hips * 0.16,
    pubis,
  };
}

/** The points of the midline. */
export function middleOf(measures: Measures, at: Dimensions): Readonly<Record<MiddlePoint, Point>> {
  const middle = (y: number): Point => [0, y];
  return {
    crown: middle(at.crown),
    forehead: middle(at.crown + at.headHeight * 0.3),
    'head-centre': middle(at.crown + at.headHeight / 2),
    chin: middle(at.chin),
    nape: middle(at.chin - at.headHeight * 0.04),
    'sternum-top': middle(at.shoulders + measures.headHeight * 0.03),
    sternum: middle(at.shoulders * 0.64),
    xiphoid: middle(at.shoulders * 0.38),
    'above-navel': middle(at.shoulders * 0.14),
    navel: middle(0),
    'below-navel': middle(at.pubis * 0.3),
    bladder: middle(at.pubis * 0.62),
    pubis: middle(at.pubis),
    'spine-top': middle(at.shoulders),
    'spine-mid': middle(between(at.shoulders, at.pubis, 0.45)),
    lumbar: middle(between(at.shoulders, at.pubis, 0.72)),
    sacrum: middle(between(at.shoulders, at.pubis, 0.86)),
  };
}

/** The points of one side of head and trunk; `out` is 1 on the baby's left, -1 on the right. */
export function trunkOf(out: 1 | -1, measures: Measures, at: Dimensions): Readonly<Record<TrunkPoint, Point>> {
  const outwards = (x: number, y: number): Point => [out * x, y];
  return {
    temple: outwards(at.headWidth * 0.45, at.crown + at.headHeight * 0.42),
    'neck-base': outwards(at.halfShoulders * 0.42, at.shoulders - measures.armRadius * 0.05),
    shoulder: outwards(at.halfShoulders * 0.98, at.shoulders + measures.armRadius * 0.8),
    armpit: outwards(at.halfChest * 0.98, at.shoulders + measures.armRadius * 2.4),
    chest: outwards(at.halfChest * 0.5, at.shoulders * 0.6),
    rib: outwards(at.halfChest * 0.72, at.shoulders * 0.34),
    flank: outwards(at.halfBelly * 0.94, at.pubis * 0.02),
    waist: outwards(at.halfBelly, at.pubis * 0.1),
    iliac: outwards(at.halfHips * 0.86, at.pubis * 0.42),
    'colon-top': outwards(at.halfBelly * 0.6, at.shoulders * 0.2),
    'colon-low': outwards(at.halfBelly * 0.6, at.pubis * 0.42),
    'paraspinal-top': outwards(at.halfChest * 0.34, at.shoulders + measures.armRadius * 0.3),
    'paraspinal-low': outwards(at.halfChest * 0.34, at.pubis * 0.1),
    buttock: outwards(at.halfHips * 0.46, at.pubis * 0.78),
    hip: outwards(at.halfHips * 0.6, at.hips),
    groin: outwards(at.halfHips * 0.22, at.hips + (at.pubis - at.hips) * 0.1),
  };
}
