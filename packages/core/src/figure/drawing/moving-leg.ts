import { clamp, type Point, radians } from '../point.ts';
import type { BabySide } from '../pose.ts';
import type { Scene } from '../scene.ts';
import { GROWING } from './baby-arm.ts';
import { babyFoot } from './baby-foot.ts';
import { bigToeSide } from './baby-leg.ts';
import { brushed } from './brush.ts';
import { curve, shape } from './curve.ts';
import { contour, filled, lined } from './inks.ts';
import { fold } from './limb.ts';
import { group, type Mark, type Placement, path } from './mark.ts';
import { facing, type Subject, screenSide, turnedFromDown } from './subject.ts';
import { knotted, outlineOf, type Sample, stretch, type Tube, tube } from './tube.ts';

/** A stiff piece of a leg that is moved, and where it is at a phase of the cycle (picture units). */
export interface Piece {
  readonly name: string;
  /** Folded back, it comes to lie over what is worn, and the foot over the hand that holds its ankle. */
  readonly lies: 'under' | 'over' | 'above-hand';
  readonly marks: readonly Mark[];
  place(phase: number): Placement;
}

// A moved leg is three stiff pieces, so that nothing is drawn anew while it moves. Thigh and shank meet in the knee: the
// thigh ends in a whole circle with its contour, and the shank begins as a slightly smaller one without.

/** Thigh, shank and foot of a leg that is moved, from back to front; between them, what a folded shank does to its thigh. */
export function movingLeg(scene: Scene, subject: Subject, side: BabySide): readonly Piece[] {
  const scale = scene.unitsPerMm;
  const folded = folds(subject.body.pose);
  const lies = folded ? 'over' : 'under';
  const sized = (marks: readonly Mark[]) => [group('size', marks, { x: 0, y: 0, angle: 0, sx: scale, sy: scale })];
  const knee: Piece = {
    name: `${side}-knee`,
    lies: 'over',
    marks: sized(bentKnee(subject)),
    place: (phase) => boneAt(scene, subject, side, phase).knee,
  };
  const footAbove: Piece = {
    name: `${side}-foot-above`,
    lies: 'above-hand',
    marks: sized(foot(subject, side)),
    place: (phase) => boneAt(scene, subject, side, phase).footAbove,
  };
  return [
    {
      name: `${side}-thigh`,
      lies: 'under',
      marks: sized(thigh(subject, side)),
      place: (phase) => boneAt(scene, subject, side, phase).thigh,
    },
    ...(folded ? [knee] : []),
    {
      name: `${side}-shank`,
      lies,
      marks: sized(shank(subject, side)),
      place: (phase) => boneAt(scene, subject, side, phase).shank,
    },
    {
      name: `${side}-foot`,
      lies,
      marks: sized(foot(subject, side)),
      place: (phase) => boneAt(scene, subject, side, phase).foot,
    },
    ...(folded ? [footAbove] : []),
  ];
}

function down(length: number, from: number, steps: number): readonly Sample[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const along = from + ((1 - from) * index) / steps;
    return { at: [0, along * length], along };
  });
}

interface Bone {
  readonly limb: Tube;
  readonly length: number;
}

function thighBone({ body: { measures, style } }: Subject): Bone {
  const radius = measures.thighRadius * style.girth;
  const length = measures.thigh * style.leg;
  const profile = knotted([
    [-0.34, radius * 0.3],
    [-0.2, radius * 0.7],
    [0.04, radius * 1.06],
    [0.4, radius * 1.02],
    [0.75, radius * 0.88],
    [1, radius * 0.79],
  ]);
  return { length, limb: tube(down(length, -0.34, 14), profile, 10) };
}

/** A shank begins within the knee, so that it covers nothing of the knee's contour. */
const WITHIN = 0.84;

/** On the tummy a shank is folded over its thigh: narrower, so that the thigh is seen on both sides of it. */
const FOLDED = 0.7;

function folds({ position }: Subject['body']['pose']): boolean {
  return position === 'prone';
}

