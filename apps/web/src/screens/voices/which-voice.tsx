import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { whichVoiceWords } from '../../locales/en/which-voice.ts';
import { Choices } from '../../parts/choices.tsx';
import { hasVoice } from '../../platform/speech.ts';
import { SLOTS } from '../../voice/slot.ts';
import type { VoiceId } from '../../voice/voice.ts';
import type { VoiceSet, Voices } from '../../voice/voices.ts';
import type { VoicesHere } from '../../voice/voices-here.ts';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

/** Which voice leads, where there are several, and what is heard where it has no recording. [W99] */
export function WhichVoice({ voices }: { readonly voices: VoicesHere }): JSX.Element | null {
  const words = useWords(whichVoiceWords);
  const nameOf = useVoiceName();
  const [unkept, setUnkept] = useState(false);
  const here = voices.voices.value;
  const coverage = useCoverage(here);
  if (!here) return null;
  const lead = async (voice: VoiceId): Promise<void> => setUnkept(!(await voices.lead(voice)).ok);
  return (
    <>
      {here.sets.length > 1 && (
        <Choices
          legend={words.whose}
          hint={words.whoseHint}
          shape="long"
          choices={here.sets.map((set) => ({
            value: set.id,
            name: nameOf(set),
            hint: words.places(set.count, SLOTS.length),
          }))}
          value={here.leads}
          onChoose={(voice) => void lead(voice)}
          wrong={unkept ? words.notChosen : undefined}
        />
      )}
      {coverage && <p class="quiet">{coverage}</p>}
    </>
  );
}

/** The name of a voice: as it was typed, else which one it is. */
export function useVoiceName(): (set: VoiceSet) => string {
  const { usual } = useWords(whichVoiceWords);
  return ({ id, name }) => name || usual[id];
}

/** How much of the voice that leads is recorded, and who says the rest: the device, or the screen. */
function useCoverage(here: Voices | null): string {
  const words = useWords(whichVoiceWords);
  const nameOf = useVoiceName();
  const { locale } = useHousehold().settings.value;
  const leading = here?.sets.find(({ id }) => id === here.leads);
  if (!here || !leading || here.sets.every(({ count }) => count === 0)) return '';
  const coverage = words.coverage(nameOf(leading), here.recordings.size, SLOTS.length);
  if (here.recordings.size === SLOTS.length) return coverage;
  return `${coverage} ${words.rest[hasVoice(locale) ? 'device' : 'text']}`;
}
