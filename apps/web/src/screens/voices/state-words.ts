import { voicesWords } from '../../locales/en/voices.ts';
import type { Recording } from '../../voice/recording.ts';
import { mostSeconds, type Slot } from '../../voice/slot.ts';
import { useWords } from '../words.ts';
import type { RecorderState } from './use-recorder.ts';

/** Whose recording it is and how long, in words; where there is none, that. */
export function useRecordingWords(): (recording: Recording | undefined, damaged: boolean) => string {
  const words = useWords(voicesWords);
  return (recording, damaged) => {
    if (damaged) return words.damaged;
    if (!recording) return words.open;
    const seconds = words.seconds(Math.max(1, Math.round(recording.seconds)));
    return recording.by ? words.by(recording.by, seconds) : words.kept(seconds);
  };
}

/** What is to be told of one place now: one message, and whether what stood there still does. [W92] */
export function useStateWords(
  state: RecorderState,
  recording: Recording | undefined,
  damaged: boolean,
  slot: Slot,
): string {
  const words = useWords(voicesWords);
  const recordingWords = useRecordingWords();
  switch (state.kind) {
    case 'asking':
      return words.asking;
    case 'recording':
      return '';
    case 'preparing':
      return words.preparing;
    case 'kept':
      return state.full ? words.keptFull(mostSeconds(slot)) : words.keptNow;
    case 'erased':
      return words.erased;
    case 'failed':
      return [words.faults[state.fault], recording && words.stillHere].filter(Boolean).join(' ');
    case 'idle':
      return damaged ? words.faults.damaged : recordingWords(recording, damaged);
  }
}