function shankBone({ body: { measures, style, pose } }: Subject): Bone {
  const narrow = pose.feet === 'sole-up' ? 0.84 : 1;
  const within = folds(pose) ? FOLDED : WITHIN;
  const length = measures.shank * style.leg;
  const knee = measures.thighRadius * style.girth * 0.79;
  const calf = measures.calfRadius * style.girth;
  const ankle = measures.ankleRadius * style.girth * narrow;
  const profile = knotted([
    [0, knee * within],
    [0.16, knee * (within + 0.14)],
    [0.4, calf * 1.07],
    [0.75, calf * 0.88],
    [0.95, ankle * 1.02],
    [1, ankle],
  ]);
  return { length, limb: tube(down(length, 0, 12), profile, 8) };
}

/** How far a knee stands out, in its own half thickness: a thigh that looks shorter keeps its knee. */
const KNEE_CAP = 1.15;
/** The share of a thigh from which its lit edge is drawn: what lies over the belly has none. */
const LIT = 0.62;

function thigh(subject: Subject, side: BabySide): readonly Mark[] {
  const { baby: skin, around } = subject.inks;
  const { limb, length } = thighBone(subject);
  const outerIsLeft = screenSide(subject, side) > 0;
  // Over the belly the contour begins late, below the bottom early.
  const [outer, inner] = [0.42, 0];
  const knee: readonly Point[] = [35, 65, 90, 115, 145].map((degrees) => [
    Math.cos(radians(degrees)) * (limb.radii.at(-1) ?? 0),
    length + Math.sin(radians(degrees)) * (limb.radii.at(-1) ?? 0) * KNEE_CAP,
  ]);
  const edgeFrom = (left: number, right: number) => [
    ...stretch(limb, 'left', left, 1),
    ...knee,
    ...[...stretch(limb, 'right', right, 1)].reverse(),
  ];
  const edge = outerIsLeft ? edgeFrom(outer, inner) : edgeFrom(inner, outer);
  const whole = [...limb.left.map(({ at }) => at), ...knee, ...limb.right.map(({ at }) => at).reverse()];
  const out = outerIsLeft ? 1 : -1;
  return [
    ...rim(subject, curve(edgeFrom(LIT, LIT))),
    path(shape([whole]), filled(skin.base)),
    ...(around.flat ? [] : [path(shadeOf(limb, outerIsLeft), filled(skin.shade, 0.45))]),
    path(brushed(edge, subject.thick, { start: 0.2, end: 0.2 }), contour(skin, around, subject.thick)),
    path(fold(limb, 0.62, 0.99 * out, -0.15 * out, 0.22, subject.thick), filled(skin.line)),
  ];
}

function shadeOf(limb: Tube, outerIsLeft: boolean): string {
  const rail = outerIsLeft ? 'right' : 'left';
  const edge = stretch(limb, rail, 0.3, 0.98);
  const inner = edge.map(
    ([x, y], index): Point => [x * (1 - 0.4 * Math.sin((Math.PI * index) / (edge.length - 1))), y],
  );
  return shape([edge, inner.reverse()]);
}

function shank(subject: Subject, side: BabySide): readonly Mark[] {
  const { baby: skin, around } = subject.inks;
  const { limb } = shankBone(subject);
  const { thick } = subject;
  const outerIsLeft = screenSide(subject, side) > 0;
  const knee = limb.radii[0] ?? 0;
  const folded = folds(subject.body.pose);
  const [outer, inner] = folded ? [0.2, 0.2] : [0, 0.2];
  const [left, right] = [
    stretch(limb, 'left', outerIsLeft ? outer : inner, 1),
    stretch(limb, 'right', outerIsLeft ? inner : outer, 1),
  ];
  const edges = curve(left) + curve(right);
  return [
    ...rim(subject, edges),
    path(shape([outlineOf(limb, 0.7)]), filled(skin.base)),
    path(kneeOf(knee), filled(skin.base)),
    ...(around.flat ? [] : [path(shadeOf(limb, outerIsLeft), filled(skin.shade, 0.45))]),
    path(brushed(left, thick, GROWING) + brushed(right, thick, GROWING), contour(skin, around, thick)),
    path(fold(limb, 0.9, 0.98, -0.5, 0.25, thick), filled(skin.line)),
  ];
}

