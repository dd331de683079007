import { describe, expect, test } from 'vitest';
import { later, MINUTE } from '../base/instant.ts';
import {
  atPhase,
  atStep,
  happen,
  kinds,
  next,
  phase,
  SLEEP,
  sign,
  started,
  stroked,
  until,
  WIND,
  wait,
} from './session.fixture.ts';
import type { Session } from './session.ts';
import { viewOf } from './view.ts';

const PLACES: readonly [string, () => Session][] = [
  ['preparing', () => started(SLEEP)],
  ['permission', () => atPhase(started(SLEEP), 'permission')],
  ['resting', () => atPhase(started(SLEEP), 'resting')],
  ['changing', () => atPhase(started(SLEEP), 'changing')],
  ['stroking', () => atPhase(started(SLEEP), 'stroking')],
  ['looking', () => atPhase(started(SLEEP), 'looking')],
  ['still', () => next(atPhase(started(SLEEP), 'stroking'), sign('subtle'))],
  ['soft-ending', () => next(atPhase(started(SLEEP), 'stroking'), 'stop')],
  ['closing', () => atPhase(started(SLEEP), 'closing')],
];

describe('a touch', () => {
  test.each(PLACES)('[T8] pauses while %s, and says so', (name, place) => {
    const [paused, effects] = happen(place(), 'touch', 1);
    expect(viewOf(paused, paused.clock.last)).toMatchObject({ phase: 'paused', under: name, because: 'touch' });
    expect(effects.slice(-4)).toEqual([
      { kind: 'hush' },
      { kind: 'chime', signal: 'pause' },
      { kind: 'vibrate', signal: 'pause' },
      { kind: 'say', saying: { say: 'paused' } },
    ]);
    expect(stroked(wait(paused, 60_000)[0])).toBe(stroked(paused));
    expect(happen(paused, 'touch', 100)[1]).toEqual([]);
    expect(next(paused, 'touch').stage).toEqual(paused.stage);
  });

  test.each(PLACES)('[T7] of help while %s pauses and opens it', (_, place) => {
    const [paused, effects] = happen(place(), 'help', 1);
    expect(phase(paused)).toBe('paused');
    expect(kinds(effects).slice(-2)).toEqual(['hush', 'open-help']);
  });

  test('[T7] of help when all is over opens it too', () => {
    const over = until(started(SLEEP), ({ stage }) => stage.kind === 'over');
    expect(kinds(happen(over, 'help')[1])).toContain('open-help');
    for (const kind of [
      'touch',
      'stop',
      'hide',
      'resume',
      'yes',
      'skip',
      'slower',
      'lighter',
      'once-more',
      'reopen',
    ] as const)
      expect(next(over, kind)).toEqual(over);
  });

  test.each(PLACES)('[T7] of enough while %s ends it', (name, place) => {
    const stopped = next(place(), 'stop');
    const softly = ['resting', 'changing', 'stroking', 'looking', 'still'].includes(name);
    if (softly) expect(phase(stopped)).toBe('soft-ending');
    const over = until(stopped, ({ stage }) => stage.kind === 'over');
    expect(over.outcome).toBe(name === 'closing' ? 'done' : 'stopped');
    expect(stroked(over)).toBe(stroked(place()));
  });

  test('[T7] of enough shortens an ending, but for the back to sleep', () => {
    const soft = next(atPhase(started(SLEEP), 'stroking'), 'stop');
    const laid = next(soft, 'stop');
    expect(laid.steps[laid.step]?.stroke).toBe('safe-sleep');
    expect(kinds(happen(soft, 'stop')[1])).toContain('begin-step');
    expect(phase(next(laid, 'stop'))).toBe('ended');
    const wiping = atStep(started(SLEEP), 'wipe-and-wrap');
    expect(next(wiping, 'stop')).toMatchObject({ stage: { kind: 'steps' }, into: 0, outcome: null });
    expect(phase(next(wiping, 'stop', 'stop'))).toBe('finished');
    const bare = next(atPhase(started(WIND), 'stroking'), 'stop');
    expect(phase(next(bare, 'stop'))).toBe('ended');
  });
});

