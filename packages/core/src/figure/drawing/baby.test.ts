import { describe, expect, it } from 'vitest';
import { handAt } from '../hand-place.ts';
import { PICTURE } from '../view.ts';
import { MATTRESS } from './cot.ts';
import { CONTOUR, handScale } from './hand-pieces.ts';
import { inksOf } from './inks.ts';
import { thighsUnder } from './lap.ts';
import { layersOf, subjectOf } from './layers.ts';
import { HAIR_STYLES, type Look, THEMES, USUAL_LOOK } from './look.ts';
import { everyMark } from './mark.ts';
import { openPalm } from './open-palm.ts';
import { scene } from './pictures.fixture.ts';
import { legsWithin } from './sleepwear.ts';
import { flannel } from './soft-cloth.ts';
import { drawStill } from './still.ts';
import { svgText } from './svg-text.ts';
import { SURROUNDINGS } from './theme.ts';

/** How many eyes are open in a picture. */
function openEyes(look: Look, stroke: 'cue-check' | 'safe-sleep' | 'wind-upright') {
  const { eye } = SURROUNDINGS[look.theme];
  const marks = drawStill(scene(stroke, 'none'), look, 0).marks;
  return everyMark(marks).filter((mark) => mark.kind === 'ellipse' && mark.fill === eye).length;
}

/** Between them these hold every part of a baby, every covering but two, and all that lies below. */
const SHOWN = [
  ['cue-check', 'none'],
  ['back-down', 'both'],
  ['lap-pat', 'none'],
  ['wind-upright', 'none'],
  ['skin-to-skin', 'none'],
  ['turn-over', 'none'],
  ['safe-sleep', 'none'],
  ['ask-permission', 'none'],
  ['knees-up', 'both'],
] as const;

