import { describe, expect, it } from 'vitest';
import { handAt } from '../hand-place.ts';
import { type Point, turn } from '../point.ts';
import { layersOf } from './layers.ts';
import { USUAL_LOOK } from './look.ts';
import { pathPoints } from './path-points.fixture.ts';
import { scene } from './pictures.fixture.ts';

const PHASES = [0, 0.13, 0.4, 0.66, 0.95] as const;
const ORIGIN: Point = [0, 0];

describe('the ways over a picture', () => {
  it('[D56] show the trail of the hand that moves, and let the others wait', () => {
    const layers = layersOf(scene('tummy-paddle', 'none'), USUAL_LOOK);
    const opacities = (phase: number) =>
      layers.filter(({ name }) => name.startsWith('trail')).map(({ place }) => place?.(phase).opacity);
    const seen = scene('tummy-paddle', 'none');
    for (const [index, { phase }] of seen.tracks.entries()) {
      const strong = opacities((phase[0] + phase[1]) / 2);
      expect(strong[index]).toBe(1);
      expect(strong.filter((opacity) => opacity === 1)).toHaveLength(1);
    }
  });

  it.each(['butterfly', 'chest-outward'] as const)(
    '[D56] show one way of a hand that goes to and fro: %s',
    (stroke) => {
      const seen = scene(stroke, 'both');
      const layers = layersOf(seen, USUAL_LOOK).filter(({ name }) => name.startsWith('trail'));
      for (const phase of PHASES) {
        for (const hand of [0, 1]) {
          const own = seen.tracks.flatMap((track, index) =>
            track.hand === hand ? [layers[index]?.place?.(phase).opacity ?? 1] : [],
          );
          expect(own).toHaveLength(2);
          expect(own.filter((opacity) => opacity > 0)).toHaveLength(1);
        }
      }
    },
  );

  it('[D56] show of legs that take turns which one comes up, and which one goes down', () => {
    const seen = scene('bicycle', 'both');
    const layers = layersOf(seen, USUAL_LOOK).filter(({ name }) => name.startsWith('trail'));
    for (const phase of [0.1, 0.4, 0.6, 0.9]) {
      const there = seen.guides.filter((_, index) => (layers[index]?.place?.(phase).opacity ?? 1) === 1);
      expect(there).toHaveLength(2);
      for (const { points } of there) {
        const [[x, from], [, to]] = [points[0] ?? ORIGIN, points.at(-1) ?? ORIGIN];
        const side = x > 300 ? 'left' : 'right';
        const kneeAt = (at: number) => seen.toPicture(seen.bodyAt(at)[side].points.knee)[1];
        expect(Math.sign(to - from)).toBe(Math.sign(kneeAt(phase + 0.02) - kneeAt(phase - 0.02)));
      }
    }
  });

  it('[D56] [D72] show nothing of a hand that waits beside the tummy till its turn comes', () => {
    const seen = scene('tummy-sides', 'both');
    const layers = layersOf(seen, USUAL_LOOK).filter(({ name }) => name.startsWith('trail'));
    for (const [phase, hand, hip] of [
      [0.15, 1, 'right'],
      [0.65, 0, 'left'],
    ] as const) {
      expect(layers.map(({ place }) => place?.(phase).opacity)).toEqual(hand === 1 ? [1, 0] : [0, 1]);
      const { x, y, lift } = handAt(seen, hand, phase);
      const [hipX, hipY] = seen.toPicture(seen.rest[hip].points.hip);
      expect(lift).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(hipY);
      expect(Math.abs(x - 300)).toBeGreaterThan(Math.abs(hipX - 300));
    }
  });

  it('[D67] close in on the spot that is pressed', () => {
    const spot = layersOf(scene('sole-press', 'left'), USUAL_LOOK).find(({ name }) => name === 'spot-0');
    const size = (phase: number) => spot?.place?.(phase).sx ?? 0;
    expect(size(0.5)).toBeLessThan(size(0.25));
    expect(size(0.25)).toBeLessThan(size(0));
    expect(size(1)).toBeCloseTo(size(0), 6);
  });

  it.each(['palm-finger-bases', 'sole-toe-bases'] as const)(
    '[D67] show where else the thumb goes round: %s',
    (stroke) => {
      const rings = (digit: 1 | 5) =>
        layersOf(scene(stroke, 'left', { digit }), USUAL_LOOK).find(({ name }) => name === 'others-0')?.marks;
      expect(rings(5)).toHaveLength(8);
      expect(rings(1)).not.toEqual(rings(5));
    },
  );

  it('[D56] [D73] show three thin ways of spread fingertips, all the time', () => {
    const trails = (stroke: 'back-combing' | 'back-down') =>
      layersOf(scene(stroke, 'both'), USUAL_LOOK).filter(({ name }) => name.startsWith('trail'));
    const dots = (stroke: 'back-combing' | 'back-down') =>
      trails(stroke).map(({ marks }) => marks.filter(({ kind }) => kind === 'ellipse').length);
    expect(dots('back-combing')).toEqual(dots('back-down').map((count) => 3 * count));
  });

  it.each(['love-u', 'love-l'] as const)('[D73] lay the letter of %s as its way goes', (stroke) => {
    for (const seat of ['feet', 'side'] as const) {
      const seen = scene(stroke, 'none', { seat });
      const [layer] = layersOf(seen, USUAL_LOOK).filter(({ name }) => name.startsWith('trail'));
      const letter = layer?.marks.at(-1);
      const [points = []] = letter?.kind === 'path' ? pathPoints(letter.d) : [];
      const feetwards = (point: Point) => turn(point, -seen.turned)[1];
      const last = feetwards(points.at(-1) ?? ORIGIN);
      // It ends nearest to the feet, like its way, which goes across further up.
      expect(Math.max(...points.map(feetwards))).toBeCloseTo(last, 1);
      expect(Math.min(...points.map(feetwards))).toBeLessThan(last - 20);
    }
  });
});
