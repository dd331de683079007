import { expect, it } from 'vitest';
import { randomStates } from './random-states.ts';

const [SEED, COUNT] = [1, 500_000];

it('[G1] [G8] agrees with the naive evaluator, and never grows milder as a fact grows worse: random states, half 1', () => {
  const { states, verdicts, comparisons, disagreements, relaxations } = randomStates(SEED, COUNT);
  console.log(`random states: ${states}, comparisons: ${comparisons}, verdicts: ${JSON.stringify(verdicts)}`);
  expect(disagreements).toEqual([]);
  expect(relaxations).toEqual([]);
  expect(states).toBe(COUNT);
});
