import { encodeWave } from '../voice/wave.ts';

/** How a clip came to its end. */
export type ClipEnd = 'played' | 'hushed' | 'damaged';

/** Plays short sounds one at a time. */
export interface Clips {
  /** Plays it, in place of what is being played. Fulfilled when it is over; `damaged`: it could not be played. */
  play(wave: ArrayBuffer): Promise<ClipEnd>;
  hush(): void;
  close(): void;
}

/**
 * Opens a player. Inside a touch or a key: only then will a browser let it be heard later. [W94]
 *
 * One element plays all, since a phone allows each element on its own; and it is an element, not a graph of sound,
 * since that is what goes on behind a locked screen.
 */
export function openClips(): Clips {
  const player = new Audio();
  let now: { readonly address: string; readonly end: (how: ClipEnd) => void } | null = null;
  const put = (how: ClipEnd, whose = now): void => {
    if (!whose || whose !== now) return;
    now = null;
    player.pause();
    // Given back later: the browser may still be fetching what is hushed at once.
    setTimeout(() => URL.revokeObjectURL(whose.address), LATER_MS);
    whose.end(how);
  };
  const play = (wave: ArrayBuffer): Promise<ClipEnd> => {
    put('hushed');
    const address = URL.createObjectURL(new Blob([wave], { type: 'audio/wav' }));
    return new Promise((end) => {
      const mine = { address, end };
      now = mine;
      player.src = address;
      player.play().catch(() => put('damaged', mine));
    });
  };
  player.addEventListener('ended', () => put('played'));
  player.addEventListener('error', () => put('damaged'));
  void play(encodeWave(MOMENT_OF_NOTHING));
  return {
    play,
    hush: () => put('hushed'),
    close() {
      put('hushed');
      player.removeAttribute('src');
    },
  };
}

const LATER_MS = 5000;

/** Played in the touch itself, so that the element counts as allowed from then on. */
const MOMENT_OF_NOTHING = { samples: new Float32Array(800), rate: 8000 };
