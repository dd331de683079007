import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../scene.ts';
import { byHand, moved, truly } from './finger.fixture.ts';
import { marksOf, scoreTrace } from './score-trace.ts';
import type { TracePoint } from './trace.ts';
import { type Way, waysOf } from './way.ts';

const way = onlyWay();
const finger = truly(way);

function onlyWay(): Way {
  const [first] = waysOf(sceneOf({ stroke: 'love-l', side: 'none', ageMonths: 3, leading: 'right', contact: null }));
  if (!first) throw new Error('The L has a way');
  return first;
}

function faultOf(trace: readonly TracePoint[]): string {
  const score = scoreTrace(trace, way);
  return score.ok ? 'none' : score.error.kind;
}

describe('a trace that cannot be judged', () => {
  it('[R12] has fewer than two points', () => {
    expect(faultOf([])).toBe('too-short');
    expect(faultOf(finger.slice(0, 1))).toBe('too-short');
  });

  it('[R12] was made by two fingers', () => {
    const one = finger.map((point) => ({ ...point, finger: 1 }));
    expect(faultOf(one)).toBe('none');
    expect(faultOf(one.map((point, index) => (index % 9 === 4 ? { ...point, finger: 2 } : point)))).toBe('two-fingers');
  });

  it('[R12] has a point that is none, or a clock that goes back or stands still, and says which', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const field of ['x', 'y', 'at'] as const) {
        const broken = finger.map((point, index) => (index === 7 ? { ...point, [field]: bad } : point));
        const score = scoreTrace(broken, way);
        expect(score).toEqual({ ok: false, error: { kind: 'broken', index: 7 } });
      }
    }
    const back = finger.map((point, index) => (index === 9 ? { ...point, at: 1 } : point));
    expect(scoreTrace(back, way)).toEqual({ ok: false, error: { kind: 'broken', index: 9 } });
    expect(faultOf(finger.map((point) => ({ ...point, at: 5 })))).toBe('broken');
  });

  it('[R12] does not move', () => {
    const [first] = finger;
    expect(faultOf(finger.map(({ at }) => ({ x: first?.x ?? 0, y: first?.y ?? 0, at })))).toBe('no-movement');
    expect(faultOf(finger.map(({ at }, index) => ({ x: 300 + (index % 3), y: 300, at })))).toBe('no-movement');
  });

  it('[R12] is told of any row of points, and never thrown', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -1000, max: 1000 }));
    const point = fc.record({ x: number, y: number, at: number });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (trace) => {
        expect(typeof scoreTrace(trace, way).ok).toBe('boolean');
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});

describe('a trace of very many points', () => {
  it('[R12] is thinned out and judged as the same trace with few', () => {
    const [many, few] = [truly(way, { hertz: 40_000 }), truly(way)];
    expect(many.length).toBeGreaterThan(10_000);
    const [one, other] = [scoreTrace(many, way), scoreTrace(few, way)];
    if (!one.ok || !other.ok) throw new Error('Both can be judged');
    expect(marksOf(one.value)).toEqual(marksOf(other.value));
    expect(one.value.where.mean).toBeCloseTo(other.value.where.mean, 0);
  });
});

