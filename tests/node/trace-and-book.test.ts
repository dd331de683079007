import { sceneOf, sidesOf, TUMMY_SEQUENCE, waysOf } from '@warmhands/core/figure';
import { allStrokes } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';

describe('tracing and the book', () => {
  it('[R3] either way round is right exactly where the book says no direction', () => {
    const wrong = allStrokes.flatMap(({ id, direction }) => {
      const [side = 'none'] = sidesOf(id);
      const ways = waysOf(sceneOf({ stroke: id, side, ageMonths: 3, leading: 'right', contact: null }));
      const should = direction === 'in-place';
      return ways.every(({ eitherWay }) => eitherWay === should) ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });

  it('[R20] the row of the tummy goes as the book orders it', () => {
    for (const [place, id] of TUMMY_SEQUENCE.entries()) {
      const after = allStrokes.find((stroke) => stroke.id === id)?.after ?? [];
      const later = TUMMY_SEQUENCE.slice(place);
      expect(
        after.filter((before) => later.some((one) => one === before)),
        id,
      ).toEqual([]);
      if (place > 0) expect(after, id).toContain(TUMMY_SEQUENCE[place - 1]);
    }
  });
});
