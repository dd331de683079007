import type { Clips } from '../platform/clips.ts';
import type { Slot } from '../voice/slot.ts';
import type { SaidPart } from './said.ts';

/** What a voice needs: recordings, a player for them, and the voice of the device. */
export interface GuidePowers {
  readonly clips: Pick<Clips, 'play' | 'hush'>;
  /** The wave file of a place; `undefined`: nothing is recorded there. */
  readonly waveOf: (slot: Slot) => ArrayBuffer | undefined;
  /** The device has a voice for the language. */
  readonly canSpeak: () => boolean;
  readonly speak: (words: string) => Promise<void>;
  readonly hush: () => void;
}

/** The voice that leads: recordings where there are some, else the device. [W94] */
export interface Guide {
  /** Hushes what is still being said: late words are worse than none. */
  say(parts: readonly SaidPart[]): Promise<void>;
  hush(): void;
}

/** One thing to be heard, without a pause within. */
export type Voiced = { readonly words: string } | { readonly clips: readonly Slot[]; readonly words: string };

/**
 * How each part is heard: by its recordings where all of them are there, else by the device, else by those that are.
 *
 * Words that follow each other are spoken in one breath.
 */
export function voicedBy(
  parts: readonly SaidPart[],
  isThere: (slot: Slot) => boolean,
  canSpeak: boolean,
): readonly Voiced[] {
  const voiced: Voiced[] = [];
  for (const { words, slots } of parts) {
    const there = slots.filter(isThere);
    const last = voiced.at(-1);
    if (slots.length > 0 && (there.length === slots.length || (!canSpeak && there.length > 0)))
      voiced.push({ clips: there, words });
    else if (canSpeak && last && !('clips' in last)) voiced.splice(-1, 1, { words: `${last.words} ${words}` });
    else if (canSpeak) voiced.push({ words });
  }
  return voiced;
}

/** Opens the voice. */
export function openGuide({ clips, waveOf, canSpeak, speak, hush }: GuidePowers): Guide {
  let turn = 0;
  const stop = (): void => {
    turn += 1;
    clips.hush();
    hush();
  };
  const playAll = async (slots: readonly Slot[], isMine: () => boolean): Promise<'whole' | 'broken'> => {
    for (const slot of slots) {
      const wave = isMine() ? waveOf(slot) : undefined;
      if (wave && (await clips.play(wave)) === 'damaged') return 'broken';
    }
    return 'whole';
  };
  return {
    hush: stop,
    async say(parts) {
      stop();
      const mine = turn;
      const isMine = (): boolean => turn === mine;
      for (const one of voicedBy(parts, (slot) => waveOf(slot) !== undefined, canSpeak())) {
        if (!isMine()) return;
        const heard = 'clips' in one ? await playAll(one.clips, isMine) : 'broken';
        // What could not be played is said by the device after all.
        if (heard === 'broken' && isMine() && canSpeak()) await speak(one.words);
      }
    },
  };
}