describe('pace', () => {
  it('[R11] is a pace on the skin, the same at every age', () => {
    for (const ageMonths of [0, 6, 24]) {
      const [one] = waysOf(sceneOf({ stroke: 'leg-down', side: 'left', ageMonths, leading: 'right', contact: null }));
      const score = one && scoreTrace(truly(one, { centimetresPerSecond: 4 }), one);
      if (!score?.ok) throw new Error('It can be judged');
      expect(score.value.pace?.howFast.centimetresPerSecond).toBeCloseTo(4, 1);
      expect(score.value.pace?.howFast.seconds).toBeCloseTo((one?.millimetres ?? 0) / 40, 3);
      expect(score.value.pace?.howFast.calm).toBeCloseTo((one?.millimetres ?? 0) / 30, 1);
    }
  });

  it('[R11] may be slower on a way as short as a digit, never quicker', () => {
    const [small] = waysOf(
      sceneOf({ stroke: 'finger-pull', side: 'left', ageMonths: 3, leading: 'right', contact: null }),
    );
    const markAt = (one: Way | undefined, centimetresPerSecond: number) => {
      const score = one && scoreTrace(truly(one, { centimetresPerSecond }), one);
      return score?.ok ? score.value.pace?.howFast : undefined;
    };
    expect(markAt(small, 0.4)?.mark).toBe('good');
    expect(markAt(way, 0.4)).toMatchObject({ mark: 'not-yet', was: 'too-slow' });
    expect(markAt(small, 30)).toMatchObject({ mark: 'not-yet', was: 'too-fast' });
    expect(markAt(way, 30)).toMatchObject({ mark: 'not-yet', was: 'too-fast' });
  });

  it('[R11] is none where a keyboard goes by steps', () => {
    const score = scoreTrace(finger, way, 'keys');
    if (!score.ok) throw new Error('It can be judged');
    expect(score.value.pace).toBeNull();
    expect(marksOf(score.value)).toMatchObject({ where: 'good', 'how-even': null, 'how-fast': null });
  });
});

describe('what was off', () => {
  const scoreOf = (trace: readonly TracePoint[], on: Way) => {
    const score = scoreTrace(trace, on);
    if (!score.ok) throw new Error(score.error.kind);
    return score.value;
  };

  it('[R13] tells on which side of the way the finger was, and how far', () => {
    const { where } = scoreOf(
      moved(finger, ([x, y]) => [x + way.reach * 4, y]),
      way,
    );
    expect(where.mark).toBe('not-yet');
    expect(where.aside[0]).toBeGreaterThan(way.reach);
    expect(where.farthest).toBeGreaterThanOrEqual(where.mean);
    expect(where.farthest).toBeGreaterThan(20);
  });

  it('[R13] tells which stretch was left out', () => {
    const { howFar } = scoreOf(truly(way, { reached: (time) => time * 0.5 }), way);
    expect(howFar.covered).toBeCloseTo(0.5, 1);
    expect(howFar.missed).toHaveLength(1);
    expect(howFar.missed[0]?.[0]).toBeCloseTo(0.5, 1);
    expect(howFar.missed[0]?.[1]).toBe(1);
  });

  it('[R13] tells how much went back', () => {
    const rubbing = truly(way, { reached: (time) => 0.5 - 0.5 * Math.cos(4 * Math.PI * time) });
    const { where, whichWay, howFar } = scoreOf(rubbing, way);
    expect(whichWay.back).toBeCloseTo(0.5, 1);
    expect([where.mark, whichWay.mark, howFar.mark]).toEqual(['good', 'not-yet', 'good']);
  });

  it('[R13] tells where it was quickest and slowest', () => {
    const { pace } = scoreOf(truly(way, { reached: (time) => (time < 0.8 ? time / 2 : 0.4 + (time - 0.8) * 3) }), way);
    expect(pace?.howEven.slowest[0]).toBeLessThan(0.4);
    expect(pace?.howEven.quickest[1]).toBeGreaterThan(0.6);
  });

  it('[R10] a loop may be begun anywhere and gone round more than once, and tells how often', () => {
    const [circle] = waysOf(
      sceneOf({ stroke: 'tummy-circle', side: 'none', ageMonths: 3, leading: 'right', contact: null }),
    );
    if (!circle) throw new Error('The circle has a way');
    for (const begin of [0, 0.25, 0.6]) {
      for (const times of [1, 2, 5]) {
        const reached = (time: number) => (begin + time * times) % 1;
        const trace = truly(circle, { reached, centimetresPerSecond: 3 / times, hertz: 240 });
        const score = scoreOf(trace, circle);
        expect(marksOf(score)).toEqual(ALL_GOOD);
        expect(score.whichWay.turns).toBeCloseTo(times, 1);
        expect(marksOf(scoreOf(byHand(circle, times), circle))).toEqual(ALL_GOOD);
      }
    }
  });
});

const ALL_GOOD = {
  where: 'good',
  'which-way': 'good',
  'how-far': 'good',
  'how-even': 'good',
  'how-fast': 'good',
} as const;
