/** What a sound means: something changes soon; a pause; the end. */
export type Tone = 'change' | 'pause' | 'end';

/** A soft sound made on the device; no music, ever. */
export interface Chime {
  ring(tone: Tone): void;
  /** Fades out and gives the device's sound back. */
  close(): void;
}

/** The notes of each tone: Hz, and seconds after the first. Few, low and soft, so that nobody starts. */
const NOTES: Readonly<Record<Tone, readonly (readonly [hertz: number, after: number])[]>> = {
  change: [[523.25, 0]],
  pause: [[349.23, 0]],
  end: [
    [392, 0],
    [261.63, 0.45],
  ],
};

const LOUDEST = 0.12;
const ATTACK = 0.06;
const FADE = 1.6;

/** Opens the sound. Only inside a touch or a key will a browser let it be heard. Without any sound here: a silent one. */
export function openChime(): Chime {
  if (!('AudioContext' in window)) return { ring: () => {}, close: () => {} };
  const context = new AudioContext();
  void context.resume().catch(() => {}); // Not allowed yet: the next touch tries again.
  return {
    ring(tone) {
      void context.resume().catch(() => {});
      for (const [hertz, after] of NOTES[tone]) play(context, hertz, after);
    },
    close: () => void context.close().catch(() => {}),
  };
}

function play(context: AudioContext, hertz: number, after: number): void {
  const start = context.currentTime + after;
  const note = context.createOscillator();
  const loudness = context.createGain();
  note.frequency.value = hertz;
  loudness.gain.setValueAtTime(0, start);
  loudness.gain.linearRampToValueAtTime(LOUDEST, start + ATTACK);
  loudness.gain.exponentialRampToValueAtTime(0.0001, start + FADE);
  note.connect(loudness).connect(context.destination);
  note.start(start);
  note.stop(start + FADE);
}
