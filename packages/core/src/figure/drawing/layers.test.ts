import { describe, expect, it } from 'vitest';
import { handAt } from '../hand-place.ts';
import { add, distance, type Point, turn } from '../point.ts';
import { handPieces, handScale } from './carer-hands.ts';
import { HAND_LIES } from './hand-shapes.ts';
import { inksOf } from './inks.ts';
import type { Layer } from './layer.ts';
import { layersOf } from './layers.ts';
import { USUAL_LOOK } from './look.ts';
import { everyMark, type Placement } from './mark.ts';
import { EVERY_PICTURE, scene } from './pictures.fixture.ts';

const PHASES = [0, 0.13, 0.4, 0.66, 0.95] as const;

function find(layers: readonly Layer[], name: string): (phase: number) => Placement {
  const place = layers.find((layer) => layer.name === name)?.place;
  if (place === undefined) throw new Error(`no moving layer ${name}`);
  return place;
}

/** Where a point of a piece lies in the picture. */
function laid({ x, y, angle, sx, sy }: Placement, [px, py]: Point): Point {
  return add([x, y], turn([px * sx, py * sy], angle));
}

describe('the layers of a picture', () => {
  it.each(EVERY_PICTURE)('[D52] [D59] [D61] put the hands of $stroke $side where they touch', ({ stroke, side }) => {
    for (const leading of ['left', 'right'] as const) {
      const seen = scene(stroke, side, { leading, ageMonths: 9 });
      const layers = layersOf(seen, USUAL_LOOK);
      seen.hands.forEach(({ carer, touch }, hand) => {
        const [place, arm] = [find(layers, `hand-${hand}`), find(layers, `arm-${hand}`)];
        for (const phase of PHASES) {
          const at = place(phase);
          expect(Math.sign(at.sx)).toBe(carer === 'right' ? 1 : -1);
          expect(Math.sign(arm(phase).sx)).toBe(Math.sign(at.sx));
          expect(at.sy).toBeGreaterThan(0);
          const wanted = handAt(seen, hand, phase);
          if (touch === null) {
            expect(distance([at.x, at.y], [wanted.x, wanted.y])).toBeLessThan(0.001);
            continue;
          }
          expect(distance([at.x, at.y], [arm(phase).x, arm(phase).y])).toBeLessThan(0.001);
          const scale = handScale(seen);
          const [tx, ty] = HAND_LIES[touch].touches;
          expect(distance(laid(at, [tx * scale, ty * scale]), [wanted.x, wanted.y])).toBeLessThan(0.001);
        }
      });
    }
  });

  it('[D52] mirror nothing but a left hand', () => {
    for (const { stroke, side } of EVERY_PICTURE) {
      for (const layer of layersOf(scene(stroke, side), USUAL_LOOK)) {
        const inside = everyMark(layer.marks).flatMap((mark) => (mark.kind === 'group' ? [mark.place] : []));
        expect(inside.every((place) => place === undefined || (place.sx > 0 && place.sy > 0))).toBe(true);
        const placed = layer.place?.(0.2);
        if (placed !== undefined && !/^(arm|hand)/.test(layer.name)) expect(placed.sx).toBeGreaterThan(0);
      }
    }
  });

  it('[D54] draw what moves once, and move nothing of a stroke that lies still', () => {
    const names = (stroke: 'tummy-rest' | 'bicycle', side: 'none' | 'both') =>
      layersOf(scene(stroke, side), USUAL_LOOK).map(({ name }) => name);
    expect(names('bicycle', 'both')).toEqual(
      expect.arrayContaining(['left-thigh', 'left-shank', 'left-foot', 'right-thigh', 'right-shank', 'right-foot']),
    );
    expect(names('tummy-rest', 'none').some((name) => name.endsWith('thigh'))).toBe(false);
  });

  it.each(['knees-up', 'bicycle'] as const)('[D55] join thigh, shank and foot of %s at every phase', (stroke) => {
    const seen = scene(stroke, 'both');
    const layers = layersOf(seen, USUAL_LOOK);
    for (const side of ['left', 'right'] as const) {
      const { measures, style } = seen.rest;
      for (const phase of PHASES) {
        const body = seen.bodyAt(phase);
        const { knee, ankle, heel } = body[side].points;
        const end = (name: string, length: number) =>
          laid(find(layers, `${side}-${name}`)(phase), [0, length * seen.unitsPerMm]);
        expect(distance(end('thigh', measures.thigh * style.leg), seen.toPicture(knee))).toBeLessThan(0.01);
        expect(distance(end('shank', 0), seen.toPicture(knee))).toBeLessThan(0.01);
        expect(distance(end('shank', measures.shank * style.leg), seen.toPicture(ankle))).toBeLessThan(0.01);
        expect(distance(end('foot', 0), seen.toPicture(heel))).toBeLessThan(0.01);
      }
    }
  });

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

  it('[D52] refuse a hand that is not there', () => {
    const seen = scene('tummy-circle', 'none');
    expect(() => handPieces(seen, 7, inksOf(USUAL_LOOK))).toThrow('no hand 7');
  });
});
