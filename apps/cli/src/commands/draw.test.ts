import { FRAMING_STEPS, STROKES } from '@warmhands/core';
import { drawStill, sceneOf, sidesOf, svgText, USUAL_LOOK } from '@warmhands/core/figure';
import { describe, expect, it } from 'vitest';
import { warmhands } from '../warmhands.fixture.ts';

const WISH = { contact: null, ageMonths: 3, leading: 'right', position: 'supine' } as const;

/** A picture without its title, which is words. */
const withoutTitle = (svg: string) => svg.replace(/ role="img"/, '').replace(/<title>.*?<\/title>/, '');

describe('draw', () => {
  it('[C10] writes the drawing that the figure makes, with its words as the title', async () => {
    const { status, out, err } = await warmhands(['draw', 'leg-glide', '--side', 'right']);
    expect([status, err]).toEqual([0, '']);
    const picture = drawStill(sceneOf({ ...WISH, stroke: 'leg-glide', side: 'right' }), USUAL_LOOK, 0.45);
    expect(withoutTitle(out)).toBe(`${svgText(picture)}\n`);
    expect(out).toMatch(/<title>Leg glide, Your baby's right\. Your baby lies on the back\./);
  });

  it('[C10] takes every option', async () => {
    const given = [
      ['--age-months', '18'],
      ['--theme', 'night'],
      ['--tone', 'umber'],
      ['--hands', 'shell'],
      ['--hair', 'fair'],
      ['--hair-style', 'curls'],
      ['--contact=fingers'],
      ['--leading', 'left'],
      ['--phase', '0.1'],
    ];
    const plain = await warmhands(['draw', 'tummy-circle']);
    const drawn = await Promise.all(given.map((option) => warmhands(['draw', 'tummy-circle', ...option])));
    expect(drawn.map(({ status, err }) => `${status}${err}`)).toEqual(given.map(() => '0'));
    expect(given.filter((_, index) => drawn[index]?.out === plain.out)).toEqual([]);
  });

  it('[C10] draws hands that rest in the view that is asked for', async () => {
    const views = ['feet', 'lap', 'held'];
    const drawn = await Promise.all(views.map((view) => warmhands(['draw', 'resting-hands', '--view', view])));
    expect(new Set(drawn.map(({ out }) => out)).size).toBe(3);
    expect(drawn[1]?.out).toContain('over your lap');
  });

  it('[C10] draws from the head and the side what can be seen from there', async () => {
    const [feet, head] = await Promise.all(
      ['feet', 'head'].map((view) => warmhands(['draw', 'head-to-nape', '--view', view])),
    );
    expect(head?.out).not.toBe(feet?.out);
    expect(head?.out).toContain('The head is near you');
    expect((await warmhands(['draw', 'love-u', '--view', 'side'])).out).toContain('You sit at the right side');
  });

  it('[C10] can draw every stroke and step on each of its sides', () => {
    const drawn = [...STROKES, ...FRAMING_STEPS].flatMap((stroke) => sidesOf(stroke).map((side) => [stroke, side]));
    expect(drawn.length).toBeGreaterThan(60);
  });

  it.each([
    ['no stroke', [], 'expected a stroke'],
    ['a stroke that is none', ['leg-pull'], '"leg-pull" is not a stroke'],
    ['a view without a picture', ['leg-glide', '--view', 'head'], '--view: leg-glide is drawn from feet, found "head"'],
    ['the floor for the lap', ['lap-pat', '--view', 'feet'], '--view: lap-pat is drawn from lap'],
    ['a view of no kind', ['leg-glide', '--view', 'above'], 'one of feet, head, side, lap, held, found "above"'],
    ['a view of a look', ['cue-check', '--view', 'side'], 'is drawn from feet, lap, held'],
    ['a side that is not done', ['leg-glide', '--side', 'both'], 'drawn on left or right, found "both"'],
    ['an age', ['leg-glide', '--age-months', '25'], 'a number from 0 to 24, found 25'],
    ['an age in words', ['leg-glide', '--age-months', 'three'], 'a number from 0 to 24, found "three"'],
    ['an age below nothing', ['leg-glide', '--age-months', '-1'], 'a number from 0 to 24, found "-1"'],
    ['a phase', ['leg-glide', '--phase', '1.5'], 'a number from 0 to 1'],
    ['a theme', ['leg-glide', '--theme', 'blue'], 'one of light, dark, night, contrast, found "blue"'],
    ['a tone', ['leg-glide', '--tone', 'pink'], 'one of shell, peach'],
    ['an option', ['leg-glide', '--size', '3'], 'does not take --size'],
    ['a hidden option', ['leg-glide', '--__proto__', '3'], 'does not take --__proto__'],
    ['an option without its value', ['leg-glide', '--side'], '--side: expected a value'],
    ['an option twice', ['leg-glide', '--side=left', '--side=right'], '--side is given twice'],
    ['two strokes', ['leg-glide', 'leg-up'], 'takes one stroke'],
  ])('[C3] [C10] refuses %s in one line', async (_, words, told) => {
    const { status, out, err } = await warmhands(['draw', ...words]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(told);
    expect(err.match(/\n/g)).toHaveLength(1);
  });
});
