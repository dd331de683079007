import { describe, expect, it } from 'vitest';
import { along } from '../curve.ts';
import { handAt } from '../hand-place.ts';
import { distance, type Point } from '../point.ts';
import { USUAL_LOOK } from './look.ts';
import { paceBeads } from './pace-bead.ts';
import { EVERY_PICTURE, scene } from './pictures.fixture.ts';

const PHASES = Array.from({ length: 200 }, (_, at) => at / 200);

/** How near a point is to a way. */
function offWay(points: readonly Point[], at: Point): number {
  return Math.min(...Array.from({ length: 201 }, (_, step) => distance(along(points, step / 200), at)));
}

describe('the bead on a trail', () => {
  it.each(EVERY_PICTURE)('[D69] keeps to the way of the hand in $stroke $side', ({ stroke, side }) => {
    const seen = scene(stroke, side);
    if ((seen.choreography.trailGrowth ?? 1) !== 1) return;
    const ways = seen.trails.length > 0 ? seen.trails : seen.tracks;
    for (const { place } of paceBeads(seen, USUAL_LOOK)) {
      for (const phase of PHASES.filter((_, at) => at % 9 === 0)) {
        const at = place?.(phase) ?? { x: Number.NaN, y: Number.NaN };
        expect(Math.min(...ways.map(({ points }) => offWay(points, [at.x, at.y])))).toBeLessThan(2);
      }
    }
  });

  it('[D69] runs before the hand, as fast as the hand', () => {
    const seen = scene('leg-down', 'left');
    const track = seen.tracks[0];
    const [bead] = paceBeads(seen, USUAL_LOOK);
    if (!track || !bead?.place) throw new Error('no bead');
    const [from, to] = track.phase;
    const along = (phase: number): readonly [hand: Point, bead: Point] => {
      const [hand, at] = [handAt(seen, track.hand, phase), bead.place?.(phase)];
      return [
        [hand.x, hand.y],
        [at?.x ?? 0, at?.y ?? 0],
      ];
    };
    const end = track.points.at(-1) ?? [0, 0];
    const [[hand, before], [handThen, then]] = [along(from + (to - from) * 0.3), along(from + (to - from) * 0.5)];
    expect(distance(before, end)).toBeLessThan(distance(hand, end));
    expect(distance(before, then) / distance(hand, handThen)).toBeCloseTo(1, 1);
  });

  it('[D69] is seen on the way alone, and never seen to jump', () => {
    const seen = scene('love-u', 'none');
    const [bead] = paceBeads(seen, USUAL_LOOK);
    const [from, to] = seen.tracks[0]?.phase ?? [0, 0];
    const opacity = (phase: number): number => bead?.place?.(phase).opacity ?? Number.NaN;
    expect(opacity(from + (to - from) * 0.4)).toBe(1);
    // At the end before the hand is.
    expect(opacity(from + (to - from) * 0.85)).toBe(0);
    // No jump is seen: wherever the bead goes from the end to the start it is not there.
    const places = PHASES.map((phase) => bead?.place?.(phase) ?? { x: 0, y: 0, opacity: 1 });
    places.forEach((one, at) => {
      const next = places[(at + 1) % places.length] ?? one;
      const jumps = distance([one.x, one.y], [next.x, next.y]) > 40;
      expect(!jumps || (one.opacity === 0 && next.opacity === 0)).toBe(true);
    });
  });

  it('[D69] is not there where no hand slides', () => {
    expect(paceBeads(scene('tummy-rest', 'none'), USUAL_LOOK)).toEqual([]);
    expect(paceBeads(scene('lap-pat', 'none'), USUAL_LOOK)).toEqual([]);
  });
});