describe('the baby', () => {
  it.each(THEMES)('[D64] sleeps where the step says so, and nowhere else, in %s', (theme) => {
    const look: Look = { ...USUAL_LOOK, theme };
    expect(openEyes(look, 'cue-check')).toBe(2);
    expect(openEyes(look, 'safe-sleep')).toBe(0);
    expect(openEyes(look, 'wind-upright')).toBe(1);
  });

  it('[D85] is shown as it lies after a turn, paler and beside, with an arrow that keeps off the tummy', () => {
    for (const ageMonths of [0, 3, 12, 24]) {
      const seen = scene('turn-over', 'none', { ageMonths });
      const marks = everyMark(drawStill(seen, USUAL_LOOK, 0).marks);
      const later = marks.find((mark) => mark.kind === 'group' && mark.name === 'afterwards');
      expect(later).toMatchObject({ place: { opacity: 0.55 } });
      const parts = later?.kind === 'group' ? everyMark(later.marks) : [];
      const feet = parts.filter((mark) => mark.kind === 'group' && mark.name === 'foot');
      expect(feet).toHaveLength(2);
      for (const foot of feet) {
        expect(everyMark([foot]).filter(({ kind }) => kind === 'ellipse').length).toBeGreaterThanOrEqual(10);
      }
      const [, crown] = seen.toPicture(seen.rest.middle.crown);
      const [guide] = seen.guides;
      expect(guide?.points.every(([x, y]) => y < crown && x > 0 && x < PICTURE.width && y > 0)).toBe(true);
      const [from, to] = [guide?.points[0]?.[0] ?? 0, guide?.points.at(-1)?.[0] ?? 0];
      expect(to).toBeLessThan(from - 100);
    }
    const others = everyMark(drawStill(scene('cue-check', 'none'), USUAL_LOOK, 0).marks);
    expect(others.some((mark) => mark.kind === 'group' && mark.name === 'afterwards')).toBe(false);
  });

  it('[D57] [D83] has its hair as chosen, from before, from behind and turned aside', () => {
    for (const [stroke, side, face] of [
      ['cue-check', 'none', undefined],
      ['cue-check', 'none', 'looking-away'],
      ['back-down', 'both', undefined],
    ] as const) {
      const wish = { ageMonths: 12, ...(face === undefined ? {} : { face }) };
      const texts = HAIR_STYLES.map((hairStyle) =>
        svgText(drawStill(scene(stroke, side, wish), { ...USUAL_LOOK, hairStyle }, 0)),
      );
      expect(new Set(texts).size).toBe(HAIR_STYLES.length);
    }
  });

  it.each(HAIR_STYLES)('[D89] is drawn by lines and simple curves alone, with hair that is %s', (hairStyle) => {
    for (const [index, [stroke, side]] of SHOWN.entries()) {
      const look = { ...USUAL_LOOK, hairStyle, theme: THEMES[index % THEMES.length] ?? 'light' };
      const { marks } = drawStill(scene(stroke, side, { ageMonths: 12 }), look, 0);
      const odd = everyMark(marks).filter((mark) => mark.kind === 'path' && /[^MLQCZmlqcz\d\s.,-]/.test(mark.d));
      expect(odd, stroke).toEqual([]);
    }
  });

  it.each([0, 1, 3, 6, 12, 24])('[D87] lies over both thighs, its cheek on one of them, at %i months', (ageMonths) => {
    const seen = scene('lap-pat', 'none', { ageMonths });
    const { left, right, wide } = thighsUnder(seen);
    const across = (name: 'crown' | 'chin' | 'sternum' | 'bladder') => seen.toPicture(seen.rest.middle[name])[0];
    const on = (thigh: number, x: number) => Math.abs(x - thigh) < wide / 2;
    expect(on(left, across('sternum'))).toBe(true);
    expect(on(right, across('bladder'))).toBe(true);
    expect(on(left, across('chin'))).toBe(true);
    // All of the head lies within the edge.
    expect(across('crown')).toBeGreaterThan(left - wide * 0.5);
    expect(seen.rest.pose.face).toBe('left');
  });

  it.each([0, 1, 3, 6, 12, 24])('[D87] is patted above the waistband at %i months', (ageMonths) => {
    const seen = scene('lap-pat', 'none', { ageMonths });
    const [waistband] = seen.toPicture([0, seen.rest.dimensions.pubis * 0.4]);
    for (const phase of [0, 0.25, 0.5, 0.75]) {
      expect((waistband - handAt(seen, 0, phase).x) / handScale(seen)).toBeGreaterThan(50);
    }
  });

  it('[D88] is asked by hands that show their palms', () => {
    const palms = (stroke: 'ask-permission' | 'resting-hands') =>
      layersOf(scene(stroke, 'none'), USUAL_LOOK)
        .filter(({ name }) => name.startsWith('hand'))
        .map(({ marks }) => JSON.stringify(marks[0]?.kind === 'group' ? marks[0].marks : marks));
    const shown = JSON.stringify(openPalm(inksOf(USUAL_LOOK), CONTOUR / handScale(scene('ask-permission', 'none'))));
    expect(palms('ask-permission')).toEqual([shown, shown]);
    expect(palms('resting-hands')).not.toContain(shown);
  });

  it('[D74] is wiped with a cloth, on a towel that is round the legs already', () => {
    for (const ageMonths of [0, 3, 12, 24]) {
      const seen = scene('wipe-and-wrap', 'none', { ageMonths });
      const layers = layersOf(seen, USUAL_LOOK);
      const named = (name: string) =>
        everyMark(layers.flatMap(({ marks }) => marks)).find((mark) => mark.kind === 'group' && mark.name === name);
      expect(named('beneath')).toBeDefined();
      const wrap = JSON.stringify(named('wrap'));
      // One side over the legs, and a corner of the other one over that.
      expect(wrap.split(`"fill":"${SURROUNDINGS.light.cloth}"`)).toHaveLength(3);
      const legs = legsWithin(subjectOf(seen, USUAL_LOOK));
      expect(seen.rest.left.points.toes[1]).toBeLessThan(legs.low);
    }
    const seen = scene('wipe-and-wrap', 'none');
    const wiping = JSON.stringify(layersOf(seen, USUAL_LOOK).find(({ name }) => name === 'hand-0')?.marks);
    const lying = JSON.stringify(layersOf(seen, USUAL_LOOK).find(({ name }) => name === 'hand-1')?.marks);
    const cloth = JSON.stringify(flannel(inksOf(USUAL_LOOK), CONTOUR / handScale(seen))).slice(1, -1);
    expect(wiping).toContain(cloth);
    expect(lying).not.toContain(cloth);
  });

  it('[D65] has nothing in its cot but itself', () => {
    const layers = layersOf(scene('safe-sleep', 'none'), USUAL_LOOK);
    expect(layers.map(({ name }) => name)).toEqual(['backdrop', 'baby']);
  });

  it.each([0, 1, 3, 6, 12, 24])('[D65] lies with its feet at the foot of the cot at %i months', (ageMonths) => {
    const seen = scene('safe-sleep', 'none', { ageMonths });
    const foot = PICTURE.height - MATTRESS;
    const [, end] = seen.toPicture([0, legsWithin(subjectOf(seen, USUAL_LOOK)).low]);
    const [, crown] = seen.toPicture(seen.rest.middle.crown);
    expect(end).toBeLessThan(foot);
    expect(foot - end).toBeLessThan(PICTURE.height * 0.05);
    expect(crown - MATTRESS, 'room above the head').toBeGreaterThan(PICTURE.height * 0.2);
  });

  it('[D65] casts a shadow without holes: each outline by itself', () => {
    const shadow = everyMark(drawStill(scene('resting-hands', 'none'), USUAL_LOOK, 0).marks).find(
      (mark) => mark.kind === 'group' && mark.name === 'shadow',
    );
    const paths = shadow === undefined ? [] : everyMark([shadow]).filter((mark) => mark.kind === 'path');
    expect(paths.length).toBeGreaterThan(10);
    for (const mark of paths) expect(mark.d.match(/M/g)).toHaveLength(1);
  });

  it.each([
    ['tummy-circle', 'none'],
    ['lap-pat', 'none'],
    ['wind-upright', 'none'],
    ['safe-sleep', 'none'],
  ] as const)('[D65] lies on something that fills the picture: %s', (stroke, side) => {
    const [ground] = layersOf(scene(stroke, side), USUAL_LOOK)[0]?.marks ?? [];
    expect(ground).toMatchObject({ kind: 'rect', ...PICTURE });
  });
});
