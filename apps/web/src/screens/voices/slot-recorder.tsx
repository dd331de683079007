import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { voicesWords } from '../../locales/en/voices.ts';
import type { Clips } from '../../platform/clips.ts';
import { every } from '../../platform/every.ts';
import type { Recording } from '../../voice/recording.ts';
import { mostSeconds, type Slot } from '../../voice/slot.ts';
import type { VoicesHere } from '../../voice/voices-here.ts';
import { useWords } from '../words.ts';
import { useSlotWords } from './slot-words.ts';
import { useStateWords } from './state-words.ts';
import { useRecorder } from './use-recorder.ts';

interface SlotRecorderProps {
  readonly slot: Slot;
  /** Where a prompt has several: which of them. */
  readonly legend: string | null;
  readonly voices: VoicesHere;
  readonly clips: () => Clips;
}

/** One place for a recording: what to say, and record, listen, again, delete. */
export function SlotRecorder({ slot, legend, voices, clips }: SlotRecorderProps): JSX.Element {
  const words = useWords(voicesWords);
  const { said } = useSlotWords();
  const { state, record, stop, keep, erased } = useRecorder(slot, voices);
  const recording = voices.voices.value?.recordings.get(slot);
  const damaged = voices.voices.value?.damaged.includes(slot) ?? false;
  const isRecording = state.kind === 'recording';
  const press = (): void => {
    clips().hush();
    if (isRecording) stop();
    else record();
  };
  const erase = async (): Promise<void> => {
    clips().hush();
    const voice = voices.voices.value?.leads ?? 'first';
    if ((await voices.remove(voice, slot)).ok) erased(recording ?? null);
  };
  const unkept = state.kind === 'failed' || state.kind === 'erased' ? state.unkept : null;
  return (
    <section class="slot">
      {legend && <h3>{legend}</h3>}
      <p class="quiet">{words.say}</p>
      <p class="said">{said(slot)}</p>
      <p role="status">{useStateWords(state, recording, damaged, slot)}</p>
      {isRecording && <Elapsed most={mostSeconds(slot)} />}
      <div class="pair">
        {/* One button for both, so that whoever cannot see it stays where they are. */}
        <button type="button" class="plain" onClick={press}>
          {isRecording ? words.stop : recording || damaged ? words.again : words.record}
        </button>
        {recording && !isRecording && <Listen recording={recording} clips={clips} />}
        {(recording || damaged) && !isRecording && (
          <button type="button" class="plain danger" onClick={() => void erase()}>
            {words.erase}
          </button>
        )}
        {unkept && (
          <button type="button" class="plain" onClick={() => keep(unkept)}>
            {state.kind === 'erased' ? words.back : words.keepNow}
          </button>
        )}
      </div>
    </section>
  );
}

/** Plays it; a second touch hushes it. */
function Listen({ recording, clips }: { readonly recording: Recording; readonly clips: () => Clips }): JSX.Element {
  const words = useWords(voicesWords);
  const [playing, setPlaying] = useState(false);
  const play = async (): Promise<void> => {
    setPlaying(true);
    await clips().play(recording.wave);
    setPlaying(false);
  };
  return (
    <button type="button" class="plain" onClick={() => (playing ? clips().hush() : void play())}>
      {playing ? words.hush : words.listen}
    </button>
  );
}

/** How long it has gone on, in whole seconds. */
function Elapsed({ most }: { readonly most: number }): JSX.Element {
  const words = useWords(voicesWords);
  const [gone, setGone] = useState(0);
  useEffect(() => every(1000, () => setGone((before) => Math.min(most, before + 1))), [most]);
  return (
    <>
      <p class="said">{words.speakNow(gone, most)}</p>
      <progress max={most} value={gone} aria-hidden="true" />
    </>
  );
}
