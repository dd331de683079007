import { describe, expect, test } from 'vitest';
import { parseSession } from './parse-session.ts';
import { atPhase, fresh, MUTATED, next, SLEEP, sign, started, until, WHOLE, WIND, wait } from './session.fixture.ts';
import type { Session } from './session.ts';

const stroking = atPhase(started(WIND), 'stroking');
const asking = until(started(WIND, { valid: 0.5 }), ({ stage }) => stage.kind === 'asking');
const crying = next(wait(stroking, 9000)[0], sign('crying'));

function kept(session: Session): unknown {
  return JSON.parse(JSON.stringify(session));
}

describe('a session that is whole', () => {
  test.each<[string, Session]>([
    ['preparing', started(WIND)],
    ['stroking', wait(stroking, 1234)[0]],
    ['at the slowest', wait(next(stroking, 'slower', 'slower'), 1234)[0]],
    ['paused', next(stroking, 'touch')],
    ['still', next(stroking, sign('subtle'))],
    ['asking', asking],
    ['comfort', crying],
    ['asked again', next(crying, fresh(WIND, crying), 'resume')],
    ['ending softly', next(stroking, sign('asleep'))],
    ['once more', next(wait(stroking, 3000)[0], 'once-more')],
    ['on the tummy', until(started(WHOLE), ({ clock }) => clock.prone > 20_000)],
    ['closing', atPhase(started(SLEEP), 'closing')],
    ['over', until(started(SLEEP), ({ stage }) => stage.kind === 'over')],
  ])('[T20] comes back the same: %s', (_, session) => {
    expect(parseSession(kept(session))).toEqual({ ok: true, value: session });
  });

  test.skipIf(MUTATED)('[T20] comes back the same at every second of a massage', () => {
    let now = started(WHOLE);
    while (now.stage.kind !== 'over') {
      expect(parseSession(kept(now)).ok).toBe(true);
      [now] = wait(now, 1000, 1000);
    }
  });
});

describe('a session that is damaged', () => {
  const first = stroking.steps[0];
  if (!first) throw new Error('no steps');
  const step = (change: object) => ({ ...stroking, steps: [{ ...first, ...change }, ...stroking.steps.slice(1)] });

  test.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['a word', 'session', ''],
    ['another version', { ...stroking, version: 2 }, '/version'],
    ['no baby', { ...stroking, baby: '' }, '/baby'],
    ['a goal unheard of', { ...stroking, goal: 'dance' }, '/goal'],
    ['a step unheard of', step({ stroke: 'hop' }), '/steps/0/stroke'],
    ['no repetition', step({ repetitions: 0 }), '/steps/0/repetitions'],
    ['no time', step({ seconds: 0 }), '/steps/0/seconds'],
    ['endless time', step({ seconds: Number.POSITIVE_INFINITY }), '/steps/0/seconds'],
    ['too firm', step({ pressure: 4 }), '/steps/0/pressure'],
    ['a frame that strokes', step({ does: 'leg-down', part: 'leg-and-foot' }), '/steps/0/does'],
    ['a frame with a part', step({ part: 'tummy' }), '/steps/0/does'],
    ['a stroke that does another', step({ stroke: 'leg-up', does: 'leg-down', part: 'leg-and-foot' }), '/steps/0/does'],
    ['a stroke without a part', step({ stroke: 'leg-up', does: 'leg-up', part: null }), '/steps/0/does'],
    ['an id twice', step({ id: 'resting-hands' }), '/steps/1/id'],
    ['a step that is not there', { ...stroking, step: 99 }, '/step'],
    ['half a step', { ...stroking, step: 1.5 }, '/step'],
    ['time before a step', { ...stroking, into: -1 }, '/into'],
    ['time past a step', { ...stroking, into: 28_001 }, '/into'],
    ['time past all steps', { ...stroking, step: stroking.steps.length, into: 1 }, '/into'],
    ['a pace of its own', { ...stroking, pace: 0.5 }, '/pace'],
    ['no stage', { ...stroking, stage: { kind: 'dancing' } }, '/stage/kind'],
    ['a pause above a pause', { ...stroking, stage: { kind: 'asking', under: { kind: 'over' } } }, '/stage/under/kind'],
    ['a stage too long', { ...stroking, stage: { kind: 'preparing', into: 10_001 } }, '/stage/into'],
    [
      'a stage too long beneath',
      { ...stroking, stage: { kind: 'comfort', under: { kind: 'still', into: 3001, after: 'pause' } } },
      '/stage/under/into',
    ],
    ['an end without a way', { ...stroking, stage: { kind: 'over' } }, '/outcome'],
    [
      'strokes without leave',
      { ...stroking, permit: { ...stroking.permit, allowed: false, used: true } },
      '/permit/used',
    ],
    ['a time that is none', { ...stroking, clock: { ...stroking.clock, last: 0.5 } }, '/clock/last'],
    ['a key too many', { ...stroking, extra: 1 }, '/extra'],
  ])('[T20] is refused, and the place is named: %s', (_, input, pointer) => {
    const parsed = parseSession(input);
    expect(parsed.ok ? 'read' : parsed.error.pointer).toBe(pointer);
    expect(parsed.ok ? '' : parsed.error.expected).not.toBe('');
  });

  test('[T20] is refused where a key is missing', () => {
    const { permit: _, ...rest } = stroking;
    expect(parseSession(rest)).toMatchObject({ ok: false, error: { kind: 'missing', pointer: '' } });
  });
});
