import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreeWithEverything } from './every-choice.fixture.ts';
import { limitFaults } from './laws-of-limits.ts';
import { orderFaults } from './laws-of-order.ts';
import { anyCase, composeIn, courtOf } from './plan.fixture.ts';

const RUNS = 100_000;

test(`[P2] [P3] [P4] [P5] [P6] [P7] [P8] [P9] [P10] [P11] [P12] [P13] [P14] [P15] [P16] [P17] [P23] [P24] hold in ${RUNS} random situations`, () => {
  const counts = { routines: 0, tooShort: 0, steps: 0, prone: 0, lap: 0, block: 0, bottom: 0, oneSided: 0 };
  fc.assert(
    fc.property(anyCase, (told) => {
      const court = courtOf(told);
      const routine = composeIn(court);
      if (!routine) throw new Error('no routine');
      counts.routines += 1;
      if (routine.steps.length === 2) {
        counts.tooShort += 1;
        return;
      }
      const has = (stroke: string): number => (routine.steps.some((step) => step.stroke === stroke) ? 1 : 0);
      counts.steps += routine.steps.length;
      counts.prone += has('turn-over');
      counts.lap += has('lap-pat');
      counts.block += has('tummy-paddle');
      counts.bottom += has('bottom-circles');
      counts.oneSided += routine.steps.some(({ because }) => because.includes('one-side-only')) ? 1 : 0;
      expect([...orderFaults(routine.steps, court), ...limitFaults(routine.steps, court)]).toEqual([]);
    }),
    { numRuns: RUNS, seed: 20261120 },
  );
  process.stdout.write(`random situations: ${JSON.stringify(counts)}\n`);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(1000);
});

test('[P22] [P19] the search agrees with trying every choice in 20000 small cases', () => {
  const weighed = agreeWithEverything(20_000, 2022);
  process.stdout.write(`small cases in which all choices were weighed: ${weighed} of 20000\n`);
  expect(weighed).toBeGreaterThan(10_000);
});
