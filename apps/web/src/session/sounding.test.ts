import type { Saying, SessionEffect, SessionStep, Signal } from '@warmhands/core/session';
import { strokeInShortTexts } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { AMOUNTS, type Amount, SOUNDS, type Sound } from '../household/habit.ts';
import { saidOf } from './said.ts';
import { type Instruments, sound } from './sounding.ts';
import { unsaidOf } from './unsaid.ts';

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
const up: SessionStep = { ...leg('d', 'right'), stroke: 'leg-up', does: 'leg-up' };
const STEPS = [leg('a', 'left'), leg('b', 'right'), look, up];
const [first, second] = STEPS;
if (!first || !second) throw new Error('no steps');

const every = (amount: Amount) => ({ on: amount, of: () => amount });

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
    say: () => (gave.voice += 1),
    vibrate: () => (gave.vibration += 1),
    hush: () => {},
  };
  for (const effect of EVERY) sound(effect, { sounds, locale: 'en', much: every('full') }, STEPS, to);
  return gave;
}

const said = (saying: Saying, amount: Amount = 'full'): string =>
  saidOf(saying, 'en', STEPS, every(amount))
    .map(({ words }) => words)
    .join(' ');

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
    expect(said({ say: 'now', step: first })).toMatch(/^Down the leg\. Your baby’s left\. Hold one ankle gently/);
    expect(said({ say: 'now', step: second })).toBe('Down the leg. Your baby’s right.');
    expect(said({ say: 'next', step: second })).toBe('Next: your baby’s right');
    expect(said({ say: 'next', step: look })).toBe('Next: Look at your baby');
    expect(said({ say: 'now', step: look })).toMatch(/^Look at your baby\. Are the legs loose/);
  });

  it('[W26] hushes whatever is being said', () => {
    let hushed = 0;
    const to: Instruments = { ring: () => {}, say: () => {}, vibrate: () => {}, hush: () => (hushed += 1) };
    sound({ kind: 'hush' }, { sounds: [], locale: 'en', much: every('full') }, STEPS, to);
    expect(hushed).toBe(1);
  });
});

/** Everything that a massage can say. */
const SAYINGS: readonly Saying[] = [
  ...STEPS.flatMap((step) => [{ say: 'next', step } as const, { say: 'now', step } as const]),
  ...(['prepare', 'still', 'paused', 'back', 'wait-for-yes', 'soft-ending', 'cover', 'hold', 'goodbye'] as const).map(
    (say) => ({ say }),
  ),
];

describe('how much is said', () => {
  it('[W95] is less with each amount, and never something else', () => {
    for (const saying of SAYINGS) {
      const [full, name, change] = AMOUNTS.map((amount) => said(saying, amount));
      expect(full?.startsWith(name ?? '?')).toBe(true);
      expect(name?.endsWith(change ?? '?')).toBe(true);
    }
  });

  it('[W95] leaves the side, what rests and what ends to be heard, however little it is', () => {
    expect(said({ say: 'now', step: first }, 'name')).toBe('Down the leg. Your baby’s left.');
    expect(said({ say: 'now', step: first }, 'change')).toBe('Down the leg. Your baby’s left.');
    expect(said({ say: 'now', step: second }, 'change')).toBe('Your baby’s right.');
    expect(said({ say: 'next', step: up }, 'change')).toBe('');
    expect(said({ say: 'now', step: up }, 'change')).toBe('Up the leg. Your baby’s right.');
    expect(said({ say: 'now', step: look }, 'change')).toBe('Look at your baby.');
    for (const say of ['still', 'paused', 'wait-for-yes', 'soft-ending', 'cover', 'hold', 'goodbye'] as const)
      expect(said({ say }, 'change')).not.toBe('');
  });

  it('[W94] names a recording for every part of it, each in its place', () => {
    const slots = (saying: Saying): unknown => saidOf(saying, 'en', STEPS, every('full')).map((part) => part.slots);
    expect(slots({ say: 'now', step: first })).toEqual([['stroke-leg-down'], ['left'], ['how-leg-down']]);
    expect(slots({ say: 'next', step: second })).toEqual([['next', 'right']]);
    expect(slots({ say: 'next', step: up })).toEqual([['next', 'stroke-leg-up', 'right']]);
    expect(slots({ say: 'next', step: look })).toEqual([['next', 'cue-check']]);
    expect(slots({ say: 'goodbye' })).toEqual([['goodbye']]);
  });
});

describe('what no voice can say', () => {
  const mute = {
    sounds: ['voice'],
    speaks: false,
    isRecorded: () => false,
    much: every('full'),
    locale: 'en',
  } as const;

  it('[W94] stands on the screen in short, and only where a voice was chosen and none says it', () => {
    expect(unsaidOf(first, undefined, mute)).toBe(strokeInShortTexts['leg-down']);
    expect(unsaidOf(first, undefined, { ...mute, sounds: ['chime', 'vibration'] })).toBe('');
    expect(unsaidOf(first, undefined, { ...mute, speaks: true })).toBe('');
    expect(unsaidOf(first, undefined, { ...mute, isRecorded: (slot) => slot === 'how-leg-down' })).toBe('');
    expect(unsaidOf(first, undefined, { ...mute, isRecorded: (slot) => slot === 'stroke-leg-down' })).not.toBe('');
    expect(unsaidOf(look, undefined, mute)).toBe('');
  });

  it('[W96] stands there no more on the other side, nor of a stroke that is known', () => {
    expect(unsaidOf(second, first, mute)).toBe('');
    for (const amount of ['name', 'change'] as const)
      expect(unsaidOf(first, undefined, { ...mute, much: every(amount) })).toBe('');
  });
});
