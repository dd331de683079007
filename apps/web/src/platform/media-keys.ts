/** What a headset button, a media key or the lock screen asks for. */
export interface MediaKeys {
  readonly pause: () => void;
  readonly resume: () => void;
}

/**
 * Follows the keys of a headset and a keyboard. Gives back how to stop. [H19]
 *
 * Most browsers pass a headset's button on only to a page that plays something: with `sounding` a silence is played.
 * Without, nothing is, so that what a carer listens to goes on.
 */
export function followMediaKeys({ pause, resume }: MediaKeys, sounding: boolean): () => void {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : null;
  const handlers = [
    ['pause', pause],
    ['stop', pause],
    ['play', resume],
  ] as const;
  for (const [action, handler] of handlers) setHandler(session, action, handler);
  const silence = sounding ? playSilence() : null;
  return () => {
    for (const [action] of handlers) setHandler(session, action, null);
    if (session) session.playbackState = 'none';
    silence?.();
  };
}

/** Tells the headset and the lock screen whether it runs. The title says nothing of a baby. */
export function showPlaying(playing: boolean): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.playbackState = playing ? 'playing' : 'paused';
  if ('MediaMetadata' in window) navigator.mediaSession.metadata = new MediaMetadata({ title: 'Warmhands' });
}

function setHandler(session: MediaSession | null, action: MediaSessionAction, handler: (() => void) | null): void {
  try {
    session?.setActionHandler(action, handler);
  } catch {
    // This browser does not know the action; the others still work.
  }
}

/** Ten seconds of nothing, over and over: shorter sounds do not count as playing. Made here, so that nothing is loaded. */
function playSilence(): () => void {
  const address = URL.createObjectURL(new Blob([silentWave(10)], { type: 'audio/wav' }));
  const player = new Audio(address);
  player.loop = true;
  void player.play().catch(() => {}); // Not allowed here: the keys of the keyboard still work.
  return () => {
    player.pause();
    player.removeAttribute('src');
    URL.revokeObjectURL(address);
  };
}

const SAMPLES_A_SECOND = 8000;

/** A wave file of one channel and eight bits, in which 128 is silence. */
function silentWave(seconds: number): ArrayBuffer {
  const length = seconds * SAMPLES_A_SECOND;
  const wave = new DataView(new ArrayBuffer(44 + length));
  const word = (at: number, letters: string): void =>
    [...letters].forEach((letter, index) => {
      wave.setUint8(at + index, letter.charCodeAt(0));
    });
  word(0, 'RIFF');
  wave.setUint32(4, 36 + length, true);
  word(8, 'WAVEfmt ');
  wave.setUint32(16, 16, true);
  wave.setUint16(20, 1, true);
  wave.setUint16(22, 1, true);
  wave.setUint32(24, SAMPLES_A_SECOND, true);
  wave.setUint32(28, SAMPLES_A_SECOND, true);
  wave.setUint16(32, 1, true);
  wave.setUint16(34, 8, true);
  word(36, 'data');
  wave.setUint32(40, length, true);
  new Uint8Array(wave.buffer, 44).fill(128);
  return wave.buffer;
}
