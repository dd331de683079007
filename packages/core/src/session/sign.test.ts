import { describe, expect, test } from 'vitest';
import { later, MINUTE } from '../base/instant.ts';
import type { JournalEntry } from '../vocabulary/journal-entry.ts';
import { stopNotedLately } from './lately.ts';
import {
  atPhase,
  atStep,
  fresh,
  happen,
  ids,
  kinds,
  next,
  phase,
  SLEEP,
  START,
  sign,
  started,
  stroked,
  until,
  WHOLE,
  WIND,
  wait,
} from './session.fixture.ts';
import type { Session } from './session.ts';
import { viewOf } from './view.ts';

const over = ({ stage }: Session): boolean => stage.kind === 'over';

describe('one small sign', () => {
  test('[T13] stills the hands for eight seconds, and then all is slower', () => {
    const session = wait(atStep(started(WIND), 'tummy-circle'), 12_000)[0];
    const [still, effects] = happen(session, sign('subtle'));
    expect(phase(still)).toBe('still');
    expect(effects).toEqual([
      { kind: 'chime', signal: 'soften' },
      { kind: 'vibrate', signal: 'soften' },
      { kind: 'say', saying: { say: 'still' } },
    ]);
    expect(still.pace).toBe(1.25);
    const [before] = wait(still, 7999);
    expect(phase(before)).toBe('still');
    const [back, said] = wait(before, 1);
    expect(phase(back)).toBe('stroking');
    expect(said.at(-1)).toEqual({ kind: 'say', saying: { say: 'back' } });
    expect(stroked(back)).toBe(stroked(session));
    expect(viewOf(back, back.clock.last)).toMatchObject({ repetition: 2, cycle: 0, lasts: 60 });
    expect(back.signs).toMatchObject({ last: 'subtle', stop: false });
  });

  test('[T13] while hands come back stills them for as long as any other', () => {
    const coming = next(wait(atStep(started(WIND), 'leg-down-left'), 8000)[0], 'touch', 'resume');
    expect(viewOf(next(coming, sign('subtle')), coming.clock.last)).toMatchObject({ phase: 'still', lasts: 8 });
  });

  test('[T13] after tears is one sign and no more', () => {
    const crying = next(wait(atStep(started(WIND), 'leg-down-left'), 5000)[0], sign('crying'));
    const calm = atPhase(next(crying, fresh(WIND, crying), 'resume', 'yes'), 'stroking');
    expect(phase(next(calm, sign('subtle')))).toBe('still');
  });

  test('[T13] at the slowest leads to the next stroke', () => {
    const slow = next(atStep(started({ ...WIND, limit: 15 }), 'leg-down-left'), 'slower', 'slower');
    const [begun] = wait(slow, 5000);
    const [still] = happen(begun, sign('subtle'));
    expect(still.steps[still.step]?.id).toBe('leg-glide-left');
    const [before] = wait(still, 7999);
    const [, said] = wait(before, 1);
    expect(kinds(said)).toEqual(['begin-step', 'chime', 'vibrate', 'say']);
  });

  test('[T13] told in a pause leaves it a pause, and hands are still first', () => {
    const paused = next(atPhase(started(WIND), 'stroking'), 'touch');
    const noted = next(paused, sign('subtle'));
    expect(happen(paused, sign('subtle'))[1]).toEqual([]);
    expect(viewOf(noted, noted.clock.last)).toMatchObject({ phase: 'paused', under: 'still', sign: 'subtle' });
    const on = next(noted, 'resume');
    expect(viewOf(on, on.clock.last)).toMatchObject({ phase: 'still', lasts: 8, seconds: 0 });
    const touched = next(wait(on, 5000)[0], 'touch', 'resume');
    expect(viewOf(touched, touched.clock.last)).toMatchObject({ phase: 'still', lasts: 8, seconds: 0 });
  });

  test('[T13] before hands are on, and when strokes are over, is only noted', () => {
    for (const session of [started(WIND), atPhase(started(WIND), 'permission'), atPhase(started(SLEEP), 'closing')]) {
      const [noted, effects] = happen(session, sign('subtle'));
      expect(effects).toEqual([]);
      expect(noted.stage).toEqual(session.stage);
      expect(noted.signs.last).toBe('subtle');
      expect(noted.pace).toBe(1);
    }
  });

  test('[T13] [T16] counts its still hands against the minutes', () => {
    const seconds = started(WIND).steps.reduce((sum, step) => sum + step.seconds, 0);
    const limit = Math.ceil(seconds / 60);
    const session = atStep(started({ ...WIND, limit }), 'wind-upright');
    const late = wait(session, 50_000 - session.into)[0];
    const ended = until(next(late, sign('subtle')), over);
    expect(ended.clock.ran).toBeLessThanOrEqual(limit * MINUTE);
  });
});

