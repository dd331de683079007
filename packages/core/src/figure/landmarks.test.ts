import { describe, expect, it } from 'vitest';
import { POSITIONS } from '../vocabulary/stroke.ts';
import { bodyOf, landmarkNames, pointOf } from './landmarks.ts';
import { distance, lengthOf } from './point.ts';
import { BABY_SIDES, poseOf } from './pose.ts';

const AGES = [0, 1, 3, 6, 9, 12, 18, 24];
const bodies = POSITIONS.flatMap((position) =>
  AGES.map((age) => ({ position, age, body: bodyOf(age, poseOf(position, age)) })),
);

describe('landmarks', () => {
  it.each(bodies)(
    "[D1] $position at $age months: the baby's left lies on the left, in the baby's frame",
    ({ body }) => {
      for (const point of Object.values(body.middle)) expect(point[0]).toBeCloseTo(0, 9);
      for (const [name, point] of Object.entries(body.left.points)) expect(point[0], name).toBeGreaterThan(0);
      for (const [name, point] of Object.entries(body.right.points)) expect(point[0], name).toBeLessThan(0);
    },
  );

  it.each(bodies)('[D1] $position at $age months: from the crown to the feet', ({ body }) => {
    const { crown, chin, sternum, navel, bladder, pubis } = body.middle;
    const heights = [crown, chin, sternum, navel, bladder, pubis].map(([, y]) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(body.middle.navel).toEqual([0, 0]);
    for (const side of BABY_SIDES) {
      expect(body[side].points.ankle[1]).toBeGreaterThan(body[side].points.hip[1]);
    }
  });

  it.each(bodies)('[D1] $position at $age months: bones have their lengths, hands and feet point', ({ body }) => {
    for (const side of BABY_SIDES) {
      const { points, hand, thumb, foot, bigToe } = body[side];
      const { style, measures, pose } = body;
      const upperArm = measures.upperArm * style.arm * Math.abs(pose.arm[side].upper);
      expect(distance(points.shoulder, points.elbow)).toBeCloseTo(upperArm, 6);
      const shank = measures.shank * style.leg * Math.abs(pose.leg[side].lower);
      expect(distance(points.knee, points.ankle)).toBeCloseTo(shank, 6);
      for (const way of [hand, thumb, foot, bigToe]) expect(lengthOf(way)).toBeCloseTo(1, 9);
      expect(hand[0] * thumb[0] + hand[1] * thumb[1]).toBeCloseTo(0, 9);
    }
  });

  it.each(bodies)('[D1] $position at $age months: the big toes lie inside, the thumbs in front', ({ body }) => {
    for (const side of BABY_SIDES) {
      const { points } = body[side];
      expect(Math.abs(points['toe-1'][0])).toBeLessThan(Math.abs(points['toe-5'][0]));
      expect(distance(points['finger-base-1'], points['finger-base-2'])).toBeLessThan(
        distance(points['finger-base-1'], points['finger-base-5']),
      );
    }
  });

  it('[D1] have a point under every name, and none for another name', () => {
    const body = bodyOf(3, poseOf('supine', 3));
    expect(landmarkNames()).toHaveLength(Object.keys(body.middle).length + 2 * Object.keys(body.left.points).length);
    expect(pointOf(body, 'left-knee')).toBe(body.left.points.knee);
    expect(pointOf(body, 'right-mid-thigh')).toBe(body.right.points['mid-thigh']);
    expect(pointOf(body, 'above-navel')).toBe(body.middle['above-navel']);
  });
});

describe('poses', () => {
  it.each(bodies)('[D4] $position at $age months: left and right differ a little', ({ body }) => {
    const knees = BABY_SIDES.map((side) => Math.abs(body[side].points.knee[0]) + Math.abs(body[side].points.wrist[1]));
    expect(Math.abs((knees[0] ?? 0) - (knees[1] ?? 0))).toBeGreaterThan(0.5);
  });

  it("[D4] a stroke's wish stands over liveliness, on its side alone", () => {
    const calm = poseOf('supine', 3);
    const wished = poseOf('supine', 3, { left: { arm: { raised: 64 } } });
    expect(wished.arm.left.raised).toBe(64);
    expect(wished.arm.left.bent).toBe(calm.arm.left.bent);
    expect(wished.arm.right).toEqual(calm.arm.right);
    expect(poseOf('prone', 3, { both: { leg: { bent: 12 } } }).leg.left.bent).toBe(12);
  });
});
