import { type Measures, measuresAt } from './measures.ts';
import { add, between, mix, type Point, radians, times } from './point.ts';
import { type ArmPose, BABY_SIDES, type BabySide, type LegPose, type Pose } from './pose.ts';
import { type Style, styleAt } from './style.ts';

// The baby's own frame, in millimetres, whatever the view:
//
//            crown  y < 0
//              |
//   right ── navel ── left   x > 0 is the baby's LEFT
//              |
//            feet   y > 0

const MIDDLE = [
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
/** Points on the midline. */
export type MiddlePoint = (typeof MIDDLE)[number];

const TRUNK = [
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
const ARM = [
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
const LEG = [
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
type ArmPoint = (typeof ARM)[number];
type LegPoint = (typeof LEG)[number];
type TrunkPoint = (typeof TRUNK)[number];
/** Points of one side. Digit 1 is the thumb or the big toe; a digit's own point is its tip. */
export type SidePoint = TrunkPoint | ArmPoint | LegPoint;

/** Every point by name: a sided one is written with the baby's side, as the book writes it. */
export type BodyLandmark = MiddlePoint | `${BabySide}-${SidePoint}`;

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

/** One side of a body: its points, and where hand and foot point (length 1). */
export interface BodySide {
  readonly points: Readonly<Record<SidePoint, Point>>;
  readonly hand: Point;
  /** From the palm to the side of the thumb, length 1. */
  readonly thumb: Point;
  readonly foot: Point;
  /** From the sole's middle to the side of the big toe, length 1. */
  readonly bigToe: Point;
  /** How long hand and foot are drawn, in millimetres. */
  readonly handLength: number;
  readonly footLength: number;
}

/** A baby in a pose: all points in the baby's frame, millimetres. */
export interface Body {
  readonly ageMonths: number;
  readonly measures: Measures;
  readonly style: Style;
  readonly pose: Pose;
  readonly dimensions: Dimensions;
  readonly middle: Readonly<Record<MiddlePoint, Point>>;
  readonly left: BodySide;
  readonly right: BodySide;
}

/** The body of a baby of that age in months in a pose, drawn in a style (by default the one of its age). */
export function bodyOf(ageMonths: number, pose: Pose, style: Style = styleAt(ageMonths)): Body {
  const measures = measuresAt(ageMonths);
  const dimensions = dimensionsOf(measures, style);
  const side = (of: BabySide) => sideOf(of, measures, style, pose, dimensions);
  const middle = middleOf(measures, dimensions);
  return { ageMonths, measures, style, pose, dimensions, middle, left: side('left'), right: side('right') };
}

type Finder = (body: Body) => Point;

const FINDERS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ...MIDDLE.map((name): [string, Finder] => [name, (body) => body.middle[name]]),
  ...BABY_SIDES.flatMap((side) =>
    [...TRUNK, ...ARM, ...LEG].map((name): [string, Finder] => [`${side}-${name}`, (body) => body[side].points[name]]),
  ),
]);

/** Where a landmark is on this body, in the baby's frame. */
export function pointOf(body: Body, landmark: BodyLandmark): Point {
  const find = FINDERS.get(landmark);
  if (find === undefined) throw new Error(`No such landmark: ${landmark}`);
  return find(body);
}

/** The names of all landmarks. */
export function landmarkNames(): readonly string[] {
  return [...FINDERS.keys()];
}

function dimensionsOf(measures: Measures, style: Style): Dimensions {
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

function middleOf(measures: Measures, at: Dimensions): Body['middle'] {
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

function sideOf(side: BabySide, measures: Measures, style: Style, pose: Pose, at: Dimensions): BodySide {
  const out = side === 'left' ? 1 : -1;
  const trunk = trunkOf(out, measures, at);
  const arm = armOf(out, measures, style, pose.arm[side], trunk.shoulder);
  const leg = legOf(out, measures, style, pose.leg[side], pose.feet, trunk.hip);
  return { ...arm, ...leg, points: { ...trunk, ...arm.points, ...leg.points } };
}

function trunkOf(out: 1 | -1, measures: Measures, at: Dimensions): Readonly<Record<TrunkPoint, Point>> {
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

/** The way that an angle names: from straight down (0), opening outwards. */
function opening(out: 1 | -1, angle: number): Point {
  return [out * Math.sin(radians(angle)), Math.cos(radians(angle))];
}

// Across the hand (the thumb's side is positive) and along it, as shares of its length; then how far the finger
// leans to the thumb's side in degrees, and its length. From index to little finger.
const FINGERS = [
  [0.235, 0.47, 12, 0.36],
  [0.08, 0.52, 3, 0.41],
  [-0.085, 0.5, -6, 0.38],
  [-0.235, 0.43, -16, 0.31],
] as const;
const THUMB_BASE: Point = [0.2, 0.14];
const THUMB_TIP: Point = [0.5, 0.47];

function armOf(out: 1 | -1, measures: Measures, style: Style, pose: ArmPose, shoulder: Point) {
  const upper = opening(out, pose.raised);
  const fore = opening(out, pose.raised + pose.bent);
  const hand = opening(out, pose.raised + pose.bent + pose.hand);
  // The palm faces the baby's own front, so the thumb lies on the outer side of an arm that hangs down.
  const thumb: Point = [out * hand[1], -out * hand[0]];
  const elbow = add(shoulder, times(upper, measures.upperArm * style.arm * pose.upper));
  const wrist = add(elbow, times(fore, measures.forearm * style.arm * pose.lower));
  const handLength = measures.hand * style.hand;
  const on = (x: number, y: number): Point =>
    add(add(wrist, times(hand, y * handLength)), times(thumb, x * handLength));
  const digits = handDigits(on, pose.open);
  return {
    hand,
    thumb,
    handLength,
    points: {
      'mid-upper-arm': mix(shoulder, elbow, 0.5),
      elbow,
      'mid-forearm': mix(elbow, wrist, 0.5),
      wrist,
      palm: on(0, 0.34),
      'finger-bases': on(0, 0.52),
      fingertips: on(0, 0.52 + 0.4 * between(0.45, 1, pose.open)),
      ...digits,
    } satisfies Record<ArmPoint, Point>,
  };
}

function handDigits(on: (x: number, y: number) => Point, open: number) {
  const seen = between(0.45, 1, open);
  const base = ([x, y]: (typeof FINGERS)[number]) => on(x, y);
  const tip = ([x, y, lean, length]: (typeof FINGERS)[number]) =>
    on(x + Math.sin(radians(lean)) * length * seen, y + Math.cos(radians(lean)) * length * seen);
  const thumb = mix(THUMB_BASE, THUMB_TIP, between(0.7, 1, open));
  return {
    'finger-base-1': on(...THUMB_BASE),
    'finger-base-2': base(FINGERS[0]),
    'finger-base-3': base(FINGERS[1]),
    'finger-base-4': base(FINGERS[2]),
    'finger-base-5': base(FINGERS[3]),
    'finger-1': on(...thumb),
    'finger-2': tip(FINGERS[0]),
    'finger-3': tip(FINGERS[1]),
    'finger-4': tip(FINGERS[2]),
    'finger-5': tip(FINGERS[3]),
  };
}

// Across the foot (the midline's side is positive) and along it, as shares of its length. From big to little toe.
const TOES = [
  [0.168, 0.935],
  [0.03, 0.945],
  [-0.069, 0.905],
  [-0.15, 0.855],
  [-0.215, 0.79],
] as const;
const TOE_LENGTH = 0.17;

function legOf(out: 1 | -1, measures: Measures, style: Style, pose: LegPose, feet: Pose['feet'], hip: Point) {
  const thigh = opening(out, pose.raised);
  const shank = opening(out, pose.raised - pose.bent);
  const knee = add(hip, times(thigh, measures.thigh * style.leg * pose.upper));
  const ankle = add(knee, times(shank, measures.shank * style.leg * pose.lower));
  const footLength = measures.foot * style.foot * pose.footSeen;
  // On the back the foot is seen from its sole, toes up; on the tummy the toes go on from the shank.
  const foot = feet === 'sole-up' ? opening(out, 166 - pose.foot) : opening(out, pose.raised - pose.bent + pose.foot);
  const heel = add(ankle, times(foot, footLength * (feet === 'sole-up' ? -0.3 : -0.06)));
  const bigToe: Point = feet === 'sole-up' ? [out * foot[1], -out * foot[0]] : [-out * foot[1], out * foot[0]];
  const on = (x: number, y: number): Point =>
    add(add(heel, times(foot, y * footLength)), times(bigToe, x * footLength));
  return {
    foot,
    bigToe,
    footLength,
    points: {
      'mid-thigh': mix(hip, knee, 0.5),
      knee,
      'mid-shank': mix(knee, ankle, 0.5),
      ankle,
      heel,
      'sole-pad': on(0, 0.34),
      ball: on(0, 0.7),
      'toe-bases': on(0, 0.75),
      toes: on(0, 1),
      ...toesOf(on),
    } satisfies Record<LegPoint, Point>,
  };
}

function toesOf(on: (x: number, y: number) => Point) {
  const tip = ([x, y]: (typeof TOES)[number]) => on(x, y);
  const base = ([x, y]: (typeof TOES)[number]) => on(x * 0.92, y - TOE_LENGTH);
  return {
    'toe-base-1': base(TOES[0]),
    'toe-base-2': base(TOES[1]),
    'toe-base-3': base(TOES[2]),
    'toe-base-4': base(TOES[3]),
    'toe-base-5': base(TOES[4]),
    'toe-1': tip(TOES[0]),
    'toe-2': tip(TOES[1]),
    'toe-3': tip(TOES[2]),
    'toe-4': tip(TOES[3]),
    'toe-5': tip(TOES[4]),
  };
}