describe('a clear sign', () => {
  test.each(['strong', 'no'] as const)(
    '[T14] (%s) ends softly: hands rest, cover, hold, twenty seconds in all',
    (which) => {
      const session = atPhase(started(WIND), 'stroking');
      const [soft, effects] = happen(session, sign(which));
      expect(effects).toEqual([
        { kind: 'chime', signal: 'soften' },
        { kind: 'vibrate', signal: 'soften' },
        { kind: 'say', saying: { say: 'soft-ending' } },
      ]);
      const parts = [0, 7999, 8000, 13_999, 14_000, 19_999].map(
        (time) => viewOf(wait(soft, time, 1000)[0], later(soft.clock.last, time)).ending,
      );
      expect(parts).toEqual(['rest-hands', 'rest-hands', 'cover', 'cover', 'hold', 'hold']);
      expect(viewOf(soft, soft.clock.last)).toMatchObject({ phase: 'soft-ending', lasts: 20, seconds: 0 });
      const [ended, said] = wait(soft, 20_000, 1000);
      expect(phase(ended)).toBe('ended');
      expect(said.flatMap((effect) => (effect.kind === 'say' ? [effect.saying.say] : []))).toEqual([
        'cover',
        'hold',
        'goodbye',
      ]);
      expect(ended.outcome).toBe('cue');
      expect(stroked(ended)).toBe(stroked(session));
    },
  );

  test('[T14] is also a second small one within thirty seconds', () => {
    const once = next(atStep(started(WIND), 'tummy-circle'), sign('subtle'));
    expect(phase(next(wait(once, 30_000)[0], sign('subtle')))).toBe('soft-ending');
    expect(phase(next(wait(once, 30_001)[0], sign('subtle')))).toBe('still');
    expect(next(once, sign('subtle')).signs.stop).toBe(true);
    const paused = next(once, 'touch', sign('subtle'));
    expect(phase(paused)).toBe('soft-ending');
  });

  test('[T14] leads by time to the wiping of what was put on the skin', () => {
    const soft = next(atPhase(started(WHOLE), 'stroking'), sign('strong'));
    expect(soft.steps.slice(soft.step).map(({ stroke }) => stroke)).toEqual(['wipe-and-wrap']);
    expect(phase(atPhase(soft, 'closing'))).toBe('closing');
    expect(until(soft, over).outcome).toBe('cue');
  });

  test('[T14] before hands are on ends at once', () => {
    const refused = next(atPhase(started(SLEEP), 'permission'), sign('no'));
    expect(phase(refused)).toBe('ended');
    expect(refused.outcome).toBe('cue');
  });
});