// What lies under a folded shank: its shadow on the thigh, and the edge of the shin at the knee.
function bentKnee(subject: Subject): readonly Mark[] {
  const { baby: skin, around } = subject.inks;
  const { limb } = shankBone(subject);
  const radius = limb.radii[0] ?? 0;
  const wide = ([x, y]: Point): Point => [x * SHADOW, y];
  const edge = [
    ...stretch(limb, 'left', 0.04, KNEE_ENDS).toReversed(),
    ...halfRound(radius).slice(1, -1).toReversed(),
    ...stretch(limb, 'right', 0.04, KNEE_ENDS),
  ];
  const shadow = [...stretch(limb, 'left', 0, 0.7), ...stretch(limb, 'right', 0, 0.7).toReversed()].map(wide);
  return [
    ...(around.flat ? [] : [path(shape([shadow]) + shape([halfRound(radius * SHADOW)]), filled(skin.shade, 0.6))]),
    path(curve(edge), lined(skin.line, subject.thick * 1.9)),
  ];
}

/** How much broader than a folded shank its shadow is. */
const SHADOW = 1.1;
/** Where on the shank its contour goes on by itself. */
const KNEE_ENDS = 0.36;

function halfRound(radius: number): readonly Point[] {
  return [180, 210, 240, 270, 300, 330, 360].map((degrees) => [
    Math.cos(radians(degrees)) * radius,
    Math.sin(radians(degrees)) * radius,
  ]);
}

function kneeOf(radius: number): string {
  return shape([halfRound(radius)]);
}

// On a dark ground a lit edge keeps the leg apart from the towel.
function rim({ inks: { around }, thick }: Subject, edges: string): readonly Mark[] {
  return around.rim === null ? [] : [path(edges, lined(around.rim, thick * 2.4, 0.45))];
}

function foot(subject: Subject, side: BabySide): readonly Mark[] {
  const { measures, style } = subject.body;
  return babyFoot(subject, measures.foot * style.foot, bigToeSide(subject, side)).marks;
}

/** From this on the bend of a folded shank is wholly seen. */
const SEEN_FOLDED = 0.3;

/** From this on a shank comes up so far that the foot is nearer than the hand round its ankle; how quickly that is seen. */
const COMES_UP = { from: 0.6, within: 0.12 } as const;

/** How much broader a thigh looks that points at the viewer. */
const NEARER = 0.5;

function boneAt(scene: Scene, subject: Subject, side: BabySide, phase: number) {
  const body = scene.bodyAt(phase);
  const own = side === 'left' ? body.left : body.right;
  const { raised, bent, upper, lower } = body.pose.leg[side];
  const out = side === 'left' ? 1 : -1;
  const angleOf = (opened: number) =>
    turnedFromDown(facing(subject, [out * Math.sin(radians(opened)), Math.cos(radians(opened))])) + scene.turned;
  const bone = (at: Point, opened: number, seen: number, nearer: number): Placement => {
    const [x, y] = scene.toPicture(at);
    return { x, y, angle: angleOf(opened), sx: 1 + nearer * (1 - Math.abs(seen)), sy: seen };
  };
  const [hx, hy] = scene.toPicture(own.points.heel);
  const size = own.footLength / (body.measures.foot * body.style.foot);
  // A shank that is folded over the thigh turns the toes to the viewer, so the foot looks shorter.
  const foot: Placement = {
    x: hx,
    y: hy,
    angle: turnedFromDown(facing(subject, own.foot)) + scene.turned,
    sx: size,
    sy: size * (1 + 0.6 * Math.min(0, lower)),
  };
  return {
    thigh: bone(own.points.hip, raised, upper, NEARER),
    // A shank that points at the viewer is hidden by its own knee.
    shank: bone(own.points.knee, raised - bent, lower, 0),
    knee: { ...bone(own.points.knee, raised - bent, lower, 0), opacity: clamp(-lower / SEEN_FOLDED) },
    foot,
    footAbove: { ...foot, opacity: clamp((COMES_UP.from - lower) / COMES_UP.within) },
  };
}
