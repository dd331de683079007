import { failed, ok, type Result } from '@warmhands/core';
import { RATE, type Sound } from '../voice/sound.ts';

/**
 * Why nothing can be recorded. `refused`: the person or the browser said no. `none`: there is no microphone.
 * `busy`: another app holds it. `unable`: this browser cannot record at all.
 */
export type MicrophoneFault = 'refused' | 'none' | 'busy' | 'unable';

/** A recording that goes on. */
export interface Running {
  /** Ends by itself after the longest time, when the microphone goes away, or by `stop`. */
  readonly ended: Promise<Result<Recorded, 'unreadable'>>;
  stop(): void;
  /** Ends it, and nothing of it is used. */
  drop(): void;
}

/** What was recorded. `full`: it ended because the longest time was over. */
export interface Recorded {
  readonly sound: Sound;
  readonly full: boolean;
}

/** Whether this browser can record at all. */
export function canRecord(): boolean {
  return 'mediaDevices' in navigator && 'MediaRecorder' in window && 'OfflineAudioContext' in window;
}

/** Asks for the microphone and records, at most so many seconds. Only ever called when a person presses record. [W90] */
export async function startRecording(most: number): Promise<Result<Running, MicrophoneFault>> {
  if (!canRecord()) return failed('unable');
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: WISH });
  } catch (reason) {
    return failed(faultOf(reason));
  }
  try {
    // One at a time: a new one ends the one before.
    latest?.stop();
    latest = run(new MediaRecorder(stream), most);
    return ok(latest);
  } catch {
    letGo(stream); // It gives a stream and cannot record it.
    return failed('unable');
  }
}

let latest: Running | null = null;

/** One voice near the phone; nothing is played meanwhile, so there is no echo to take away. */
const WISH: MediaTrackConstraints = { channelCount: 1, noiseSuppression: true, echoCancellation: false };

function run(recorder: MediaRecorder, most: number): Running {
  const parts: Blob[] = [];
  let [full, dropped] = [false, false];
  const stop = (): void => {
    clearTimeout(timer);
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const timer = setTimeout(() => {
    full = true;
    stop();
  }, most * 1000);
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const stopped = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve(), { once: true });
    recorder.addEventListener('error', () => resolve(), { once: true });
  });
  recorder.start();
  const ended = stopped.then(async (): Promise<Result<Recorded, 'unreadable'>> => {
    clearTimeout(timer);
    letGo(recorder.stream);
    const sound = dropped ? null : await heard(new Blob(parts, { type: recorder.mimeType }));
    return sound ? ok({ sound, full }) : failed('unreadable');
  });
  return {
    ended,
    stop,
    drop() {
      dropped = true;
      stop();
    },
  };
}

/** Gives the microphone back: its light goes out. */
function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** The sound of what was recorded, in one channel; `null`: the browser cannot read what it wrote itself. */
async function heard(recorded: Blob): Promise<Sound | null> {
  try {
    const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await recorded.arrayBuffer());
    return { samples: sound.getChannelData(0), rate: sound.sampleRate };
  } catch {
    return null;
  }
}

function faultOf(reason: unknown): MicrophoneFault {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'unable';
}
