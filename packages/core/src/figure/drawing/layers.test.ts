import { describe, expect, it } from 'vitest';
import type { Phase } from '../choreography.ts';
import { AWAY, handAt } from '../hand-place.ts';
import { add, clamp, distance, mix, type Point, smooth, times, turn } from '../point.ts';
import type { Scene, SceneHand } from '../scene.ts';
import { handPieces } from './carer-hands.ts';
import { handScale } from './hand-pieces.ts';
import { HAND_LIES } from './hand-shapes.ts';
import { inksOf } from './inks.ts';
import type { Layer } from './layer.ts';
import { layersOf, subjectOf } from './layers.ts';
import { limbNear, ringAt } from './limb-round.ts';
import { USUAL_LOOK } from './look.ts';
import { everyMark, type Placement } from './mark.ts';
import { pathPoints } from './path-points.fixture.ts';
import { EVERY_PICTURE, scene } from './pictures.fixture.ts';
import { legsWithin } from './sleepwear.ts';
import { SURROUNDINGS } from './theme.ts';

const SLEEVE = SURROUNDINGS.light.sleeve;
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

/** The ring about the limb under the middle of a hand's way, where the hand is at a phase. */
function ringOf(seen: Scene, hand: number, phase: number): Point {
  const middleOf = ([from, to]: Phase) => handAt(seen, hand, (from + to) / 2);
  const work = seen.hands[hand]?.work;
  const { x, y } = work?.does === 'stroke' ? middleOf(work.passes[0].phase) : handAt(seen, hand, phase);
  const limb = limbNear(seen, [x, y]);
  if (limb === null) throw new Error(`no limb under hand ${hand}`);
  const wanted = handAt(seen, hand, phase);
  return ringAt(limb, [wanted.x, wanted.y]);
}

/** The same, but off the limb for a hand that waits elsewhere. [D72] */
function aboutLimb(seen: Scene, hand: number, phase: number): Point {
  const { x, y, lift } = handAt(seen, hand, phase);
  const work = seen.hands[hand]?.work;
  const waits = work?.does === 'stroke' && work.waits !== undefined;
  return mix(ringOf(seen, hand, phase), [x, y], waits ? smooth(clamp(lift / AWAY)) : 0);
}

/** How far a hand that wrings may roll about the limb, in millimetres. */
function rollOf(hand: SceneHand | undefined): number {
  return hand?.work.does === 'stroke' ? Math.abs(hand.work.twist ?? 0) : 0;
}

const ORIGIN: Point = [0, 0];

