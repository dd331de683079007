import '../../styles/voices.css';
import { partTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { voicesWords } from '../../locales/en/voices.ts';
import { Field } from '../../parts/field.tsx';
import { canRecord } from '../../platform/recorder.ts';
import { hrefOf } from '../../platform/route.ts';
import { LONGEST_NAME } from '../../voice/recording.ts';
import { type VoicesHere, voicesHere } from '../../voice/voices-here.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { PromptRows } from './prompt-rows.tsx';
import { PromptSheet } from './prompt-sheet.tsx';
import { PROMPT_GROUPS, type Prompt, STROKE_PROMPTS } from './slot-groups.ts';
import { VoiceChoices } from './voice-choices.tsx';

/** Prompts in one's own voice, and how much is said. */
export function VoicesScreen(): JSX.Element {
  const words = useWords(voicesWords);
  const parts = useWords(partTexts);
  const voices = voicesHere();
  const [by, setBy] = useWhose(voices);
  const [prompt, show] = useState<Prompt | null>(null);
  useEffect(() => void voices.read(), [voices]);
  const name = by.trim().slice(0, LONGEST_NAME);
  const rows = { voices, onShow: show };
  return (
    <Screen name="voices" title={words.title} back={hrefOf('more')} lead={<p class="lead">{words.lead}</p>}>
      <p class="quiet">{words.stays}</p>
      {!canRecord() && <p class="note">{words.faults.unable}</p>}
      <div class="fields group">
        <VoiceChoices />
      </div>
      <div class="fields group">
        <Field
          label={words.whose}
          hint={words.whoseHint}
          value={by}
          wrong={by.trim().length > LONGEST_NAME ? words.tooLong(LONGEST_NAME) : undefined}
          onInput={setBy}
        />
      </div>
      <p class="group">{useCountWords(voices)}</p>
      {GROUPS.map((group) => (
        <section class="group" key={group}>
          <h2>{words.groups[group]}</h2>
          <PromptRows prompts={PROMPT_GROUPS[group]} {...rows} />
        </section>
      ))}
      <section class="group">
        <h2>{words.strokes}</h2>
        {STROKE_PROMPTS.map(({ part, prompts }) => (
          <details key={part}>
            <summary class="link">{parts[part]}</summary>
            <PromptRows prompts={prompts} {...rows} />
          </details>
        ))}
      </section>
      <PromptSheet prompt={prompt} by={name} voices={voices} onShow={show} />
    </Screen>
  );
}

const GROUPS = ['begin', 'between', 'pause', 'end'] as const;

function useCountWords({ voices, fault }: VoicesHere): string {
  const words = useWords(voicesWords);
  if (fault.value) return words.unread;
  const count = voices.value?.recordings.size ?? 0;
  return count === 0 ? words.noneYet : words.recorded(count);
}

/** Whose voice it is: until somebody types another, whose it was last. */
function useWhose({ voices }: VoicesHere): readonly [by: string, set: (by: string) => void] {
  const [typed, setTyped] = useState<string | null>(null);
  const newest = [...(voices.value?.recordings.values() ?? [])].toSorted((one, other) => other.at - one.at)[0];
  return [typed ?? newest?.by ?? '', setTyped];
}
