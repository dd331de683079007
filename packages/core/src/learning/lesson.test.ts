import { describe, expect, it } from 'vitest';
import { DAY, type Instant } from '../base/instant.ts';
import type { StrokeId } from '../vocabulary/stroke.ts';
import { nextLesson, standingOf } from './lesson.ts';
import type { Practised } from './practised.ts';

const NOW = Date.UTC(2026, 10, 20, 12) as Instant;
const lesson = (id: string, ...strokes: readonly StrokeId[]) => ({ id, strokes, session: strokes, minutes: 5 });
const LESSONS = [lesson('one', 'leg-down', 'leg-glide'), lesson('two', 'tummy-rest')] as const;
const done = (stroke: StrokeId, ...days: readonly number[]): readonly Practised[] =>
  days.map((day) => ({ stroke, at: (NOW - day * DAY) as Instant, how: 'baby' }));

describe('lessons', () => {
  it('[L7] [L9] tell how many of their strokes are known', () => {
    const times = [...done('leg-down', 2, 1, 0), ...done('leg-glide', 0)];
    expect(LESSONS.map((one) => standingOf(one, times, NOW))).toEqual([
      { known: 1, of: 2 },
      { known: 0, of: 1 },
    ]);
  });

  it('[L9] offer the first that is not all known, and then the one that was left longest', () => {
    const first = [...done('leg-down', 2, 1, 0), ...done('leg-glide', 2, 1, 0)];
    expect(nextLesson(LESSONS, [], NOW).id).toBe('one');
    expect(nextLesson(LESSONS, first, NOW).id).toBe('two');
    const all = [...first, ...done('tummy-rest', 7, 6, 5, 4)];
    expect(nextLesson(LESSONS, all, NOW).id).toBe('one');
    expect(nextLesson(LESSONS, [...all, ...done('leg-down', 3), ...done('leg-glide', 3)], NOW).id).toBe('two');
  });
});
