import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Sound } from '../../household/habit.ts';
import { ready } from '../../locales/en/session.ts';
import { Several } from '../../parts/several.tsx';
import { openChime } from '../../platform/chime.ts';
import { openClips } from '../../platform/clips.ts';
import { hrefOf } from '../../platform/route.ts';
import { hasVoice, speak } from '../../platform/speech.ts';
import { canVibrate, vibrate } from '../../platform/vibration.ts';
import { voicesHere } from '../../voice/voices-here.ts';
import { useHousehold } from '../household-context.ts';
import { WhichVoice } from '../voices/which-voice.tsx';
import { useWords } from '../words.ts';

/** What may be heard or felt; nothing until somebody chooses it, and never music. Each can be tried at once. */
export function Sounds(): JSX.Element {
  const { habits, settings, settle } = useHousehold();
  const words = useWords(ready);
  const voices = voicesHere();
  useEffect(() => void voices.read(), [voices]);
  const sample = voices.voices.value?.recordings.values().next().value;
  // Another voice than the one that leads may be recorded: then there is something to choose.
  const isRecorded = voices.voices.value?.sets.some(({ count }) => count > 0) ?? false;
  const speaks = hasVoice(settings.value.locale) || isRecorded;
  const there: readonly Sound[] = [
    'chime',
    ...(speaks ? (['voice'] as const) : []),
    ...(canVibrate() ? (['vibration'] as const) : []),
  ];
  const chosen = habits.value.sounds.filter((sound) => there.includes(sound));
  const choose = (sounds: readonly Sound[]): void => {
    settle({ sounds });
    for (const sound of sounds.filter((one) => !chosen.includes(one)))
      tryOut(sound, words.sample, settings.value.locale, sample?.wave);
  };
  return (
    <>
      <Several
        legend={words.sounds}
        hint={words.soundsHint}
        choices={there.map((sound) => ({ value: sound, name: words.sound[sound], icon: ICON_OF[sound] }))}
        chosen={chosen}
        onChoose={choose}
      />
      {!speaks && <p class="quiet">{words.noVoice}</p>}
      {chosen.includes('voice') && <WhichVoice voices={voices} />}
      <p>
        <a class="link" href={hrefOf('voices')}>
          {words.ownVoice}
        </a>
      </p>
    </>
  );
}

const ICON_OF = { chime: 'chime', voice: 'voice', vibration: 'shake' } as const;
const LONG_ENOUGH = 2500;

/** Heard once when it is chosen, so that nobody is surprised later. */
function tryOut(sound: Sound, sample: string, language: string, recorded: ArrayBuffer | undefined): void {
  if (sound === 'voice' && recorded) void openClips().play(recorded);
  else if (sound === 'voice') void speak(sample, language);
  if (sound === 'vibration') vibrate([120]);
  if (sound !== 'chime') return;
  const chime = openChime();
  chime.ring('change');
  setTimeout(chime.close, LONG_ENOUGH);
}
