import { describe, expect, it } from 'vitest';
import type { ClipEnd } from '../platform/clips.ts';
import type { Slot } from '../voice/slot.ts';
import { openGuide, voicedBy } from './guide.ts';
import type { SaidPart } from './said.ts';

const NAME: SaidPart = { words: 'Down the leg.', slots: ['stroke-leg-down'] };
const SIDE: SaidPart = { words: 'Your baby’s left.', slots: ['left'] };
const HOW: SaidPart = { words: 'Hold one ankle.', slots: ['how-leg-down'] };
const NEXT: SaidPart = { words: 'Next: down the leg', slots: ['next', 'stroke-leg-down', 'left'] };

const those =
  (...slots: readonly Slot[]) =>
  (slot: Slot): boolean =>
    slots.includes(slot);

describe('how each part is heard', () => {
  it('[W94] is the recording where there is one, else the device, in the order of the words', () => {
    expect(voicedBy([NAME, SIDE, HOW], those(), true)).toEqual([
      { words: 'Down the leg. Your baby’s left. Hold one ankle.' },
    ]);
    expect(voicedBy([NAME, SIDE, HOW], those('left'), true)).toEqual([
      { words: 'Down the leg.' },
      { clips: ['left'], words: 'Your baby’s left.' },
      { words: 'Hold one ankle.' },
    ]);
    expect(voicedBy([NEXT], those('next', 'stroke-leg-down', 'left'), true)).toEqual([
      { clips: ['next', 'stroke-leg-down', 'left'], words: NEXT.words },
    ]);
  });

  it('[W94] is never half a recording where the device can say the whole', () => {
    expect(voicedBy([NEXT], those('stroke-leg-down'), true)).toEqual([{ words: NEXT.words }]);
  });

  it('[W94] is what is recorded where the device has no voice, and silence where nothing is', () => {
    expect(voicedBy([NEXT, HOW], those('stroke-leg-down', 'left'), false)).toEqual([
      { clips: ['stroke-leg-down', 'left'], words: NEXT.words },
    ]);
    expect(voicedBy([NAME, SIDE, HOW], those(), false)).toEqual([]);
  });
});

/** A device whose clips end when the test says so. */
function device(recorded: readonly Slot[], speaks = true) {
  const log: string[] = [];
  const playing: ((how: ClipEnd) => void)[] = [];
  const waves = new Map(recorded.map((slot) => [slot, new ArrayBuffer(slot.length)]));
  const guide = openGuide({
    clips: {
      play: (wave) => {
        log.push(`clip ${recorded.find((slot) => waves.get(slot) === wave)}`);
        return new Promise((end) => playing.push(end));
      },
      hush: () => {
        playing.splice(0).forEach((end) => {
          end('hushed');
        });
      },
    },
    waveOf: (slot) => waves.get(slot),
    canSpeak: () => speaks,
    speak: async (words) => void log.push(words),
    hush: () => {},
  });
  const end = async (how: ClipEnd): Promise<void> => {
    playing.shift()?.(how);
    await new Promise((done) => setTimeout(done));
  };
  return { guide, log, end };
}

describe('the voice that leads', () => {
  it('[W94] plays one after the other', async () => {
    const { guide, log, end } = device(['stroke-leg-down', 'left']);
    const over = guide.say([NAME, SIDE, HOW]);
    expect(log).toEqual(['clip stroke-leg-down']);
    await end('played');
    await end('played');
    await over;
    expect(log).toEqual(['clip stroke-leg-down', 'clip left', 'Hold one ankle.']);
  });

  it('[W94] passes over a damaged recording, and the device says it', async () => {
    const { guide, log, end } = device(['stroke-leg-down', 'left']);
    const over = guide.say([NAME, SIDE]);
    await end('damaged');
    expect(log).toEqual(['clip stroke-leg-down', 'Down the leg.', 'clip left']);
    await end('played');
    await over;
    const mute = device(['stroke-leg-down', 'left'], false);
    const silent = mute.guide.say([NAME, SIDE]);
    await mute.end('damaged');
    await mute.end('played');
    await silent;
    expect(mute.log).toEqual(['clip stroke-leg-down', 'clip left']);
  });

  it('[W94] is silent at once when it is hushed or has something newer to say', async () => {
    const { guide, log, end } = device(['stroke-leg-down', 'left']);
    const first = guide.say([NAME, HOW]);
    const second = guide.say([SIDE]);
    await first;
    guide.hush();
    await second;
    await end('played');
    expect(log).toEqual(['clip stroke-leg-down', 'clip left']);
  });
});
