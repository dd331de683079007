import type { SessionView } from '@warmhands/core/session';
import { hasVoice } from '../../platform/speech.ts';
import type { SessionHost } from '../../session/host.ts';
import { howMuch } from '../../session/how-much.ts';
import { unsaidOf } from '../../session/unsaid.ts';
import { voicesHere } from '../../voice/voices-here.ts';
import { useHousehold } from '../household-context.ts';

/** What the voice that was chosen cannot say of the stroke that goes on; empty where nothing is missing. [W94] */
export function useUnsaid({ phase, step }: SessionView, host: SessionHost): string {
  const { habits, settings, familiarity } = useHousehold();
  if (phase !== 'stroking' || !step) return '';
  const { locale } = settings.value;
  const session = host.session.peek();
  return unsaidOf(step, session?.steps[session.step - 1], {
    sounds: habits.value.sounds,
    speaks: hasVoice(locale),
    isRecorded: (slot) => voicesHere().voices.value?.recordings.has(slot) ?? false,
    much: howMuch(habits.value, familiarity),
    locale,
  });
}