describe('going on', () => {
  test('[T10] is its own event: nothing else leaves a pause', () => {
    const paused = next(atPhase(started(WIND), 'stroking'), 'touch');
    for (const kind of [
      'tick',
      'touch',
      'yes',
      'hide',
      'reopen',
      'slower',
      'lighter',
      'skip',
      'once-more',
      'help',
    ] as const)
      expect(phase(next(paused, kind))).toBe('paused');
  });

  test('[T10] gives hands three seconds to come back', () => {
    const session = atStep(started(WIND), 'leg-down-left');
    const paused = next(session, 'touch');
    const [on, effects] = happen(paused, 'resume', 1000);
    expect(phase(on)).toBe('still');
    expect(effects).toEqual([
      { kind: 'begin-step', step: session.steps[session.step] },
      { kind: 'chime', signal: 'resume' },
      { kind: 'vibrate', signal: 'resume' },
      { kind: 'say', saying: { say: 'now', step: session.steps[session.step] } },
    ]);
    const again = next(wait(on, 2000)[0], 'touch', 'resume');
    expect(viewOf(again, again.clock.last)).toMatchObject({ phase: 'still', seconds: 0, lasts: 3 });
    expect(viewOf(on, on.clock.last)).toMatchObject({ seconds: 0, lasts: 3 });
    const [before] = wait(on, 2999);
    expect(phase(before)).toBe('still');
    const [back, quiet] = wait(before, 1);
    expect(phase(back)).toBe('stroking');
    expect(quiet).toEqual([]);
    expect(stroked(back)).toBe(stroked(session));
  });

  test('[T10] begins the broken repetition anew, and what was stroked stays stroked', () => {
    const session = atStep(started(WIND), 'leg-down-left');
    const [third] = wait(session, 18_000 - session.into);
    const [on] = wait(next(third, 'touch', 'resume'), 3000);
    expect(viewOf(on, on.clock.last)).toMatchObject({ repetition: 3, cycle: 0 });
    expect(stroked(on)).toBe(18_000);
    expect(stroked(wait(on, 1000)[0])).toBe(19_000);
  });

  test('[T10] does not begin a long hold anew, nor a change or a look', () => {
    const rest = atStep(started(WIND), 'tummy-rest');
    const [held] = wait(rest, 9000 - rest.into);
    expect(next(held, 'touch', 'resume').into).toBe(9000);
    const [looked] = wait(atPhase(started(WIND), 'looking'), 2000);
    expect(next(looked, 'touch', 'resume').into).toBe(looked.into);
    const [changing] = wait(atPhase(started(WIND), 'changing'), 1000);
    expect(next(changing, 'touch', 'resume').into).toBe(changing.into);
  });

  test('[T10] where no hand was on the baby goes straight on', () => {
    for (const name of ['preparing', 'permission', 'soft-ending', 'closing']) {
      const place = PLACES.find(([other]) => other === name)?.[1];
      if (!place) throw new Error(name);
      const session = place();
      expect(next(session, 'touch', 'resume').stage).toEqual(session.stage);
      const back = happen(next(session, 'touch'), 'resume', 100)[1];
      expect(kinds(back)).toEqual(
        name === 'permission' || name === 'closing' ? ['begin-step', 'chime', 'vibrate', 'say'] : [],
      );
    }
  });

  test('[T10] after a pause in which the rest was passed over ends it', () => {
    const last = atStep(started(WIND), 'wind-upright');
    const passed = next(last, 'touch', 'skip');
    expect(phase(passed)).toBe('paused');
    expect(phase(next(passed, 'resume'))).toBe('finished');
  });

  test('[T10] a press that was meant for a pause does nothing while it goes on', () => {
    const session = atPhase(started(WIND), 'stroking');
    expect(next(session, 'resume')).toEqual(session);
    expect(phase(happen(session, 'resume', 6000)[0])).toBe('paused');
  });
});

describe('time that nobody saw', () => {
  test('[T9] is a pause from its beginning, and is not stroked', () => {
    const session = atStep(started(WIND), 'leg-down-left');
    const [jumped, effects] = happen(session, 'tick', 5001);
    expect(viewOf(jumped, jumped.clock.last)).toMatchObject({ phase: 'paused', because: 'hidden' });
    expect(jumped.stage).toMatchObject({ since: session.clock.last });
    expect(stroked(jumped)).toBe(stroked(session));
    expect(effects).toEqual([{ kind: 'hush' }]);
    expect(phase(happen(session, 'tick', 5000)[0])).toBe('stroking');
    expect(phase(happen(session, 'tick', 16 * MINUTE)[0])).toBe('paused');
    expect(phase(next(happen(session, 'tick', 16 * MINUTE)[0], 'resume'))).toBe('asking');
  });

  test('[T9] behind a hidden screen is a pause', () => {
    const session = atPhase(started(WIND), 'stroking');
    const [hidden, effects] = happen(session, 'hide');
    expect(viewOf(hidden, hidden.clock.last)).toMatchObject({ phase: 'paused', because: 'hidden' });
    expect(effects).toEqual([{ kind: 'hush' }]);
  });

  test('[T9] across a reload is a pause since the session was last seen', () => {
    const session = atPhase(started(WIND), 'stroking');
    const [back] = happen(session, 'reopen', 4000);
    expect(back.stage).toMatchObject({ kind: 'paused', because: 'reopened', since: session.clock.last });
    expect(stroked(back)).toBe(stroked(session));
    const touched = next(session, 'touch');
    expect(happen(touched, 'reopen', 4000)[0].stage).toEqual(touched.stage);
  });

  test('[T9] a clock that runs back moves nothing', () => {
    const session = atPhase(started(WIND), 'stroking');
    const [back] = happen(session, 'tick', -60 * MINUTE);
    expect({ ...back, clock: session.clock }).toEqual(session);
    expect(back.clock.latest).toBe(session.clock.latest);
    expect(stroked(happen(back, 'tick', 1000)[0])).toBe(stroked(session) + 1000);
  });

  test('[T9] a clock that ran back in a pause asks again', () => {
    const paused = next(atPhase(started(WIND), 'stroking'), 'touch');
    expect(phase(happen(paused, 'resume', -5001)[0])).toBe('asking');
    expect(phase(happen(paused, 'resume', -5000)[0])).toBe('still');
  });

  test('[T9] a clock that runs back makes no verdict young again', () => {
    const asked = until(started(WIND, { valid: 0.5 }), ({ stage }) => stage.kind === 'asking');
    expect(asked.permit.validUntil).toBeLessThan(later(asked.clock.last, 11_000));
    const early = started(WIND, { valid: 0.5 });
    const [seen] = wait(early, 35_000);
    const [back] = happen(seen, 'tick', -30_000);
    expect(until(back, ({ stage, step }) => stage.kind === 'asking' || step > 2).stage.kind).toBe('asking');
  });
});
