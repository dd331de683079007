import { type Landmark, type Path, STROKES, type Stroke, type StrokeId } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { claims } from '../claims/all-claims.ts';
import { strokeTexts } from '../locales/en/strokes.ts';
import { sources } from '../sources.ts';
import { allStrokes } from './all-strokes.ts';
import { hasWords } from './article-lines.fixture.ts';
import { lengthOf, spotOf } from './baby-map.fixture.ts';
import { isBeyond } from './beyond.ts';

const BOWEL = ['right-colon-low', 'right-colon-top', 'left-colon-top', 'left-colon-low'] as const;
const SPINE: readonly Landmark[] = ['lumbar', 'sacrum'];

const pathsOf = ({ path, variants }: Stroke): readonly Path[] => [...path, ...variants.flatMap((one) => one.path)];
const moving = (stroke: Stroke): readonly Path[] => pathsOf(stroke).filter(({ shape }) => shape !== 'still');
const landmarksOf = (stroke: Stroke): readonly Landmark[] => pathsOf(stroke).flatMap(({ through }) => through);
const inPart = (part: Stroke['part']) => allStrokes.filter((stroke) => stroke.part === part);
const named = (id: StrokeId): Stroke => allStrokes.find((stroke) => stroke.id === id) ?? expect.fail(`no ${id}`);

/** Whether the points turn as a clock does for somebody who faces the baby: the baby's left is on their right. */
function turnsLikeAClock(through: readonly Landmark[]): boolean {
  const spots = through.map(spotOf);
  const doubled = spots.reduce((sum, spot, at) => {
    const next = spots[(at + 1) % spots.length] ?? spot;
    return sum + spot.left * next.down - next.left * spot.down;
  }, 0);
  return doubled > 0;
}

describe('the strokes of the book', () => {
  it('[K20] hold every stroke of the contract once, each with a path', () => {
    expect(allStrokes.map(({ id }) => id).toSorted()).toEqual([...STROKES].toSorted());
    expect(allStrokes.every((stroke) => pathsOf(stroke).every(({ through }) => through.length > 0))).toBe(true);
    expect(allStrokes.every(({ seconds, repetitions }) => seconds > 0 && repetitions.usual >= 1)).toBe(true);
  });

  it('[K20] never ask for fewer repetitions with a goal than without', () => {
    for (const { id, repetitions } of allStrokes) {
      for (const most of Object.values(repetitions.most)) expect(most, id).toBeGreaterThan(repetitions.usual);
    }
    expect(named('tummy-paddle').repetitions).toEqual({ usual: 6, most: { wind: 12 } });
  });

  it('[K21] stand in an order that keeps every relation', () => {
    const order = allStrokes.map(({ id }) => id);
    for (const { id, after } of allStrokes) {
      for (const earlier of after)
        expect(order.indexOf(earlier), `${id} after ${earlier}`).toBeLessThan(order.indexOf(id));
    }
    expect(order.at(-1)).toBe('bottom-circles');
  });
});

describe('the way of the bowel', () => {
  const along = allStrokes.filter(({ direction }) => direction === 'with-the-bowel');

  it('[K22] is a run of RLQ, RUQ, LUQ, LLQ that ends at LLQ', () => {
    expect(along.map(({ id }) => id)).toEqual(['tummy-circle', 'love-i', 'love-l', 'love-u', 'sun-moon']);
    for (const stroke of along) {
      for (const { through } of pathsOf(stroke)) expect(through, stroke.id).toEqual(BOWEL.slice(-through.length));
    }
    expect(named('love-i').path[0].through).toHaveLength(2);
    expect(named('love-l').path[0].through).toHaveLength(3);
    expect(named('love-u').path[0].through).toHaveLength(4);
  });

  it('[K22] goes round like a clock for a carer who faces the baby, and the other way round it does not', () => {
    const circles = along.flatMap(({ path }) => path).filter(({ through }) => through.length > 2);
    expect(circles).toHaveLength(5);
    for (const { through } of circles) {
      expect(turnsLikeAClock(through)).toBe(true);
      expect(turnsLikeAClock(through.toReversed())).toBe(false);
    }
  });

  it('[K22] leaves no other tummy path that goes up', () => {
    for (const stroke of inPart('tummy').filter(({ direction }) => direction === 'downwards')) {
      for (const { through } of moving(stroke)) {
        const downs = through.map((landmark) => spotOf(landmark).down);
        expect(downs, stroke.id).toEqual(downs.toSorted((a, b) => a - b));
      }
    }
  });
});

describe('where a hand never goes', () => {
  it('[K24] is the spine, in every part of the body', () => {
    for (const stroke of allStrokes.filter(({ pressure }) => pressure > 0)) {
      const onSpine = moving(stroke).flatMap(({ through }) => through.filter((spot) => SPINE.includes(spot)));
      expect(onSpine, stroke.id).toEqual([]);
    }
    expect(inPart('back-and-bottom').flatMap(landmarksOf)).not.toContain('nape');
  });

  it('[K24] is the chest landmark, and the straight line over the soft spot', () => {
    expect(allStrokes.flatMap(landmarksOf).filter((spot) => /-chest$/.test(spot))).toEqual([]);
    for (const stroke of inPart('head')) {
      for (const { through } of moving(stroke)) expect(through[1], stroke.id).toBe('near-temple');
    }
  });

  it('[K24] keeps the scale of pressure by part, and still hands weigh nothing', () => {
    const most = (part: Stroke['part']) => Math.max(...inPart(part).map(({ pressure }) => pressure));
    expect(most('head')).toBe(1);
    expect(most('whole')).toBe(1);
    expect(most('back-and-bottom')).toBe(2);
    expect(most('tummy')).toBe(2);
    for (const { direction, pressure, id } of allStrokes) expect(pressure === 0, id).toBe(direction === 'still');
  });
});

