import type { JSX } from 'preact';
import { RowButton } from '../../parts/row.tsx';
import type { Slot } from '../../voice/slot.ts';
import type { VoicesHere } from '../../voice/voices-here.ts';
import type { Prompt } from './slot-groups.ts';
import { useSlotWords } from './slot-words.ts';
import { useRecordingWords } from './state-words.ts';

interface PromptRowsProps {
  readonly prompts: readonly Prompt[];
  readonly voices: VoicesHere;
  readonly onShow: (prompt: Prompt) => void;
}

/** Prompts in a list, each with whose recording it has. */
export function PromptRows({ prompts, voices, onShow }: PromptRowsProps): JSX.Element {
  const { name } = useSlotWords();
  const recordingWords = useRecordingWords();
  const recordings = voices.voices.value?.recordings;
  const isDamaged = (slot: Slot): boolean => voices.voices.value?.damaged.includes(slot) ?? false;
  return (
    <ul class="rows">
      {prompts.map((prompt) => {
        const slot = prompt.find((one) => recordings?.has(one) || isDamaged(one)) ?? prompt[0];
        return (
          <li key={prompt[0]}>
            <RowButton
              name={name(prompt[0])}
              line={recordingWords(recordings?.get(slot), isDamaged(slot))}
              onClick={() => onShow(prompt)}
            />
          </li>
        );
      })}
    </ul>
  );
}
