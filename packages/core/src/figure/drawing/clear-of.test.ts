import { describe, expect, it } from 'vitest';
import { add, type Point, subtract } from '../point.ts';
import type { PictureWish } from '../scene.ts';
import { seatsOf } from '../seat.ts';
import { crossings } from './crossings.fixture.ts';
import { layersOf } from './layers.ts';
import { USUAL_LOOK } from './look.ts';
import { EVERY_PICTURE, scene } from './pictures.fixture.ts';

const AGES = [0, 1, 3, 6, 12, 24] as const;

function wish(ageMonths: number, leading: PictureWish['leading']): Partial<PictureWish> {
  return { ageMonths, leading };
}

/** Where each hand has its own side, it is the same picture whichever hand leads. */
function leadingHands({ stroke, side }: Pick<PictureWish, 'stroke' | 'side'>): readonly PictureWish['leading'][] {
  return scene(stroke, side).choreography.leads ? ['right', 'left'] : ['right'];
}

/** Where the ways that are shown end, as shares of the head's breadth from its middle and of its height from the crown. */
function endsOnHead(stroke: 'head-to-nape' | 'head-to-forehead', ageMonths: number): readonly Point[] {
  const { trails, rest, toPicture, unitsPerMm } = scene(stroke, 'both', { ageMonths });
  const { crown, headWidth, headHeight } = rest.dimensions;
  return trails.map(({ points }) => {
    const [x, y] = subtract(points.at(-1) ?? [0, 0], toPicture([0, crown]));
    return [x / unitsPerMm / headWidth, y / unitsPerMm / headHeight];
  });
}

describe('the hands of every picture', () => {
  it.each(EVERY_PICTURE)('[D24] keep off face, throat and groin: $stroke $side', ({ stroke, side }) => {
    for (const age of AGES) {
      for (const leading of leadingHands({ stroke, side })) {
        expect(crossings(scene(stroke, side, wish(age, leading))), `at ${age} months`).toEqual([]);
      }
    }
  });

  it('[D24] [D90] keep off face, throat and groin from every other seat', () => {
    for (const { stroke, side } of EVERY_PICTURE) {
      for (const seat of seatsOf(stroke).slice(1)) {
        for (const age of AGES) {
          for (const leading of leadingHands({ stroke, side })) {
            const found = crossings(scene(stroke, side, { ...wish(age, leading), seat }));
            expect(found, `${stroke} from the ${seat} at ${age} months`).toEqual([]);
          }
        }
      }
    }
  });

  it.each(AGES)('[D24] lead to the neck outside the face, and to the forehead above the brows, at %i months', (age) => {
    for (const end of endsOnHead('head-to-nape', age)) {
      expect(Math.abs(end[0])).toBeGreaterThan(0.4);
      expect(end[1]).toBeGreaterThan(0.88);
    }
    for (const end of endsOnHead('head-to-forehead', age)) {
      expect(Math.abs(end[0])).toBeLessThan(0.25);
      expect(end[1]).toBeLessThan(0.38);
    }
  });

  it('[D24] cup a head with nothing before it but the thumbs', () => {
    const names = layersOf(scene('head-hold', 'both'), USUAL_LOOK).map(({ name }) => name);
    for (const hand of [0, 1]) {
      expect(names.indexOf(`hand-${hand}-behind`)).toBeLessThan(names.indexOf('baby'));
      expect(names.indexOf(`hand-${hand}`)).toBeGreaterThan(names.indexOf('baby'));
    }
  });

  it('[D24] are noticed over the ear of a baby who is held', () => {
    const seen = scene('wind-upright', 'none');
    const raised = seen.choreography.hands.map((hand) =>
      hand.does === 'rest' ? { ...hand, spot: { at: 'nape', left: -0.36, down: -0.5 } as const } : hand,
    );
    expect(
      crossings({ ...seen, hands: seen.hands.map((hand, index) => ({ ...hand, work: raised[index] ?? hand.work })) }),
    ).not.toEqual([]);
  });

  it('[D24] are noticed over the face', () => {
    const seen = scene('head-to-forehead', 'both');
    expect(crossings({ ...seen, toPicture: (point) => add(seen.toPicture(point), [0, -90]) })).not.toEqual([]);
  });
});
