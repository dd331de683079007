import type { LegPoint } from './landmark-names.ts';
import type { Measures } from './measures.ts';
import { add, mix, opening, type Point, times } from './point.ts';
import type { LegPose, Pose } from './pose.ts';
import type { Style } from './style.ts';

// Across the foot (the midline's side is positive) and along it, as shares of its length. From big to little toe.
const TOES = [
  [0.168, 0.935],
  [0.03, 0.945],
  [-0.069, 0.905],
  [-0.15, 0.855],
  [-0.215, 0.79],
] as const;
const TOE_LENGTH = 0.17;

/** The points of one leg from its hip on, and where its foot points; `out` is 1 on the baby's left, -1 on the right. */
export function legOf(out: 1 | -1, measures: Measures, style: Style, pose: LegPose, feet: Pose['feet'], hip: Point) {
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