describe('sides', () => {
  it('[K25] speak of the near side alone where each side is done', () => {
    const each = allStrokes.filter(({ sided }) => sided === 'each-side');
    expect(each.length).toBeGreaterThan(15);
    for (const stroke of each) {
      expect(
        landmarksOf(stroke).filter((spot) => /^(left|right)-/.test(spot)),
        stroke.id,
      ).toEqual([]);
      expect(
        landmarksOf(stroke).some((spot) => spot.startsWith('near-')),
        stroke.id,
      ).toBe(true);
    }
  });

  it('[K25] are both covered where both are done at once', () => {
    for (const stroke of allStrokes.filter(({ sided }) => sided === 'both-at-once')) {
      for (const { hand, through } of stroke.path) {
        const near = through.some((spot) => spot.startsWith('near-'));
        const mirrored = stroke.path.some((other) => other.through.join() === mirror(through).join());
        expect(hand === 'each' ? near : mirrored, stroke.id).toBe(true);
      }
    }
  });

  it('[K25] are never near or far where no side is done', () => {
    for (const stroke of allStrokes.filter(({ sided }) => sided === 'none')) {
      expect(
        landmarksOf(stroke).filter((spot) => /^(near|far)-/.test(spot)),
        stroke.id,
      ).toEqual([]);
    }
  });
});

function mirror(through: readonly Landmark[]): readonly string[] {
  return through.map((spot) =>
    spot.startsWith('left-') ? spot.replace('left-', 'right-') : spot.replace('right-', 'left-'),
  );
}

describe('sources and effects', () => {
  it('[K27] are lines of the articles that have words', () => {
    for (const { id, sources: cited, variants } of allStrokes.filter((stroke) => !isBeyond(stroke))) {
      for (const { source, place } of [...cited, ...variants.map((one) => one.source)]) {
        expect(hasWords(source, place), `${id}: ${source} ${place}`).toBe(true);
      }
    }
  });

  it('[K27] are instructors who say how, for strokes beyond the articles, and nobody else', () => {
    const beyond = allStrokes.filter(isBeyond);
    expect(allStrokes).toHaveLength(38 + beyond.length);
    const kindOf = (id: string) => sources.find((one) => one.id === id)?.kind;
    for (const { id, sources: cited, reasoned, effects } of beyond) {
      expect(new Set(cited.map(({ source }) => kindOf(source))), id).toEqual(new Set(['instructors']));
      expect([reasoned, effects], id).toEqual([false, []]);
      expect(strokeTexts[id].reason, id).toBe('Handed down by massage teachers. Nobody has tested it.');
    }
  });

  it('[K27] mark the strokes whose way is ours: those that the article only names', () => {
    const ours = allStrokes.filter(({ reasoned }) => reasoned).map(({ id }) => id);
    expect(ours.toSorted()).toEqual(['bicycle', 'lower-back', 'newborn-back-and-legs', 'skin-to-skin', 'wind-upright']);
  });

  it('[K27] keep both ways of the strokes that two articles share', () => {
    expect(named('tummy-paddle').variants.map(({ id }) => id)).toEqual(['s0-t18', 's1-t09']);
    expect(named('back-down').variants.map(({ id }) => id)).toEqual(['s0-t12', 's1-t08', 's1-t08-to-the-feet']);
    expect(named('back-down').variants.at(-1)?.path[0].through.at(-1)).toBe('near-heel');
  });

  it('[K29] claim no more than tradition, each by a claim that stands', () => {
    const known = new Set<string>(claims.map(({ id }) => id));
    for (const { id, effects } of allStrokes) {
      for (const { grade, claim } of effects) {
        expect(grade, id).toBe('tradition');
        expect(known.has(claim), `${id}: ${claim}`).toBe(true);
      }
    }
  });
});

describe('speed', () => {
  it('[K28] is 1.5 to 5 cm a second on every longer way', () => {
    const long = allStrokes.filter((stroke) => lengths(stroke).some((length) => length >= 50));
    expect(long.length).toBeGreaterThan(20);
    for (const stroke of long) {
      expect(Math.max(...lengths(stroke)) / stroke.seconds, stroke.id).toBeLessThanOrEqual(50);
      const whole = lengths(stroke).reduce((sum, length) => sum + length, 0);
      expect(whole / stroke.seconds, stroke.id).toBeGreaterThanOrEqual(15);
    }
  });

  function lengths({ path }: Stroke): readonly number[] {
    const strokes = path.filter(({ shape }) => ['line', 'arc', 'circle', 'twist'].includes(shape));
    return strokes.map(({ through, shape }) => lengthOf(through, shape === 'circle'));
  }
});
