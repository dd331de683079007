import type { Covering } from '../choreography.ts';
import { bodyOf } from '../landmarks.ts';
import { between, clamp, type Point, subtract, turn } from '../point.ts';
import { BABY_SIDES, type BabySide, type LimbWishes, poseOf } from '../pose.ts';
import { SEEN } from '../view.ts';
import { babyArm, type Part } from './baby-arm.ts';
import { babyHead } from './baby-head.ts';
import { babyLeg } from './baby-leg.ts';
import { babyTrunk } from './baby-trunk.ts';
import { beneath, coveringOf } from './covering.ts';
import { dressed } from './dressed.ts';
import { expressionOf } from './expression.ts';
import { filled, lined } from './inks.ts';
import { group, type Ink, type Mark, type Placement, path } from './mark.ts';
import type { Subject } from './subject.ts';

/** The baby in two halves, so that moving legs can go between: what lies under them, and what lies over them. */
export interface BabyDrawing {
  readonly under: readonly Mark[];
  readonly over: readonly Mark[];
}

/** A leg that is raised above this (degrees) lies over the trunk. */
const OVER_THE_TRUNK = 95;

/** The whole baby but for the legs that are moved. Something is always worn. */
export function babyOf(subject: Subject, covering: Covering, moved: readonly BabySide[]): BabyDrawing {
  const worn = covering === 'sleepsuit' ? dressed(subject) : subject;
  const arms = BABY_SIDES.map((side) => ({ name: `${side}-arm`, part: babyArm(subject, side, worn) }));
  const legs = BABY_SIDES.filter((side) => !moved.includes(side)).map((side) => ({
    name: `${side}-leg`,
    part: babyLeg(subject, side, worn),
  }));
  const trunk = babyTrunk(subject);
  const head = babyHead(subject);
  const drawn = ({ name, part }: { readonly name: string; readonly part: Part }) => group(name, part.marks);
  const legsOver = BABY_SIDES.some((side) => subject.body.pose.leg[side].raised > OVER_THE_TRUNK);
  const middle = group('trunk', trunk.marks);
  return {
    under: [
      ...afterwards(subject, covering),
      ...beneath(subject, covering),
      ...ground(subject, [...arms, ...legs].map(({ part }) => part.outline).join('') + trunk.outline, head.outline),
      ...arms.map(drawn),
      ...(legsOver || moved.length > 0 ? [middle, ...legs.map(drawn)] : [...legs.map(drawn), middle]),
    ],
    over: [coveringOf(subject, covering), group('head', head.marks, leaning(subject))],
  };
}

/** The shadow on the towel; where the ground is dark, a lit edge in its place. */
function ground(subject: Subject, body: string, head: string): readonly Mark[] {
  const { inks, thick, next, turned } = subject;
  const { around } = inks;
  const lean = leaning(subject);
  const inked = (ink: Ink): readonly Mark[] =>
    lean === undefined ? [path(body + head, ink)] : [path(body, ink), group('shadow-of-head', [path(head, ink)], lean)];
  if (around.rim !== null) return inked(lined(around.rim, thick * 3.1, 0.5));
  // Two babies in one picture: that it stays light, neither has a shadow.
  if (around.shadowOpacity === 0 || next !== undefined) return [];
  // The light comes from the top of the picture, however the baby lies in it.
  const [x, y] = turn([thick * 2, thick * 2.8], -turned);
  const place: Placement = { x, y, angle: 0, sx: 1, sy: 1, opacity: around.shadowOpacity };
  return [group('shadow', inked(filled(around.shadow)).flatMap(apart), place)];
}

/** Each outline by itself: laid over one another in one path, those that run round opposite ways would leave holes. */
function apart(mark: Mark): readonly Mark[] {
  if (mark.kind === 'group') return [{ ...mark, marks: mark.marks.flatMap(apart) }];
  return mark.kind === 'path' ? mark.d.split(/(?=M)/).map((d) => ({ ...mark, d })) : [mark];
}

/** A head that leans turns about the neck. */
function leaning(subject: Subject): Placement | undefined {
  const { tilt } = expressionOf(subject);
  if (tilt === 0) return undefined;
  const neck: Point = [0, subject.body.dimensions.chin];
  const [x, y] = subtract(neck, turn(neck, tilt));
  return { x, y, angle: tilt, sx: 1, sy: 1 };
}

/** How far beside the baby the next position is drawn, in half breadths of the belly: of a newborn, and of a slim toddler. */
const BESIDE = [4.9, 5.8] as const;

/** Narrow, so that it touches neither the other baby nor the carer's arm. */
const NARROW: LimbWishes = {
  both: { leg: { raised: 18, bent: 22 } },
  left: { arm: { raised: 138, bent: 30 } },
  right: { arm: { raised: 130, bent: 46 } },
};

/** How pale it is. */
const PALE = 0.55;

/** The same baby as it lies after the turn: paler, on the viewer's left. */
function afterwards(subject: Subject, covering: Covering): readonly Mark[] {
  const { next } = subject;
  if (next === undefined) return [];
  const { ageMonths } = subject.body;
  const turned: Subject = {
    ...subject,
    body: bodyOf(ageMonths, poseOf(next, ageMonths, NARROW)),
    seen: SEEN[next].side,
  };
  const { dimensions } = subject.body;
  const place: Placement = {
    x: -between(...BESIDE, clamp(ageMonths / 24)) * dimensions.halfBelly,
    y: 0,
    angle: 0,
    sx: 1,
    sy: 1,
    opacity: PALE,
  };
  const marks = [
    ...BABY_SIDES.flatMap((side) => [...babyLeg(turned, side).marks, ...babyArm(turned, side).marks]),
    ...babyTrunk(turned).marks,
    ...coveringOf(turned, covering).marks,
    ...babyHead(turned).marks,
  ];
  return [group('afterwards', marks, place)];
}
