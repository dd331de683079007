import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOREOGRAPHIES, sidesOf } from '../choreographies/all-choreographies.ts';
import { EXPECTATIONS, type Expectation } from '../expectation.ts';
import { pointOf } from '../landmarks.ts';
import { add, type Point, subtract, times, turn } from '../point.ts';
import { type PictureWish, type Scene, sceneOf } from '../scene.ts';
import { seatsOf } from '../seat.ts';
import { backwards, by, byHand, moved, shiftAside, slowed, truly } from './finger.fixture.ts';
import { HAND_TRACES, tracePoints } from './hand-traces.fixture.ts';
import type { Mark } from './parts.ts';
import { marksOf, scoreTrace, TRACE_PARTS, type TracePart, type TraceScore } from './score-trace.ts';
import type { TracePoint } from './trace.ts';
import { type Way, wayPlaced, waysOf } from './way.ts';

const AGES = [3, 0, 12, 24] as const;
const DIGITS = [1, 3] as const;
const GOES_BY_DIGITS = /^(palm-finger-bases|finger-circles|finger-pull|sole-toe-bases|toe-circles|toe-pull)$/;

interface Case {
  readonly name: string;
  readonly scene: Scene;
  readonly way: Way;
}

const wishes: readonly PictureWish[] = Object.keys(CHOREOGRAPHIES)
  .filter(isDrawn)
  .flatMap((stroke) =>
    sidesOf(stroke).flatMap((side) => {
      const wish = { stroke, side, ageMonths: 3, digit: 5, leading: 'right', contact: null } as const;
      return [
        ...AGES.map((ageMonths) => ({ ...wish, ageMonths })),
        ...seatsOf(stroke).map((seat) => ({ ...wish, ageMonths: 6, seat })),
        ...(GOES_BY_DIGITS.test(stroke) ? DIGITS.map((digit) => ({ ...wish, digit })) : []),
      ];
    }),
  );

const cases: readonly Case[] = wishes.map(sceneOf).flatMap((scene) =>
  waysOf(scene).map((way, index) => {
    const { stroke, side, ageMonths, digit } = scene.wish;
    const name = `${stroke} ${side}, way ${index + 1}, ${ageMonths} months, digit ${digit}, from the ${scene.seat}`;
    return { name, scene, way };
  }),
);

/** One of each way: what loses a part here loses it at the other ages and digits too, which are tried by chance. */
const ofEach = cases.filter(({ scene: { wish } }) => wish.ageMonths === 3 && wish.digit === 5);

function isDrawn(name: string): name is Extract<PictureWish['stroke'], keyof typeof CHOREOGRAPHIES> {
  return name in CHOREOGRAPHIES;
}

function scored(trace: readonly TracePoint[], way: Way): TraceScore {
  const score = scoreTrace(trace, way);
  if (!score.ok) throw new Error(score.error.kind);
  return score.value;
}

/** The parts that are not good. */
function lost(trace: readonly TracePoint[], way: Way): readonly TracePart[] {
  const marks = marksOf(scored(trace, way));
  return TRACE_PARTS.filter((part) => marks[part] !== 'good');
}

/** The ways on which a trace loses other parts than it should: each of them, and others by chance. */
function wrong(make: (way: Way) => readonly TracePoint[], should: (way: Way) => readonly TracePart[]) {
  fc.assert(
    fc.property(fc.constantFrom(...cases), ({ way }) => {
      expect(lost(make(way), way)).toEqual(should(way));
    }),
    { seed: 20261121, numRuns: 40 },
  );
  return ofEach.flatMap(({ name, way }) => {
    const parts = lost(make(way), way).join(', ');
    return parts === should(way).join(', ') ? [] : [`${name}: ${parts || 'nothing'}`];
  });
}

/** The picture flipped about the baby's midline. */
function flipped(scene: Scene): (point: Point) => Point {
  const navel = scene.toPicture(pointOf(scene.rest, 'navel'));
  return (point) => {
    const [x, y] = turn(subtract(point, navel), -scene.turned);
    return add(navel, turn([-x, y], scene.turned));
  };
}

