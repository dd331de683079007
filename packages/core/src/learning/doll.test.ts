import { book } from '@warmhands/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../base/instant.ts';
import { STROKES } from '../vocabulary/stroke.ts';
import { beginDoll, type DollRun, dollSteps, dollView, practisedOn, stepDoll } from './doll.ts';

const START = Date.UTC(2026, 10, 20, 12) as Instant;
const at = (seconds: number) => (START + Math.round(seconds * 1000)) as Instant;
const STEPS = dollSteps(['leg-down', 'tummy-circle'], book);
const fresh = () => beginDoll(STEPS, START);

/** Lets time go by in ticks of at most a second. */
function until(run: DollRun, seconds: number, tick = 1): DollRun {
  let now = run;
  for (let time = (run.last - START) / 1000 + tick; time < seconds; time += tick)
    now = stepDoll(now, { kind: 'tick', at: at(time) });
  return stepDoll(now, { kind: 'tick', at: at(seconds) });
}

const lasts = STEPS.reduce((sum, { seconds }) => sum + seconds + 4, 0);

describe('practice on a doll', () => {
  it('[L11] does each stroke on each of its sides, left first', () => {
    expect(STEPS.map(({ stroke, side }) => `${stroke} ${side}`)).toEqual([
      'leg-down left',
      'leg-down right',
      'tummy-circle none',
    ]);
    for (const { repetitions, seconds } of dollSteps(STROKES, book)) {
      expect(repetitions).toBeLessThanOrEqual(3);
      expect(seconds).toBeGreaterThan(0);
    }
  });

  it('[L11] goes from its start to its end by time alone', () => {
    const seen = new Set<string>();
    let run = fresh();
    for (let second = 1; second <= lasts + 1; second++) {
      run = stepDoll(run, { kind: 'tick', at: at(second) });
      const view = dollView(run, at(second));
      seen.add(view.phase);
      expect(view.cycle).toBeGreaterThanOrEqual(0);
      expect(view.cycle).toBeLessThan(1);
    }
    expect([...seen]).toEqual(['changing', 'stroking', 'over']);
    expect(dollView(run, at(lasts + 1))).toMatchObject({ step: null, next: null, phase: 'over', progress: 1 });
  });

  it('[L11] is at the same place however the time is cut', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: lasts + 2, noNaN: true }),
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        (seconds, tick) => {
          const [one, other] = [until(fresh(), seconds, tick), until(fresh(), seconds, 0.7)];
          expect({ ...one, last: 0 }).toEqual({ ...other, last: 0 });
        },
      ),
      { seed: 11, numRuns: 50 },
    );
  });

  it('[L11] counts the repetitions and says what comes next', () => {
    const [first] = STEPS;
    const one = (first?.seconds ?? 0) / (first?.repetitions ?? 1);
    expect(dollView(until(fresh(), 2), at(2))).toMatchObject({ phase: 'changing', repetition: 1, cycle: 0 });
    const later = 4 + one * 1.5;
    const view = dollView(until(fresh(), later), at(later));
    expect(view).toMatchObject({ phase: 'stroking', repetition: 2, next: STEPS[1] });
    expect(view.cycle).toBeCloseTo(0.5, 2);
  });

  it('[L12] stands still in a pause, and takes what nobody saw for one', () => {
    const run = until(fresh(), 6);
    const paused = stepDoll(run, { kind: 'pause', at: at(6) });
    expect(dollView(paused, at(300))).toMatchObject({ phase: 'paused', repetition: 1 });
    const back = stepDoll(paused, { kind: 'resume', at: at(300) });
    expect(back.into).toBe(paused.into);
    const unseen = stepDoll(run, { kind: 'tick', at: at(40) });
    expect([unseen.going, unseen.into]).toEqual([false, run.into]);
    const backwards = stepDoll(run, { kind: 'tick', at: at(1) });
    expect([backwards.going, backwards.into]).toEqual([true, run.into]);
  });

  it('[L13] tells of the strokes that were done to their end, each once', () => {
    const all = until(fresh(), lasts);
    expect(practisedOn(all)).toEqual(['leg-down', 'tummy-circle']);
    const half = until(stepDoll(fresh(), { kind: 'skip', at: at(0) }), lasts);
    expect(practisedOn(half)).toEqual(['tummy-circle']);
    const again = stepDoll(until(fresh(), 6), { kind: 'again', at: at(6) });
    expect([again.at, again.into, practisedOn(again)]).toEqual([0, 0, []]);
    expect(stepDoll(all, { kind: 'skip', at: at(lasts) }).at).toBe(STEPS.length);
  });
});
