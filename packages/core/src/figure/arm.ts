import type { ArmPoint } from './landmark-names.ts';
import type { Measures } from './measures.ts';
import { add, between, mix, opening, type Point, radians, times } from './point.ts';
import type { ArmPose } from './pose.ts';
import type { Style } from './style.ts';

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

/** The points of one arm from its shoulder on, and where its hand points; `out` is 1 on the baby's left, -1 on the right. */
export function armOf(out: 1 | -1, measures: Measures, style: Style, pose: ArmPose, shoulder: Point) {
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