describe('the true way', () => {
  it('[R2] there is one to trace for every stroke in which a hand slides', () => {
    const strokes = new Set(cases.map(({ scene }) => scene.wish.stroke));
    expect(strokes.size).toBeGreaterThanOrEqual(27);
    for (const { scene } of cases) expect(waysOf(scene)).toHaveLength(scene.tracks.length);
  });

  it('[R10] is a loop exactly where a hand must be seen to circle', () => {
    const circling = Object.entries<Readonly<Record<string, Expectation>>>(EXPECTATIONS)
      .filter(([, sides]) => Object.values(sides).some(({ hands }) => hands.some(({ does }) => does === 'circles')))
      .map(([stroke]) => stroke);
    const round = new Set<string>(cases.filter(({ way }) => way.round).map(({ scene }) => scene.wish.stroke));
    expect([...round].toSorted()).toEqual(circling.toSorted());
  });

  it('[R1] [R2] is good in every part: each stroke, side, age, seat and digit', () => {
    expect(cases.filter(({ way }) => lost(truly(way), way).length > 0).map(({ name }) => name)).toEqual([]);
  });

  it('[R2] is good however large the picture is, wherever it lies and however it is turned', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.double({ min: 0.15, max: 6, noNaN: true }),
        fc.integer({ min: 0, max: 359 }),
        fc.integer({ min: -2000, max: 2000 }),
        ({ way }, size, angle, off) => {
          const placed = wayPlaced(way, (point) => add(turn(times(point, size), angle), [off, -off]));
          expect(lost(truly(placed), placed)).toEqual([]);
        },
      ),
      { seed: 20261121, numRuns: 120 },
    );
  });

  it('[R9] is good where a hand trembles, wavers and slows', () => {
    const shaky = ofEach.flatMap(({ name, way }, index) => {
      const parts = lost(byHand(way, index), way);
      return parts.length === 0 ? [] : [`${name}: ${parts.join(', ')}`];
    });
    expect(shaky).toEqual([]);
  });

  it('[R9] is good for any such hand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.integer(), ({ way }, seed) => {
        expect(lost(byHand(way, seed), way)).toEqual([]);
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});

describe('traces laid down point by point', () => {
  it.each(HAND_TRACES)('[R9] $name ($stroke) is told for what it is', (one) => {
    const side = one.stroke === 'leg-down' ? 'left' : 'none';
    const [way] = waysOf(sceneOf({ stroke: one.stroke, side, ageMonths: 3, leading: 'right', contact: null }));
    if (!way) throw new Error(`${one.stroke} has a way`);
    const marks = marksOf(scored(tracePoints(one), way));
    expect(Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== 'good'))).toEqual(one.off);
  });
});

describe('a trace loses the part that was off, and no other', () => {
  it('[R3] which way, gone backwards; nothing where either way round is right', () => {
    expect(
      wrong(
        (way) => backwards(truly(way)),
        (way) => (way.eitherWay ? [] : ['which-way']),
      ),
    ).toEqual([]);
  });

  it('[R4] where, shifted aside', () => {
    expect(
      wrong(
        (way) => moved(truly(way), by(shiftAside(way, way.reach * 4))),
        () => ['where'],
      ),
    ).toEqual([]);
  });

  it('[R4] where, shifted anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.integer({ min: 0, max: 359 }), ({ way }, angle) => {
        const far = way.length / 2 + way.reach * 4;
        const trace = moved(truly(way), by(turn([far, 0], angle)));
        // There it is judged as on that side: what went outwards on its own side goes inwards on the other.
        fc.pre(!scored(trace, way).where.onOtherSide);
        expect(lost(trace, way)).toEqual(['where']);
      }),
      { seed: 20261121, numRuns: 120 },
    );
  });

  it('[R5] how far, ended half way', () => {
    const half = (way: Way) => truly(way, { reached: (time) => time / 2, centimetresPerSecond: 6 });
    expect(wrong(half, () => ['how-far'])).toEqual([]);
  });

  it('[R5] how far, begun half way', () => {
    const half = (way: Way) => truly(way, { reached: (time) => 0.5 + time / 2, centimetresPerSecond: 6 });
    expect(wrong(half, () => ['how-far'])).toEqual([]);
  });

  it('[R6] how fast, hurried', () => {
    expect(
      wrong(
        (way) => slowed(truly(way), 1 / 5),
        () => ['how-fast'],
      ),
    ).toEqual([]);
  });

  it('[R7] how even, now quick and now slow', () => {
    const reached = (time: number) => (time < 0.7 ? time * 0.3 : 0.21 + ((time - 0.7) * 0.79) / 0.3);
    expect(
      wrong(
        (way) => truly(way, { reached }),
        () => ['how-even'],
      ),
    ).toEqual([]);
  });

  it('[R8] where, on the other side of the baby', () => {
    expect(mirroredLosses(({ oneSided }) => oneSided)).toEqual(['where']);
  });

  it('[R8] which way, mirrored over the midline, and where too unless it is the same place', () => {
    // A slant over the midline goes the same way when it is mirrored, at another place.
    expect(mirroredLosses(({ oneSided }) => !oneSided)).toEqual(['where', 'where, which-way', 'which-way']);
  });

  it('[R8] never nearly right: the wrong side and the wrong way round are told at once', () => {
    for (const { name, scene, way } of ofEach) {
      const { where, whichWay } = scored(moved(truly(way), flipped(scene)), way);
      const worst: readonly Mark[] = [where.mark, whichWay.mark];
      expect(worst, name).toContain('not-yet');
      expect(where.onOtherSide, name).toBe(where.mark === 'not-yet');
    }
  });
});

/** Every set of parts that is lost where a way of that kind is mirrored about the midline. */
function mirroredLosses(kind: (way: Way) => boolean): readonly string[] {
  const losses = cases
    .filter(({ way, scene }) => kind(way) && [3, 24].includes(scene.wish.ageMonths))
    .map(({ scene, way }) => lost(moved(truly(way), flipped(scene)), way).join(', '));
  return [...new Set(losses)].toSorted();
}
