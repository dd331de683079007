import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Court, RoutineFault } from '../plan/laws.ts';
import { limitFaults } from '../plan/laws-of-limits.ts';
import { orderFaults } from '../plan/laws-of-order.ts';
import { anyCase, cases, courtOf, routineFor, type Told, without } from '../plan/plan.fixture.ts';
import { STROKES } from '../vocabulary/stroke.ts';
import { isOver } from './fit.ts';
import {
  atStep,
  fresh,
  type Happening,
  happen,
  ids,
  MUTATED,
  next,
  SLEEP,
  sign,
  started,
  until,
  WHOLE,
  WIND,
} from './session.fixture.ts';
import type { Session, SessionStep } from './session.ts';

/** The steps as a routine: what was begun and what is to come, without the questions that were asked once more. */
function routineOf(session: Session): readonly { readonly step: SessionStep; readonly at: number }[] {
  return session.steps.map((step, at) => ({ step, at })).filter(({ step, at }) => !step.again || at < 2);
}

/** What broke a law by being broken off itself: laws bind what is to come, and this is over. */
function isPast(fault: RoutineFault, session: Session): boolean {
  const kept = routineOf(session);
  const found = fault.step === null ? undefined : kept[fault.step];
  const begun = session.steps.slice(0, session.step + 1);
  switch (fault.law) {
    case 'P3':
      return begun.some(({ does }) => does === found?.step.does);
    case 'P5':
      return (
        begun.some(({ block, cut }) => block && cut) &&
        !session.steps.slice(session.step + 1).some(({ block }) => block)
      );
    case 'P4':
      return fault.step === null && begun.some(({ stroke }) => stroke === 'turn-over');
    case 'P9':
      return found !== undefined && found.at <= session.step;
    case 'P14':
      // Strokes that were left early took less than was planned: `isOver` holds the time that was really spent.
      return found === undefined || found.at <= session.step;
    default:
      return false;
  }
}

function faultsOf(session: Session, court: Court): readonly string[] {
  const steps = routineOf(session).map(({ step }) => step);
  const found = [...orderFaults(steps, court), ...limitFaults(steps, court)].filter((fault) => !isPast(fault, session));
  const looks = session.steps.filter(
    ({ stroke }, at) => stroke === 'cue-check' && session.steps[at + 1]?.stroke === stroke,
  );
  const turns = session.steps.filter(
    ({ stroke }, at) => stroke === 'turn-over' && at > session.step && session.steps[at + 1]?.position !== 'prone',
  );
  return [
    ...found.map(({ law, step }) => `${law} ${step}`),
    ...looks.map(({ id }) => `two looks: ${id}`),
    ...turns.map(({ id }) => `turned for nothing: ${id}`),
    ...(new Set(ids(session)).size < session.steps.length ? ['an id twice'] : []),
    ...(isOver(session) ? ['over the limits'] : []),
  ];
}

