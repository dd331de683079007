import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { voicesWords } from '../../locales/en/voices.ts';
import { Field } from '../../parts/field.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import type { StoreFailure } from '../../platform/store.ts';
import { LONGEST_NAME, VOICE_IDS, type VoiceId } from '../../voice/voice.ts';
import type { VoiceSet } from '../../voice/voices.ts';
import type { VoicesHere } from '../../voice/voices-here.ts';
import { useWords } from '../words.ts';
import { useVoiceName, WhichVoice } from './which-voice.tsx';

/** The voices that are there: which leads, its name, another one, and away with one. At most four. [W99] */
export function VoiceSets({ voices }: { readonly voices: VoicesHere }): JSX.Element | null {
  const words = useWords(voicesWords);
  const [fault, setFault] = useState<StoreFailure | null>(null);
  const [leaving, setLeaving] = useState<VoiceSet | null>(null);
  const here = voices.voices.value;
  const leading = here?.sets.find(({ id }) => id === here.leads);
  if (!here || !leading) return null;
  const another = VOICE_IDS.find((id) => !here.sets.some((set) => set.id === id));
  const add = async (voice: VoiceId): Promise<void> => {
    const named = await voices.name(voice, '');
    const outcome = named.ok ? await voices.lead(voice) : named;
    setFault(outcome.ok ? null : outcome.error);
  };
  const leave = async (voice: VoiceId): Promise<void> => {
    const outcome = await voices.forget(voice);
    setFault(outcome.ok ? null : outcome.error);
    setLeaving(null);
  };
  const isBare = leading.id === 'first' && leading.name === '' && leading.count === 0;
  return (
    <div class="fields group">
      <WhichVoice voices={voices} />
      <NameField key={leading.id} set={leading} voices={voices} />
      <div class="pair">
        {another && (
          <button type="button" class="plain" onClick={() => void add(another)}>
            {words.another}
          </button>
        )}
        {!isBare && (
          <button type="button" class="plain danger" onClick={() => setLeaving(leading)}>
            {words.forget}
          </button>
        )}
      </div>
      <p role="status">{fault && words.unchanged[fault]}</p>
      <LeaveSheet set={leaving} onShut={() => setLeaving(null)} onLeave={leave} />
    </div>
  );
}

/** The name of a voice, kept with each letter. What could not be kept stays in the field, and that is told. */
function NameField({ set, voices }: { readonly set: VoiceSet; readonly voices: VoicesHere }): JSX.Element {
  const words = useWords(voicesWords);
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<StoreFailure | null>(null);
  const name = typed ?? set.name;
  const isTooLong = [...name.trim()].length > LONGEST_NAME;
  const type = async (letters: string): Promise<void> => {
    setTyped(letters);
    const outcome = await voices.name(set.id, letters);
    setFault(outcome.ok ? null : outcome.error);
  };
  return (
    <Field
      label={words.called}
      hint={words.calledHint}
      value={name}
      wrong={isTooLong ? words.tooLong(LONGEST_NAME) : fault ? words.unchanged[fault] : undefined}
      onInput={(letters) => void type(letters)}
    />
  );
}

interface LeaveSheetProps {
  /** `null`: shut. */
  readonly set: VoiceSet | null;
  readonly onShut: () => void;
  readonly onLeave: (voice: VoiceId) => Promise<void>;
}

/** The second step before a voice is deleted: what goes with it. */
function LeaveSheet({ set, onShut, onLeave }: LeaveSheetProps): JSX.Element {
  const words = useWords(voicesWords);
  const nameOf = useVoiceName();
  return (
    <Sheet open={set !== null} title={set ? words.forgetTitle(nameOf(set)) : ''} shut={words.forgetNo} onShut={onShut}>
      {set && (
        <div class="stack">
          <p>{set.count === 0 ? words.forgetNothing : words.forgetWhat(set.count)}</p>
          <button type="button" class="call" onClick={() => void onLeave(set.id)}>
            {words.forgetYes}
          </button>
        </div>
      )}
    </Sheet>
  );
}
