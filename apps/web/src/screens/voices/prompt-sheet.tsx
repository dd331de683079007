import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { voicesWords } from '../../locales/en/voices.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { type Clips, openClips } from '../../platform/clips.ts';
import { isHow } from '../../voice/slot.ts';
import type { VoicesHere } from '../../voice/voices-here.ts';
import { useWords } from '../words.ts';
import { ALL_PROMPTS, type Prompt } from './slot-groups.ts';
import { SlotRecorder } from './slot-recorder.tsx';
import { useSlotWords } from './slot-words.ts';

interface PromptSheetProps {
  /** `null`: shut. */
  readonly prompt: Prompt | null;
  readonly voices: VoicesHere;
  readonly onShow: (prompt: Prompt | null) => void;
}

/** One prompt to be recorded, and the way to the next that is still open: many can be done in a row. */
export function PromptSheet({ prompt, voices, onShow }: PromptSheetProps): JSX.Element {
  const words = useWords(voicesWords);
  const { name } = useSlotWords();
  const clips = useClips();
  const after = prompt && nextOpen(prompt, voices);
  return (
    <Sheet open={prompt !== null} title={prompt ? name(prompt[0]) : ''} shut={words.shut} onShut={() => onShow(null)}>
      {prompt && (
        <div class="voices-sheet" key={prompt[0]}>
          {prompt.map((slot) => (
            <SlotRecorder
              key={slot}
              slot={slot}
              legend={prompt.length === 1 ? null : isHow(slot) ? words.how : words.name}
              voices={voices}
              clips={clips}
            />
          ))}
          {after && (
            <button type="button" class="link" onClick={() => onShow(after)}>
              {words.following(name(after[0]))}
            </button>
          )}
        </div>
      )}
    </Sheet>
  );
}

/** The next prompt below this one of which nothing is recorded. */
function nextOpen(prompt: Prompt, { voices }: VoicesHere): Prompt | null {
  const at = ALL_PROMPTS.findIndex(([slot]) => slot === prompt[0]);
  return ALL_PROMPTS.slice(at + 1).find(([slot]) => !voices.value?.recordings.has(slot)) ?? null;
}

/** A player that is opened by the first touch that needs it. */
function useClips(): () => Clips {
  const opened = useRef<Clips | null>(null);
  useEffect(() => () => opened.current?.close(), []);
  return () => {
    opened.current ??= openClips();
    return opened.current;
  };
}
