import { describe, expect, it } from 'vitest';
import { type Point, times } from '../point.ts';
import { SEATS } from '../seat.ts';
import { backwards, byHand, moved, slowed, truly } from './finger.fixture.ts';
import { orderOf } from './order.ts';
import type { TracePoint } from './trace.ts';
import { knownAs, TUMMY_SEQUENCE, tummySequence } from './tummy-sequence.ts';

const AGES = [0, 1, 3, 6, 12, 24] as const;
const sequenceAt = (ageMonths: number) => tummySequence({ ageMonths, leading: 'right' });
const usual = sequenceAt(3);

function known(trace: readonly TracePoint[], sequence = usual): string | null {
  const found = knownAs(trace, sequence);
  return found.ok ? found.value.stroke : found.error.kind;
}

function held(at: Point, milliseconds: number): readonly TracePoint[] {
  return Array.from({ length: 30 }, (_, index) => ({
    x: at[0],
    y: at[1] + (index % 2),
    at: (index * milliseconds) / 29,
  }));
}

describe('the row of the tummy', () => {
  it.each(AGES)('[R20] at %i months each way is known as its own stroke, either way, by any hand', (ageMonths) => {
    const sequence = sequenceAt(ageMonths);
    const { ways } = sequence;
    expect(new Set(ways.map(({ stroke }) => stroke)).size).toBe(5);
    for (const { stroke, way } of ways) {
      const traces = [truly(way), backwards(truly(way)), slowed(truly(way), 0.1), byHand(way, 1), byHand(way, 2)];
      expect(traces.map((trace) => known(trace, sequence))).toEqual(traces.map(() => stroke));
    }
  });

  it.each(SEATS)('[R20] seen from the %s too', (seat) => {
    const sequence = tummySequence({ ageMonths: 3, leading: 'left', seat });
    for (const { stroke, way } of sequence.ways) {
      const found = knownAs(byHand(way, 7), sequence);
      expect(found.ok && found.value.stroke).toBe(stroke);
    }
  });

  it('[R20] a loop is known however often it goes round and wherever it begins', () => {
    const { ways } = usual;
    const circle = ways.find(({ stroke }) => stroke === 'tummy-circle')?.way;
    if (!circle) throw new Error('The row has a circle');
    for (const turns of [1, 2, 6]) {
      const trace = truly(circle, { reached: (time) => (0.4 + time * turns) % 1, hertz: 240 });
      expect(known(trace)).toBe('tummy-circle');
    }
  });

  it('[R20] hands that lie still on the tummy are a rest; a short touch and one elsewhere are none', () => {
    const { rest } = usual;
    expect(known(held(rest.at, 1500))).toBe('tummy-rest');
    expect(known(held(rest.at, 300))).toBe('no-movement');
    expect(known(held([20, 20], 1500))).toBe('no-movement');
    expect(known([])).toBe('too-short');
  });

  it('[R20] what is like none of them is known as none', () => {
    const { ways } = usual;
    const [first] = ways;
    if (!first) throw new Error('The row has ways');
    const away = moved(truly(first.way), ([x, y]) => [x, y - 300]);
    const large = moved(truly(first.way), (point) => times(point, 2));
    expect([known(away), known(large)]).toEqual([null, null]);
  });
});

describe('the order of a row', () => {
  const [rest, paddle, circle, i, l, u] = TUMMY_SEQUENCE;

  it('[R21] is good as the row goes, repeats taken together', () => {
    expect(orderOf(TUMMY_SEQUENCE)).toEqual({ mark: 'good', done: TUMMY_SEQUENCE, missing: [], misplaced: [] });
    expect(orderOf([rest, paddle, paddle, paddle, circle, null, circle, i, i, l, u]).mark).toBe('good');
  });

  it('[R22] tells what was left out', () => {
    expect(orderOf([rest, circle, i, l, u])).toMatchObject({ mark: 'nearly', missing: [paddle], misplaced: [] });
    expect(orderOf([i, l, u])).toMatchObject({ mark: 'not-yet', missing: [rest, paddle, circle] });
    expect(orderOf([])).toMatchObject({ mark: 'not-yet', missing: TUMMY_SEQUENCE, done: [] });
  });

  it('[R22] tells what came at another place', () => {
    const swapped = orderOf([rest, paddle, circle, l, i, u]);
    expect(swapped).toMatchObject({ mark: 'nearly', missing: [] });
    expect(swapped.misplaced).toHaveLength(1);
    expect(orderOf([u, l, i, circle, paddle, rest])).toMatchObject({ mark: 'not-yet', missing: [] });
    expect(orderOf([rest, paddle, circle, i, l, u, i]).mark).toBe('nearly');
  });
});
