import { encodeWave } from '../voice/wave.ts';

/** What a headset button, a media key or the lock screen asks for. */
export interface MediaKeys {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/** What the headset and the lock screen show. */
export interface Shown {
  readonly playing: boolean;
  /** The stroke, without its side and without whose it is. */
  readonly title: string;
}

/**
 * What is played between the sounds of a massage. `nothing`: what a carer listens to goes on. `silence`: most browsers
 * pass a headset's button on only to a page that plays something. `hum`: a tone that no phone can make heard; browsers put
 * a hidden page to sleep that has played only zeros for a while.
 */
export type Between = 'nothing' | 'silence' | 'hum';

/** Follows the keys of a headset and a keyboard. Gives back how to stop. [H19] */
export function followMediaKeys({ pause, resume, next, previous }: MediaKeys, between: Between): () => void {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : null;
  const handlers = [
    ['pause', pause],
    ['stop', pause],
    ['play', resume],
    ['nexttrack', next],
    ['previoustrack', previous],
  ] as const;
  for (const [action, handler] of handlers) setHandler(session, action, handler);
  const hush = between === 'nothing' ? null : playOn(between);
  return () => {
    for (const [action] of handlers) setHandler(session, action, null);
    if (session) session.playbackState = 'none';
    if (session) session.metadata = null;
    hush?.();
  };
}

/** Whether a headset and a lock screen can show what goes on, and steer it. */
export function hasMediaKeys(): boolean {
  return 'mediaSession' in navigator && 'MediaMetadata' in window;
}

/** Tells the headset and the lock screen what goes on. They say nothing of a baby. [H19] */
export function showPlaying({ playing, title }: Shown): void {
  if (!hasMediaKeys()) return;
  navigator.mediaSession.playbackState = playing ? 'playing' : 'paused';
  navigator.mediaSession.metadata = new MediaMetadata({ title, artist: 'Warmhands', artwork: [...ICONS] });
}

/** The app's own icon, from its own address. */
const ICONS: readonly MediaImage[] = [192, 512].map((size) => ({
  src: new URL(`icon-${size}.png`, document.baseURI).href,
  sizes: `${size}x${size}`,
  type: 'image/png',
}));

function setHandler(session: MediaSession | null, action: MediaSessionAction, handler: (() => void) | null): void {
  try {
    session?.setActionHandler(action, handler);
  } catch {
    // This browser does not know the action; the others still work.
  }
}

/** Ten seconds, over and over: shorter sounds do not count as playing. Made here, so that nothing is loaded. */
function playOn(between: 'silence' | 'hum'): () => void {
  const samples = new Float32Array(10 * RATE);
  const sound =
    between === 'silence' ? samples : samples.map((_, at) => HUM * Math.sin((2 * Math.PI * HUM_HERTZ * at) / RATE));
  const address = URL.createObjectURL(new Blob([encodeWave({ samples: sound, rate: RATE })], { type: 'audio/wav' }));
  const player = new Audio(address);
  player.loop = true;
  void player.play().catch(() => {}); // Not allowed here: the keys of the keyboard still work.
  return () => {
    player.pause();
    player.removeAttribute('src');
    URL.revokeObjectURL(address);
  };
}

const RATE = 8000;
/** Sixty decibels below full strength, and lower than the smallest speaker reaches: whole waves fit into ten seconds. */
const [HUM, HUM_HERTZ] = [0.001, 40] as const;