describe('tears', () => {
  test('[T14] lead to comfort from everywhere, and no stroke comes by time or by touch', () => {
    const stroking = wait(atStep(started(WIND), 'leg-down-left'), 5000)[0];
    for (const session of [
      started(WIND),
      stroking,
      next(stroking, 'touch'),
      next(stroking, 'stop'),
      atPhase(started(SLEEP), 'closing'),
    ]) {
      const [crying, effects] = happen(session, sign('crying'));
      expect(phase(crying)).toBe('comfort');
      expect(kinds(effects)).toEqual(['hush', 'open-crying']);
      for (const kind of ['touch', 'yes', 'skip', 'slower', 'hide', 'reopen'] as const)
        expect(next(crying, kind).stage).toEqual(crying.stage);
      expect(stroked(wait(crying, 60_000)[0])).toBe(stroked(session));
    }
    const ended = until(stroking, over);
    expect(kinds(happen(ended, sign('crying'))[1])).toEqual(['open-crying']);
  });

  test('[T14] [T3] end by a fresh verdict and a yes, and not with the stroke at which they came', () => {
    const crying = next(wait(atStep(started(WIND), 'leg-down-left'), 5000)[0], sign('crying'));
    const asked = next(crying, 'resume');
    expect(phase(asked)).toBe('asking');
    expect(kinds(happen(crying, 'resume')[1])).toContain('ask-again');
    const given = next(asked, fresh(WIND, asked), 'resume');
    expect(phase(given)).toBe('permission');
    expect(ids(given).slice(given.step)).not.toContain('leg-down-left');
    expect(ids(given).slice(given.step)).not.toContain('leg-down-right');
    expect(stroked(wait(given, 60_000)[0])).toBe(stroked(crying));
    const straight = next(crying, fresh(WIND, crying), 'resume', 'yes');
    expect(phase(straight)).toBe('resting');
    expect(phase(atPhase(straight, 'stroking'))).toBe('stroking');
  });

  test('[T14] when all strokes are done leave only the end to come', () => {
    const crying = next(atPhase(started(SLEEP), 'closing'), sign('crying'));
    expect(phase(next(crying, 'resume'))).toBe('closing');
    const shortened = next(crying, 'stop');
    expect(until(shortened, over).outcome).toBe('done');
  });

  test('[T14] make an end by enough the end by a sign', () => {
    const crying = next(atPhase(started(WIND), 'stroking'), sign('crying'));
    expect(next(crying, 'stop')).toMatchObject({ outcome: 'cue', stage: { kind: 'over' } });
    const asked = next(crying, 'resume', 'stop');
    expect(asked.outcome).toBe('cue');
    const calm = until(started(WIND, { valid: 0.5 }), ({ stage }) => stage.kind === 'asking');
    expect(next(calm, 'stop').outcome).toBe('stopped');
  });

  test('[T14] [T15] on oiled skin end with the wiping', () => {
    const crying = next(wait(atPhase(started(WHOLE), 'stroking'), 5000)[0], sign('crying'));
    const stopped = next(crying, 'stop');
    expect(phase(stopped)).toBe('closing');
    expect(phase(until(stopped, over))).toBe('ended');
  });
});

describe('consent', () => {
  test('[T12] is given by time while no stop sign was noted', () => {
    const asked = atPhase(started(WIND), 'permission');
    expect(viewOf(asked, asked.clock.last).waitsForYes).toBe(false);
    expect(phase(wait(asked, 15_000)[0])).toBe('resting');
  });

  test('[T12] waits for a yes at the question and at each look, once a stop sign was noted', () => {
    const asked = atPhase(started(WIND, { stopNoted: true, valid: 60 }), 'permission');
    expect(viewOf(asked, asked.clock.last).waitsForYes).toBe(true);
    const [waiting, effects] = wait(asked, 600_000);
    expect(phase(waiting)).toBe('permission');
    expect(effects.flatMap((effect) => (effect.kind === 'say' ? [effect.saying.say] : []))).toEqual(['wait-for-yes']);
    expect(waiting.clock.ran).toBe(15_000);
    const [resting, said] = happen(waiting, 'yes');
    expect(phase(resting)).toBe('resting');
    expect(kinds(said)).toContain('begin-step');
    const look = until(resting, (now) => phase(now) === 'looking');
    expect(phase(wait(look, 60_000)[0])).toBe('looking');
    expect(phase(next(look, 'yes'))).toBe('stroking');
  });

  test('[T12] a yes is heard at the question and at a look only', () => {
    const asked = next(atPhase(started(WIND), 'permission'), 'yes');
    expect(phase(asked)).toBe('resting');
    for (const wanted of ['preparing', 'resting', 'stroking'] as const) {
      const session = atPhase(started(WIND), wanted);
      expect(next(session, 'yes')).toEqual(session);
    }
    const paused = next(atPhase(started(WIND), 'permission'), 'touch');
    expect(next(paused, 'yes')).toEqual(paused);
  });

  test('[T12] a stop sign of the last four hours counts for the next massage', () => {
    const entry = (ended: 'cue' | 'stopped' | 'done', minutes: number): JournalEntry => ({
      kind: 'massage',
      start: later(START, -(minutes + 5) * MINUTE),
      end: later(START, -minutes * MINUTE),
      goal: null,
      strokes: [],
      ended,
    });
    expect(stopNotedLately([entry('cue', 239)], START)).toBe(true);
    expect(stopNotedLately([entry('cue', 240)], START)).toBe(false);
    expect(stopNotedLately([entry('done', 5), entry('stopped', 5)], START)).toBe(false);
    expect(stopNotedLately([{ kind: 'bath', at: START }], START)).toBe(false);
    expect(stopNotedLately([entry('done', 5), entry('cue', 5)], START)).toBe(true);
  });
});

