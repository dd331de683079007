import { expect, test } from 'vitest';
import { entryOf } from './entry.ts';
import { atPhase, atStep, happen, next, SLEEP, START, sign, started, until, WIND, wait } from './session.fixture.ts';
import type { Session } from './session.ts';

const over = ({ stage }: Session): boolean => stage.kind === 'over';

test('[T19] one entry stands at the end, with every stroke, its side and its seconds', () => {
  const [ended, effects] = wait(started(WIND), 700_000);
  const entries = effects.flatMap((effect) => (effect.kind === 'record' ? [effect.entry] : []));
  expect(entries).toHaveLength(1);
  expect(entries[0]).toEqual(entryOf(ended));
  expect(entries[0]).toMatchObject({ kind: 'massage', start: START, goal: 'wind', ended: 'done' });
  expect(entries[0]?.strokes.slice(0, 2)).toEqual([
    { stroke: 'leg-down', side: 'left', seconds: 28 },
    { stroke: 'leg-down', side: 'right', seconds: 28 },
  ]);
  expect(Object.keys(entries[0] ?? {})).not.toContain('skipped');
  expect(Object.keys(entries[0] ?? {})).not.toContain('cue');
  expect(entries[0]?.end).toBe(until(started(WIND), over).clock.last);
});

test('[T19] what was left early counts the seconds that were done, and what was passed over is named', () => {
  const session = wait(atStep(started(WIND), 'leg-down-left'), 10_400)[0];
  const ended = until(next(session, 'skip', 'skip', 'stop'), over);
  expect(entryOf(ended)).toMatchObject({
    strokes: [{ stroke: 'leg-down', side: 'left', seconds: 10 }],
    skipped: ['leg-glide'],
    ended: 'stopped',
  });
});

test('[T19] a stroke of less than half a second is not one that was done', () => {
  const session = wait(atStep(started(WIND), 'leg-down-left'), 400)[0];
  expect(entryOf(until(next(session, 'stop'), over))).toBeNull();
  expect(entryOf(until(next(wait(session, 100)[0], 'stop'), over))).toMatchObject({ strokes: [{ seconds: 1 }] });
});

test('[T19] the sign that ended it is named', () => {
  const session = wait(atStep(started(WIND), 'leg-down-left'), 10_000)[0];
  expect(entryOf(until(next(session, sign('strong')), over))).toMatchObject({ ended: 'cue', cue: 'strong' });
  expect(entryOf(until(next(session, sign('asleep')), over))).toMatchObject({ ended: 'cue', cue: 'asleep' });
  const small = until(next(session, sign('subtle')), over);
  expect(entryOf(small)?.ended).toBe('done');
  expect(Object.keys(entryOf(small) ?? {})).not.toContain('cue');
  expect(entryOf(next(atPhase(started(SLEEP), 'permission'), sign('no')))).toMatchObject({ strokes: [], cue: 'no' });
});

test('[T19] there is none while it goes on, nor where nothing was done and nothing shown', () => {
  expect(entryOf(atPhase(started(WIND), 'stroking'))).toBeNull();
  const [ended, effects] = happen(started(WIND), 'stop');
  expect(entryOf(ended)).toBeNull();
  expect(effects.some(({ kind }) => kind === 'record')).toBe(false);
});

test('[T19] who it was and how the baby was after it stand in it as they are told', () => {
  const ended = until(started(SLEEP), over);
  expect(entryOf(ended, { by: 'Ama', after: ['slept'] })).toMatchObject({ by: 'Ama', after: ['slept'] });
  const plain = entryOf(ended, { by: '', after: [] });
  expect(Object.keys(plain ?? {})).not.toContain('by');
  expect(Object.keys(plain ?? {})).not.toContain('after');
});

test('[T19] a clock that ran back makes no end before its start', () => {
  const [back] = happen(wait(atPhase(started(WIND), 'stroking'), 3000)[0], 'tick', -600_000);
  const entry = entryOf(until(next(back, 'stop'), over));
  expect(entry?.end).toBeGreaterThanOrEqual(START);
});
