import { describe, expect, it } from 'vitest';
import { CHOREOGRAPHIES } from './choreographies/all-choreographies.ts';
import { handAt, steady } from './hand-place.ts';
import { howFar, poseAt } from './motion.ts';
import { distance } from './point.ts';
import { poseOf } from './pose.ts';
import { sceneOf } from './scene.ts';

const HELD = { there: 0.25, stay: 0.5 };

describe('legs that are moved', () => {
  it('[D18] go there, stay and come back within the cycle', () => {
    const far = [0, 0.125, 0.25, 0.5, 0.75, 0.875, 1].map((phase) => howFar({ rhythm: HELD }, phase));
    expect(far).toEqual([0, 0.5, 1, 1, 1, 0.5, 0]);
  });

  it('[D18] go to and fro without a stop in a wave, one ahead of the other', () => {
    expect(howFar({ rhythm: 'wave' }, 0)).toBe(0);
    expect(howFar({ rhythm: 'wave' }, 0.5)).toBe(1);
    expect(howFar({ rhythm: 'wave', ahead: 0.5 }, 0)).toBe(1);
    expect(howFar({ rhythm: 'wave', ahead: 0.5 }, 0.75)).toBeCloseTo(howFar({ rhythm: 'wave' }, 0.25), 12);
  });

  it('[D18] move alone: the other leg and the arms stay', () => {
    const pose = poseOf('prone', 3);
    const moved = poseAt(pose, CHOREOGRAPHIES['heel-to-bottom'].left.motion ?? [], 0.5);
    expect(moved.leg.right).toEqual(pose.leg.right);
    expect(moved.arm).toEqual(pose.arm);
    expect(moved.leg.left).not.toEqual(pose.leg.left);
  });

  it.each(['knees-up', 'bicycle'] as const)('[D18] in %s the hands go with the ankles', (stroke) => {
    const scene = sceneOf({ stroke, side: 'both', ageMonths: 3, leading: 'right', contact: null });
    for (const phase of [0, 0.2, 0.5, 0.8]) {
      const { left, right } = scene.bodyAt(phase);
      for (const [hand, ankle] of [right.points.ankle, left.points.ankle].entries()) {
        const place = handAt(scene, hand, phase);
        expect(distance([place.x, place.y], scene.toPicture(ankle))).toBeLessThan(1e-9);
      }
    }
  });
});

describe('a hand that slides', () => {
  it('[D17] goes steadily, with a soft start and a soft end', () => {
    expect([steady(0), steady(0.5), steady(1)]).toEqual([0, 0.5, 1]);
    const speeds = Array.from({ length: 100 }, (_, step) => (steady((step + 1) / 100) - steady(step / 100)) * 100);
    expect(Math.max(...speeds)).toBeLessThan(1.15);
    expect(speeds.filter((speed) => speed < 0.9).length).toBeLessThan(25);
    expect(speeds[0]).toBeLessThan(0.1);
    expect(speeds.at(-1)).toBeLessThan(0.1);
  });

  it('[D16] is lifted on its way back', () => {
    const scene = sceneOf({ stroke: 'back-down', side: 'both', ageMonths: 3, leading: 'right', contact: null });
    const [track] = scene.tracks;
    const end = track?.phase[1] ?? 0;
    expect(handAt(scene, 0, (end + 1) / 2).lift).toBeGreaterThan(0.9);
    expect(handAt(scene, 0, end).lift).toBe(0);
  });

  it.each(['tummy-paddle', 'tummy-sides', 'back-down', 'chest-outward'] as const)(
    '[D72] of %s swings out to its own side on its way back, and looks nearer',
    (stroke) => {
      const side = stroke === 'tummy-paddle' ? 'none' : 'both';
      const scene = sceneOf({ stroke, side, ageMonths: 3, leading: 'right', contact: null });
      for (const [hand, { carer }] of scene.hands.entries()) {
        const ways = scene.tracks.filter((track) => track.hand === hand);
        const [first, last] = [ways[0], ways.at(-1)];
        if (first === undefined || last === undefined) throw new Error(`hand ${hand} of ${stroke} has no way`);
        const gap = 1 - last.phase[1] + first.phase[0];
        const away = handAt(scene, hand, (last.phase[1] + gap / 2) % 1);
        const straightBack = ((last.points.at(-1)?.[0] ?? 0) + (first.points[0]?.[0] ?? 0)) / 2;
        expect((away.x - straightBack) * (carer === 'right' ? 1 : -1)).toBeGreaterThan(30);
        expect(away.scale).toBeGreaterThan(1.05);
      }
    },
  );

  it('[D72] stays about the limb that it goes round', () => {
    const scene = sceneOf({ stroke: 'leg-glide', side: 'left', ageMonths: 3, leading: 'right', contact: null });
    const [from, to] = [handAt(scene, 0, 0), handAt(scene, 0, 0.86)];
    const away = handAt(scene, 0, 0.93);
    expect(away.x).toBeGreaterThanOrEqual(Math.min(from.x, to.x));
    expect(away.x).toBeLessThanOrEqual(Math.max(from.x, to.x));
  });

  it('[D19] has its way taken on a body without exaggeration', () => {
    const scene = sceneOf({ stroke: 'leg-down', side: 'left', ageMonths: 10, leading: 'right', contact: null });
    const [track] = scene.tracks;
    const drawn = (track?.points ?? []).reduce(
      (sum, point, index, points) => sum + distance(point, points[index - 1] ?? point),
      0,
    );
    expect(track?.millimetres).toBeGreaterThan((drawn / scene.unitsPerMm) * 1.06);
  });

  it('[D16] a hand that is not there is a bug', () => {
    const scene = sceneOf({ stroke: 'safe-sleep', side: 'none', ageMonths: 3, leading: 'right', contact: null });
    expect(() => handAt(scene, 0, 0)).toThrow('no hand 0');
  });
});