describe('sleep', () => {
  test('[T15] that comes ends softly and lays the baby on the back, whatever the goal', () => {
    const soft = next(atPhase(started(WHOLE), 'stroking'), sign('asleep'));
    expect(phase(soft)).toBe('soft-ending');
    expect(soft.steps.slice(soft.step)).toMatchObject([
      { stroke: 'wipe-and-wrap' },
      { stroke: 'safe-sleep', position: 'supine' },
    ]);
    const laid = until(soft, ({ steps, step }) => steps[step]?.stroke === 'safe-sleep');
    expect(phase(laid)).toBe('closing');
    expect(until(soft, over).outcome).toBe('cue');
  });

  test('[T15] before hands are on lays the baby down all the same', () => {
    const [laid, effects] = happen(started(WIND), sign('asleep'));
    expect(effects).toEqual([]);
    expect(laid.steps.slice(laid.step)).toMatchObject([{ stroke: 'safe-sleep' }]);
    expect(phase(laid)).toBe('closing');
    expect(phase(until(laid, over))).toBe('ended');
  });

  test('[T15] while it ends already adds the back, once', () => {
    const soft = next(atPhase(started(WIND), 'stroking'), 'stop', sign('asleep'), sign('asleep'));
    expect(ids(soft).filter((id) => id === 'safe-sleep')).toHaveLength(1);
    const wiping = next(atStep(started(WHOLE), 'wipe-and-wrap'), sign('asleep'));
    expect(wiping.steps.at(-1)?.stroke).toBe('safe-sleep');
    expect(phase(wiping)).toBe('closing');
    const sleeping = next(atStep(started(SLEEP), 'wipe-and-wrap'), sign('asleep'));
    expect(ids(sleeping).filter((id) => id === 'safe-sleep')).toHaveLength(1);
  });

  test('[T15] after tears lays the baby on the back without a soft ending', () => {
    const crying = next(wait(atPhase(started(WIND), 'stroking'), 2000)[0], sign('crying'), sign('asleep'));
    expect(phase(crying)).toBe('closing');
    expect(crying.steps[crying.step]?.stroke).toBe('safe-sleep');
  });

  test('[T15] as the goal ends every way on the back', () => {
    for (const change of ['stop', sign('strong'), sign('asleep')] as const) {
      const ended = next(atPhase(started(SLEEP), 'stroking'), change);
      expect(ended.steps.at(-1)?.stroke).toBe('safe-sleep');
      expect(ids(ended).filter((id) => id === 'safe-sleep')).toHaveLength(1);
    }
    expect(started(SLEEP).steps.at(-1)?.stroke).toBe('safe-sleep');
    expect(started({ ...SLEEP, minutes: 1 }).steps.map(({ stroke }) => stroke)).toEqual([
      'ask-permission',
      'resting-hands',
      'safe-sleep',
    ]);
  });
});