type Deed = { readonly wait: number } & (
  | { readonly does: Happening }
  | { readonly leaves: readonly (typeof STROKES)[number][] }
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      wait: fc.nat(4),
      does: fc.constantFrom<Happening>(
        { kind: 'skip' },
        { kind: 'slower' },
        { kind: 'lighter' },
        { kind: 'once-more' },
      ),
    }),
  },
  { weight: 8, arbitrary: fc.record({ wait: fc.nat(100), does: fc.constant<Happening>({ kind: 'tick' }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      wait: fc.nat(4),
      does: fc.constantFrom<Happening>(sign('subtle'), { kind: 'touch' }, { kind: 'resume' }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ wait: fc.nat(4), does: fc.constant(sign('crying')) }) },
  { weight: 2, arbitrary: fc.record({ wait: fc.nat(4), leaves: fc.subarray([...STROKES], { maxLength: 3 }) }) },
);

describe('what is to come', () => {
  test.skipIf(MUTATED)('[T17] [T16] is lawful as the rest of a routine, whatever happens to it', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyCase, fc.array(deed, { maxLength: 25 }), (told, deeds) => {
        let session = started(told, { valid: 600 });
        // The carer's own minutes are a wish; the verdict's are the limit.
        let court = courtOf({ ...told, minutes: null });
        // Too few minutes for any stroke: nothing but the question and resting hands.
        if (routineFor(told).steps.length === 2) return;
        expect(faultsOf(session, court)).toEqual([]);
        for (const one of deeds) {
          for (let seconds = 0; seconds < one.wait; seconds += 3) [session] = happen(session, 'tick', 3000);
          const leftOut =
            'leaves' in one ? [...court.verdict.leftOut, ...without(...one.leaves)] : court.verdict.leftOut;
          if ('leaves' in one) court = { ...court, verdict: { ...court.verdict, leftOut } };
          const does = 'leaves' in one ? fresh(told, session, court.verdict) : one.does;
          const { length } = session.steps;
          [session] = happen(session, does);
          taken += Math.max(0, length - session.steps.length);
          if (session.outcome !== null) return;
          // What is behind was lawful under the verdict of its time.
          const now = {
            ...court,
            verdict: {
              ...court.verdict,
              leftOut: leftOut.filter(
                (entry) => !session.steps.slice(0, session.step + 1).some(({ stroke }) => stroke === entry.stroke),
              ),
            },
          };
          expect(faultsOf(session, now)).toEqual([]);
        }
      }),
      cases(1500, 17),
    );
    expect(taken).toBeGreaterThan(200);
  });

  test('[T17] the other side goes with the first', () => {
    const session = next(atStep(started(WIND), 'leg-down-left'), 'skip');
    expect(ids(session)).not.toContain('leg-down-right');
    expect(session.steps[session.step]?.id).toBe('leg-glide-left');
    const second = next(atStep(started(WIND), 'leg-down-right'), 'skip');
    expect(ids(second)).toContain('leg-down-left');
    expect(second.steps[second.step]?.id).toBe('leg-glide-left');
  });

  test('[T17] a tummy block that is broken is over as a whole', () => {
    const session = next(atStep(started(WIND), 'tummy-circle'), 'skip');
    expect(session.steps.slice(session.step).some(({ block }) => block)).toBe(false);
    expect(session.steps[session.step]?.stroke).toBe('cue-check');
    expect(ids(session)).toContain('tummy-paddle');
    expect(session.skipped).toEqual(['tummy-circle', 'tummy-sides', 'love-i', 'love-l', 'love-u', 'tummy-closing']);
  });

  test('[T17] pats over the lap go with a broken block, unless the bicycle opens the way', () => {
    const bicycle = next(atStep(started(WIND), 'tummy-circle'), 'skip');
    expect(ids(bicycle)).toContain('lap-pat');
    const told: Told = { ...WIND, leftOut: without('bicycle') };
    expect(ids(started(told))).toContain('lap-pat');
    expect(ids(next(atStep(started(told), 'tummy-circle'), 'skip'))).not.toContain('lap-pat');
    const ridden = next(atStep(started(WIND), 'bicycle'), 'skip');
    expect(ids(ridden)).toContain('lap-pat');
  });

  test('[T17] pats over the lap go with a bicycle that was left early, where no tummy block was done', () => {
    const told: Told = { ...WIND, disliked: ['tummy-circle'] };
    expect(ids(started(told))).toContain('lap-pat');
    const [riding] = happen(atStep(started(told), 'bicycle'), 'tick', 3000);
    expect(ids(next(riding, 'skip'))).not.toContain('lap-pat');
  });

  test('[T17] a stroke passed over before it began is gone without a trace, and the look before it serves the next', () => {
    const look = until(started(WIND), ({ steps, step }) => steps[step]?.id === 'cue-check-2');
    const before = until(look, ({ steps, step }) => steps[step]?.id === 'knees-up', 100);
    expect(before.into).toBe(0);
    const passed = next(before, 'skip');
    expect(ids(passed)).not.toContain('knees-up');
    expect(passed.steps[passed.step]?.id).toBe('bicycle');
    expect(passed.skipped).toEqual(['knees-up']);
  });

  test('[T17] the turn goes when nothing is left on the tummy, and what is wiped is wiped where the baby lies', () => {
    const session = started(WHOLE);
    const prone = session.steps.flatMap(({ does, position }) => (does && position === 'prone' ? [does] : []));
    expect(prone.length).toBeGreaterThan(0);
    const [turned] = happen(session, fresh(WHOLE, session, { leftOut: without(...prone) }));
    expect(ids(turned)).not.toContain('turn-over');
    expect(turned.steps.at(-1)).toMatchObject({ stroke: 'wipe-and-wrap', position: 'supine' });
    expect(session.steps.at(-1)).toMatchObject({ stroke: 'wipe-and-wrap', position: 'prone' });
  });

  test('[T17] looks and closing steps are not passed over', () => {
    const look = until(started(SLEEP), ({ steps, step }) => steps[step]?.stroke === 'cue-check');
    expect(next(look, 'skip')).toEqual(look);
    const wiping = until(look, ({ steps, step }) => steps[step]?.stroke === 'wipe-and-wrap');
    expect(next(wiping, 'skip')).toEqual(wiping);
    const asking = until(
      started(SLEEP),
      ({ steps, step, stage }) => stage.kind === 'steps' && steps[step]?.stroke === 'ask-permission',
    );
    expect(next(asking, 'skip')).toEqual(asking);
  });

  test('[T17] the time to get ready may be passed over', () => {
    const session = next(started(WIND), 'skip');
    expect(session.stage.kind).toBe('steps');
    expect(session.into).toBe(0);
  });
});