describe('the layers of a picture', () => {
  it.each(['leg-hand-over-hand', 'arm-hand-over-hand'] as const)(
    '[D72] have one hand of %s off the limb and loosely closed while the other one strokes',
    (stroke) => {
      const seen = scene(stroke, 'left');
      const layers = layersOf(seen, USUAL_LOOK);
      const gap = (hand: number, phase: number) => {
        const [palm, fingers] = [find(layers, `hand-${hand}`)(phase), find(layers, `hand-${hand}-fingers`)(phase)];
        return (palm.x - fingers.x) * Math.sign(palm.sx);
      };
      for (const [phase, strokes, waits] of [
        [0.3, 0, 1],
        [0.8, 1, 0],
      ] as const) {
        const { x, y, lift } = handAt(seen, waits, phase);
        expect(handAt(seen, strokes, phase).lift).toBe(0);
        expect(lift).toBeGreaterThan(AWAY);
        expect(distance(ringOf(seen, waits, phase), [x, y])).toBeGreaterThan(60);
        expect(gap(waits, phase)).toBeLessThan(gap(strokes, phase) - 10);
      }
    },
  );

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
          const fingers = layers.find(({ name }) => name === `hand-${hand}-fingers`)?.place?.(phase);
          if (fingers !== undefined) {
            const rolled = rollOf(seen.hands[hand]) * handScale(seen);
            const middle = mix([at.x, at.y], [fingers.x, fingers.y], 0.5);
            expect(distance(middle, aboutLimb(seen, hand, phase))).toBeLessThan(rolled + 0.001);
            continue;
          }
          const { work } = seen.hands[hand] ?? {};
          if (work?.does === 'stroke' && work.beside === true) {
            expect(distance([at.x, at.y], ringOf(seen, hand, phase))).toBeLessThan(30);
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

  it('[D66] lay fingers about the waist under the baby, palm and thumb over it, and keep them there', () => {
    const seen = scene('tummy-thumbs', 'both');
    const names = layersOf(seen, USUAL_LOOK).map(({ name }) => name);
    for (const hand of [0, 1]) {
      expect(names.indexOf(`hand-${hand}-behind`)).toBeLessThan(names.indexOf('baby'));
      expect(names.indexOf(`hand-${hand}`)).toBeGreaterThan(names.indexOf('baby'));
      expect(names.indexOf(`arm-${hand}`)).toBeGreaterThan(names.indexOf('baby'));
      const [there, away] = [handAt(seen, hand, 0.6), handAt(seen, hand, 0.8)];
      expect(Math.abs(away.x - 300)).toBeLessThan(Math.abs(there.x - 300));
    }
  });

  it.each(EVERY_PICTURE)('[D66] lay the hands of $stroke $side so that a grip reads as a grip', ({ stroke, side }) => {
    const seen = scene(stroke, side);
    const names = layersOf(seen, USUAL_LOOK).map(({ name }) => name);
    const order = (name: string) => names.indexOf(name);
    const front = (holds: boolean) =>
      seen.hands.flatMap(({ touch }, hand) =>
        touch !== 'pinch' && (touch === null) === holds && order(`hand-${hand}`) > order('baby')
          ? [order(`hand-${hand}`)]
          : [],
      );
    expect(Math.max(-1, ...front(true))).toBeLessThan(Math.min(Number.POSITIVE_INFINITY, ...front(false)));
    seen.hands.forEach(({ touch }, hand) => {
      const round = names.includes(`hand-${hand}-fingers`);
      if (touch !== 'pinch' && touch !== null && !round) return;
      expect(order(`hand-${hand}-behind`)).toBeGreaterThan(-1);
      // A toe is taken before the shank that the foot stands before.
      const toe = stroke.startsWith('toe-') && touch === 'pinch';
      expect(order(`hand-${hand}-behind`)).toBeLessThan(order(toe ? 'foot' : 'baby'));
      expect(order(`hand-${hand}-behind`) > order('baby')).toBe(toe);
      expect(order(`hand-${hand}`)).toBeGreaterThan(order('baby'));
    });
  });

  it.each([
    { stroke: 'lap-pat', side: 'none', sign: 'pat-0', hand: 0 },
    { stroke: 'wind-upright', side: 'none', sign: 'pat-1', hand: 1 },
    { stroke: 'arm-wring', side: 'left', sign: 'twist-0', hand: 0 },
    { stroke: 'leg-wring', side: 'right', sign: 'twist-1', hand: 1 },
  ] as const)('[D67] take the sign $sign along with the hand of $stroke', ({ stroke, side, sign, hand }) => {
    const seen = scene(stroke, side);
    const layers = layersOf(seen, USUAL_LOOK);
    const ways = PHASES.map((phase) => {
      const [at, wanted] = [find(layers, sign)(phase), handAt(seen, hand, phase)];
      expect(distance([at.x, at.y], [wanted.x, wanted.y])).toBeLessThan(0.001);
      return `${at.x} ${at.y}`;
    });
    expect(new Set(ways).size).toBeGreaterThan(2);
  });

  it.each(['arm-wring', 'leg-wring'] as const)(
    '[D67] lay the arrows of %s beside both hands, away from each other',
    (stroke) => {
      const seen = scene(stroke, 'left');
      const layers = layersOf(seen, USUAL_LOOK);
      const [hands, arrows] = [0, 1].reduce<[Point[], Point[]]>(
        ([own, signs], hand) => {
          const layer = layers.find(({ name }) => name === `twist-${hand}`);
          const [line = []] = everyMark(layer?.marks ?? []).flatMap((mark) =>
            mark.kind === 'path' ? pathPoints(mark.d) : [],
          );
          const { x, y } = handAt(seen, hand, 0.3);
          const middle = line.reduce((sum, point) => add(sum, times(point, 1 / line.length)), ORIGIN);
          return [
            [...own, [x, y]],
            [...signs, add(middle, [x, y])],
          ];
        },
        [[], []],
      );
      const apart = ([one = [0, 0], other = [0, 0]]: readonly Point[]) => distance(one, other);
      expect(apart(arrows)).toBeGreaterThan(apart(hands) + 50);
    },
  );

  it.each(['left', 'right'] as const)('[D67] [D71] hold the %s leg that is rolled between two palms', (side) => {
    const seen = scene('leg-roll', side);
    const layers = layersOf(seen, USUAL_LOOK);
    const names = layers.map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('-fingers') || name.endsWith('-behind'))).toEqual([]);
    expect(names.indexOf('baby')).toBeLessThan(names.indexOf('trail-0'));
    expect(names.indexOf('trail-0')).toBeLessThan(names.indexOf('hand-0'));
    for (const phase of PHASES) {
      const [outer, inner] = [find(layers, 'hand-0')(phase), find(layers, 'hand-1')(phase)];
      const sign = find(layers, 'twist-0')(phase);
      const [from, to] = [handAt(seen, 0, phase), handAt(seen, 1, phase)];
      expect(distance([sign.x, sign.y], [from.x, from.y])).toBeCloseTo(distance([sign.x, sign.y], [to.x, to.y]), 6);
      expect(outer.sx * inner.sx).toBeLessThan(0);
    }
    expect(names.filter((name) => name.startsWith('twist'))).toEqual(['twist-0']);
  });

  it('[D24] lead the ways to the nape in behind the head', () => {
    const names = layersOf(scene('head-to-nape', 'both'), USUAL_LOOK).map(({ name }) => name);
    expect(names.indexOf('hand-1')).toBeLessThan(names.indexOf('trail-0'));
    expect(names.indexOf('trail-1')).toBeLessThan(names.indexOf('baby'));
  });

  it('[D68] paint sleeves solid', () => {
    for (const layer of layersOf(scene('legs-back', 'left'), USUAL_LOOK)) {
      if (!layer.name.startsWith('arm')) continue;
      const [widest] = everyMark(layer.marks).filter(
        ({ kind, ...mark }) => kind === 'path' && 'fill' in mark && mark.fill === SLEEVE,
      );
      expect(widest !== undefined && widest.opacity === undefined).toBe(true);
    }
  });

  it.each([0, 1, 3, 6, 12, 24])(
    '[D68] keep the legs in the bag and the arms from the bars at %i months',
    (ageMonths) => {
      const seen = scene('safe-sleep', 'none', { ageMonths });
      const bag = legsWithin(subjectOf(seen, USUAL_LOOK));
      for (const side of ['left', 'right'] as const) {
        const { points } = seen.rest[side];
        for (const name of ['knee', 'ankle', 'toes'] as const) {
          expect(Math.abs(points[name][0])).toBeLessThan(bag.wide);
          expect(points[name][1]).toBeLessThan(bag.low);
        }
        const [x] = seen.toPicture(points.fingertips);
        const [e] = seen.toPicture(points.elbow);
        for (const across of [x, e]) expect(Math.min(across, 600 - across)).toBeGreaterThan(56);
      }
    },
  );

  it('[D52] refuse a hand that is not there', () => {
    const seen = scene('tummy-circle', 'none');
    expect(() => handPieces(seen, 7, inksOf(USUAL_LOOK))).toThrow('no hand 7');
  });
});
