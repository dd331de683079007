import { expect, test } from 'vitest';
import { STROKES, type StrokeId } from '../vocabulary/stroke.ts';
import { routineFor, strokesOf } from './plan.fixture.ts';

test('[P22] every stroke of the book is used by somebody who likes it', () => {
  const wishes = [null, 'bond', 'sleep', 'wind', 'constipation', 'play', 'learn'] as const;
  const cases = wishes.flatMap((goal) =>
    [100, 10, 300].flatMap((days) => [15, 3].map((minutes) => ({ goal, days, minutes }))),
  );
  const isUsed = (stroke: StrokeId) =>
    cases.some((one) => strokesOf(routineFor({ ...one, undress: 'bare', liked: [stroke] })).includes(stroke));
  expect(STROKES.filter((stroke) => !isUsed(stroke))).toEqual([]);
});
