import '../../styles/voices.css';
import { partTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { voicesWords } from '../../locales/en/voices.ts';
import { canRecord } from '../../platform/recorder.ts';
import { hrefOf } from '../../platform/route.ts';
import { hasVoice } from '../../platform/speech.ts';
import { type VoicesHere, voicesHere } from '../../voice/voices-here.ts';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { PromptRows } from './prompt-rows.tsx';
import { PromptSheet } from './prompt-sheet.tsx';
import { PROMPT_GROUPS, type Prompt, STROKE_PROMPTS } from './slot-groups.ts';
import { VoiceChoices } from './voice-choices.tsx';
import { VoiceSets } from './voice-sets.tsx';

/** Prompts in one's own voice, and how much is said. */
export function VoicesScreen(): JSX.Element {
  const words = useWords(voicesWords);
  const parts = useWords(partTexts);
  const voices = voicesHere();
  const [prompt, show] = useState<Prompt | null>(null);
  useEffect(() => void voices.read(), [voices]);
  const blank = useBlankWords(voices);
  const rows = { voices, onShow: show };
  return (
    <Screen name="voices" title={words.title} back={hrefOf('more')} lead={<p class="lead">{words.lead}</p>}>
      <p class="quiet">{words.stays}</p>
      {!canRecord() && <p class="note">{words.faults.unable}</p>}
      <div class="fields group">
        <VoiceChoices />
      </div>
      <VoiceSets voices={voices} />
      {blank && <p class="group">{blank}</p>}
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
      <PromptSheet prompt={prompt} voices={voices} onShow={show} />
    </Screen>
  );
}

const GROUPS = ['begin', 'between', 'pause', 'end'] as const;

/** What is said where there is nothing to be shown. */
function useBlankWords({ voices, fault }: VoicesHere): string {
  const words = useWords(voicesWords);
  const { locale } = useHousehold().settings.value;
  if (fault.value) return words.unread;
  return voices.value?.sets.every(({ count }) => count === 0)
    ? words.noneYet[hasVoice(locale) ? 'device' : 'text']
    : '';
}
