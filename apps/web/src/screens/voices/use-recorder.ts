import { useEffect, useRef, useState } from 'preact/hooks';
import { wallClock } from '../../platform/clock.ts';
import { type MicrophoneFault, type Running, startRecording } from '../../platform/recorder.ts';
import type { StoreFailure } from '../../platform/store.ts';
import { onVisibility } from '../../platform/visibility.ts';
import { prepared } from '../../voice/prepared.ts';
import type { Recording } from '../../voice/recording.ts';
import { mostSeconds, type Slot } from '../../voice/slot.ts';
import { secondsOf } from '../../voice/sound.ts';
import type { TooLittle } from '../../voice/trimmed.ts';
import type { VoicesHere } from '../../voice/voices-here.ts';
import { encodeWave } from '../../voice/wave.ts';

/** Why nothing new was kept. */
export type RecorderFault = MicrophoneFault | StoreFailure | TooLittle | 'unreadable';

/** Where the recording of one place stands. */
export type RecorderState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'recording' }
  | { readonly kind: 'preparing' }
  /** `full`: it ended because the longest time was over. */
  | { readonly kind: 'kept'; readonly full: boolean }
  /** `unkept`: it was deleted, and can be brought back. */
  | { readonly kind: 'erased'; readonly unkept: Recording | null }
  /** `unkept`: it was recorded and could not be kept; it can be tried again. */
  | { readonly kind: 'failed'; readonly fault: RecorderFault; readonly unkept: Recording | null };

export interface Recorder {
  readonly state: RecorderState;
  record(): void;
  stop(): void;
  /** Keeps what could not be kept, or was deleted by a slip. */
  keep(unkept: Recording): void;
  /** It was deleted. */
  erased(unkept: Recording | null): void;
}

/** Records one place in the voice that leads. It ends when the screen is left or hidden, and nothing of it is kept. [W90] */
export function useRecorder(slot: Slot, voices: VoicesHere): Recorder {
  const [state, setState] = useState<RecorderState>({ kind: 'idle' });
  const running = useRef<Running | null>(null);
  // Whatever began before the last turn is not listened to any more.
  const turn = useRef(0);
  const keep = async (recording: Recording, full: boolean): Promise<void> => {
    const kept = await voices.keep(recording);
    setState(kept.ok ? { kind: 'kept', full } : { kind: 'failed', fault: kept.error, unkept: recording });
  };
  const record = async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const voice = voices.voices.value?.leads ?? 'first';
    setState({ kind: 'asking' });
    const started = await startRecording(mostSeconds(slot));
    // Left while the browser was still asking.
    if (turn.current !== mine) return started.ok ? started.value.drop() : undefined;
    if (!started.ok) return setState({ kind: 'failed', fault: started.error, unkept: null });
    running.current = started.value;
    setState({ kind: 'recording' });
    const ended = await started.value.ended;
    running.current = null;
    if (turn.current !== mine) return;
    setState({ kind: 'preparing' });
    const heard = ended.ok ? prepared(ended.value.sound) : ended;
    if (!heard.ok) return setState({ kind: 'failed', fault: heard.error, unkept: null });
    const [seconds, wave] = [secondsOf(heard.value), encodeWave(heard.value)];
    const said = { kind: 'recording', v: 1, voice, slot, by: '', seconds, at: wallClock(), wave } as const;
    await keep(said, ended.ok && ended.value.full);
  };
  useEffect(() => {
    const drop = (): void => {
      turn.current += 1;
      running.current?.drop();
      running.current = null;
      setState((now) => (now.kind === 'asking' || now.kind === 'recording' ? { kind: 'idle' } : now));
    };
    const unfollow = onVisibility((seen) => {
      if (seen !== 'shown') drop();
    });
    return () => {
      unfollow();
      drop();
    };
  }, [slot]);
  return {
    state,
    record: () => {
      if (state.kind !== 'asking' && state.kind !== 'preparing') void record();
    },
    stop: () => running.current?.stop(),
    keep: (unkept) => void keep(unkept, false),
    erased: (unkept) => setState({ kind: 'erased', unkept }),
  };
}
