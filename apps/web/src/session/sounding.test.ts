import type { Saying, SessionEffect, SessionStep, Signal } from '@warmhands/core/session';
import { describe, expect, it } from 'vitest';
import { SOUNDS, type Sound } from '../household/habit.ts';
import { type Instruments, saidOf, sound } from './sounding.ts';

const leg = (id: string, side: 'left' | 'right'): SessionStep => ({
  id,
  stroke: 'leg-down',
  side,
  position: 'supine',
  contact: 'whole-hand',
  repetitions: 4,
  seconds: 24,
  pressure: 2,
  because: [],
  does: 'leg-down',
  part: 'leg-and-foot',
  block: false,
  opensLap: false,
  skin: 'any',
  most: 8,
  cut: false,
  again: false,
});
const look: SessionStep = { ...leg('c', 'left'), stroke: 'cue-check', side: 'none', does: null, part: null };
const STEPS = [leg('a', 'left'), leg('b', 'right'), look];
const [first, second] = STEPS;
if (!first || !second) throw new Error('no steps');

const EVERY: readonly SessionEffect[] = [
  ...(['announce', 'change', 'look', 'pause', 'resume', 'soften', 'end'] as const satisfies readonly Signal[]).flatMap(
    (signal) => [{ kind: 'chime', signal } as const, { kind: 'vibrate', signal } as const],
  ),
  { kind: 'say', saying: { say: 'now', step: first } },
  { kind: 'announce', step: second },
];

/** What each instrument gave for every effect there is. */
function heard(sounds: readonly Sound[]) {
  const gave: Record<Sound, number> = { chime: 0, voice: 0, vibration: 0 };
  const to: Instruments = {
    ring: () => (gave.chime += 1),
    speak: () => (gave.voice += 1),
    vibrate: () => (gave.vibration += 1),
    hush: () => {},
  };
  for (const effect of EVERY) sound(effect, { sounds, locale: 'en' }, STEPS, to);
  return gave;
}

describe('what is heard and felt', () => {
  it('[W26] is nothing until it is chosen, and then just that', () => {
    expect(heard([])).toEqual({ chime: 0, voice: 0, vibration: 0 });
    for (const one of SOUNDS) {
      const { [one]: given, ...others } = heard([one]);
      expect(given).toBeGreaterThan(0);
      expect(Object.values(others)).toEqual([0, 0]);
    }
  });

  it('[W26] tells a stroke whole the first time, and only its side the second', () => {
    const said = (saying: Saying): string => saidOf(saying, 'en', STEPS);
    expect(said({ say: 'now', step: first })).toMatch(/^Down the leg\. Your baby’s left\. Hold one ankle gently/);
    expect(said({ say: 'now', step: second })).toBe('Down the leg. Your baby’s right.');
    expect(said({ say: 'next', step: second })).toBe('Next: your baby’s right');
    expect(said({ say: 'next', step: look })).toBe('Next: Look at your baby');
    expect(said({ say: 'now', step: look })).toMatch(/^Look at your baby\. Are the legs loose/);
  });

  it('[W26] hushes whatever is being said', () => {
    let hushed = 0;
    const to: Instruments = { ring: () => {}, speak: () => {}, vibrate: () => {}, hush: () => (hushed += 1) };
    sound({ kind: 'hush' }, { sounds: [], locale: 'en' }, STEPS, to);
    expect(hushed).toBe(1);
  });
});
