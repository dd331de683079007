import { describe, expect, it } from 'vitest';
import { COVERINGS } from '../choreography.ts';
import { layersOf } from './layers.ts';
import { USUAL_LOOK } from './look.ts';
import { everyMark, type GroupMark, type Mark, type Picture } from './mark.ts';
import { AGES_AND_LOOKS, EVERY_PICTURE, scene } from './pictures.fixture.ts';
import { drawStill } from './still.ts';
import { svgText } from './svg-text.ts';

function groups(marks: readonly Mark[]): readonly GroupMark[] {
  return everyMark(marks).filter((mark) => mark.kind === 'group');
}

/** The numbers of order of the groups of these names, in the order of drawing. */
function orderOf({ marks }: Picture, names: RegExp): readonly number[] {
  return groups(marks).flatMap(({ name }, index) => (name !== undefined && names.test(name) ? [index] : []));
}

describe('a still', () => {
  it.each(EVERY_PICTURE)('[D50] [D51] [D58] of $stroke $side is whole, covered and light', ({ stroke, side }) => {
    for (const [ageMonths, look] of AGES_AND_LOOKS) {
      const picture = drawStill(scene(stroke, side, { ageMonths }), look, 0.4);
      const text = svgText(picture, 'A picture');
      expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(text).not.toMatch(/\d\.\d{4}/);
      expect(text.length).toBeLessThan(stroke === 'turn-over' ? 95_000 : 75_000);
      const covered = orderOf(picture, new RegExp(`^(${COVERINGS.join('|')})$`));
      expect(covered).toHaveLength(1);
      const [under] = orderOf(picture, /^trunk$/);
      expect(covered[0]).toBeGreaterThan(under ?? Number.POSITIVE_INFINITY);
    }
  });

  it('[D51] lays the nappy over legs that are moved, too', () => {
    const picture = drawStill(scene('knees-up', 'both'), USUAL_LOOK, 0.5);
    const [covering] = orderOf(picture, /^nappy$/);
    const legs = orderOf(picture, /-thigh$/);
    expect(legs).toHaveLength(2);
    expect(Math.max(...legs)).toBeLessThan(covering ?? 0);
  });

  it('[D50] is the same every time', () => {
    const once = svgText(drawStill(scene('tummy-circle', 'none'), USUAL_LOOK, 0.3));
    expect(svgText(drawStill(scene('tummy-circle', 'none'), USUAL_LOOK, 0.3))).toBe(once);
  });

  it.each([
    { stroke: 'tummy-circle', side: 'none' },
    { stroke: 'knees-up', side: 'both' },
    { stroke: 'leg-down', side: 'left' },
    { stroke: 'lap-pat', side: 'none' },
    { stroke: 'wind-upright', side: 'none' },
  ] as const)('[D53] of $stroke $side is its layers, laid in their places', ({ stroke, side }) => {
    const seen = scene(stroke, side, { ageMonths: 6 });
    const layers = layersOf(seen, USUAL_LOOK);
    for (const phase of [0, 0.37, 0.9]) {
      const still = drawStill(seen, USUAL_LOOK, phase);
      const laid = layers.map(({ name, marks, place }) => ({
        kind: 'group',
        name,
        marks,
        ...(place === undefined ? {} : { place: { ...place(phase), opacity: place(phase).opacity ?? 1 } }),
      }));
      expect(still.marks).toEqual(laid);
    }
  });

  it('[D56] shows the way of the hand at work strongly, those of later faintly, and all while no hand touches', () => {
    const strengths = (phase: number) =>
      drawStill(scene('tummy-paddle', 'none'), USUAL_LOOK, phase).marks.flatMap((mark) =>
        mark.kind === 'group' && mark.name?.startsWith('trail') ? [mark.place?.opacity] : [],
      );
    expect(strengths(0.2)).toEqual([1, 0.35]);
    expect(strengths(0.7)).toEqual([0.35, 1]);
    expect(strengths(0.93)).toEqual([1, 1]);
  });
});
