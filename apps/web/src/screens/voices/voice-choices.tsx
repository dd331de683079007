import type { JSX } from 'preact';
import { AMOUNTS } from '../../household/habit.ts';
import { voicesWords } from '../../locales/en/voices.ts';
import { Choices } from '../../parts/choices.tsx';
import { Several } from '../../parts/several.tsx';
import { hasMediaKeys } from '../../platform/media-keys.ts';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

const WAYS = ['voice', 'fades', 'dark'] as const;
type Way = (typeof WAYS)[number];

/** Whether a voice leads, how much it says, and whether it leads on in the dark. Off until somebody chooses. [W95, W98] */
export function VoiceChoices(): JSX.Element {
  const { habits, settle } = useHousehold();
  const words = useWords(voicesWords);
  const { sounds, amount, fades, dark } = habits.value;
  const is: Readonly<Record<Way, boolean>> = { voice: sounds.includes('voice'), fades, dark };
  const choose = (chosen: readonly Way[]): void => {
    const others = sounds.filter((sound) => sound !== 'voice');
    settle({
      sounds: chosen.includes('voice') ? [...others, 'voice'] : others,
      fades: chosen.includes('fades'),
      dark: chosen.includes('dark'),
    });
  };
  return (
    <>
      <Several
        legend={words.leads}
        shape="long"
        choices={[
          { value: 'voice', name: words.voice },
          { value: 'fades', name: words.fades, hint: words.fadesHint },
          { value: 'dark', name: words.dark, hint: words.darkHint },
        ]}
        chosen={WAYS.filter((way) => is[way])}
        onChoose={choose}
      />
      {dark && (
        <div class="note">
          <p>
            {words.darkWhere} {words.enoughThere}
          </p>
          {!hasMediaKeys() && <p>{words.noLockKeys}</p>}
        </div>
      )}
      <Choices
        legend={words.amount}
        shape="long"
        choices={AMOUNTS.map((value) => ({ value, name: words.amounts[value], hint: words.amountLine[value] }))}
        value={amount}
        onChoose={(chosen) => settle({ amount: chosen })}
      />
    </>
  );
}
