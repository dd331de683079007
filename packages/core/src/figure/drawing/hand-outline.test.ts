import { describe, expect, it } from 'vitest';
import { TOUCHES } from '../choreography.ts';
import { distance, type Point, subtract, turn } from '../point.ts';
import { forearm, WRIST } from './forearm.ts';
import { freeHand } from './free-hand.ts';
import { holdingHand } from './holding-hand.ts';
import { inksOf } from './inks.ts';
import { USUAL_LOOK } from './look.ts';
import { everyMark, type Mark } from './mark.ts';
import { pathPoints } from './path-points.fixture.ts';

const INKS = inksOf(USUAL_LOOK);

/** The ends of contours (lines that fill nothing) with the way in which each leaves its end. */
function contourEnds(marks: readonly Mark[]): readonly { readonly at: Point; readonly way: Point }[] {
  const contours = everyMark(marks).flatMap((mark) =>
    mark.kind === 'path' && mark.line === INKS.hands.line && mark.fill === undefined ? pathPoints(mark.d) : [],
  );
  return contours.flatMap((points) =>
    [points, points.toReversed()].flatMap(([at, next]) =>
      at === undefined || next === undefined ? [] : [{ at, way: subtract(next, at) }],
    ),
  );
}

/** Degrees by which a contour that begins on the circle of a wrist is off from leaving it straight on. */
function offStraight(marks: readonly Mark[], wrist: Point, swung: number): readonly number[] {
  const round = contourEnds(marks).filter(({ at }) => Math.abs(distance(at, wrist) - WRIST) < 0.3);
  const sides = round.filter(({ at }) => Math.abs(turn(subtract(at, wrist), -swung)[1]) < 1);
  return sides.map(({ way }) => {
    const [x, y] = turn(way, -swung);
    return (Math.atan2(Math.abs(x), Math.abs(y)) * 180) / Math.PI;
  });
}

describe('hand and forearm', () => {
  it('[D70] leave the circle of the wrist straight on, on both sides: the forearm', () => {
    const off = offStraight(forearm(INKS, 4, 900), [0, 0], 0);
    expect(off).toHaveLength(2);
    for (const degrees of off) expect(degrees).toBeLessThan(4);
  });

  it.each(TOUCHES)(
    '[D70] leave the circle of the wrist straight on, on both sides: the hand as it lies for %s',
    (touch) => {
      const { behind, front } = freeHand(touch, INKS, 4);
      const off = offStraight([...(behind ?? []), ...front], [0, 0], 0);
      expect(off.length).toBeGreaterThanOrEqual(2);
      for (const degrees of off) expect(degrees).toBeLessThan(4);
    },
  );

  it.each([8, 0, -30, -80])(
    '[D70] leave the circle of the wrist, on both sides: a hand that holds, swung by %i degrees',
    (swung) => {
      const { thumb, wrist } = holdingHand({ held: 'limb', near: 30, far: 30, swung }, INKS, 4);
      const off = offStraight(thumb, wrist, swung);
      expect(off.length).toBeGreaterThanOrEqual(2);
      for (const degrees of off) expect(degrees).toBeLessThan(26);
    },
  );
});
