import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCase, tryEverything, valueLaidOut } from './every-choice.fixture.ts';
import { composeIn, courtOf } from './plan.fixture.ts';

test('[P22] [P19] agrees with trying every choice one by one', () => {
  fc.assert(
    fc.property(smallCase, (told) => {
      const court = courtOf(told);
      const minutes = told.minutes ?? 15;
      const best = tryEverything(court, minutes);
      const routine = composeIn(court);
      const { fewestMinutes } = court.book.routines;
      const fewest = fewestMinutes[told.goal ?? 'none'];
      const least = best.leastSeconds === null ? null : Math.max(fewest, Math.ceil(best.leastSeconds / 60));
      expect(routine?.shortest).toBe(least !== null && least > minutes ? least : null);
      if (routine && routine.shortest === null && best.value !== null) {
        expect(valueLaidOut(routine.steps, court)).toBe(best.value);
      }
    }),
    { numRuns: 400, seed: 22 },
  );
});
