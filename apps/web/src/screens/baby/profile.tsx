import type { Result } from '@warmhands/core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BabyDraft, BabyProfile, FieldError } from '../../household/household.ts';
import { baby as babyWords } from '../../locales/en/baby.ts';
import { Field } from '../../parts/field.tsx';
import { WayButton } from '../../parts/way.tsx';
import { go } from '../../platform/route.ts';
import { showFirstWrong } from '../ask/ask-form.tsx';
import { useHousehold } from '../household-context.ts';
import { goOn, hrefBack } from '../next-question.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { DueField } from './due-field.tsx';

/** A new baby. Only the day of birth is needed, then comes the first question. [W6] */
export function NewBaby(): JSX.Element {
  const { addBaby, advice } = useHousehold();
  const { titleNew } = useWords(babyWords);
  return (
    <ProfileForm title={titleNew} from={{ name: '', birth: '' }} save={addBaby} onSaved={() => goOn(advice.value)} />
  );
}

/** What was told of the current baby. */
export function Profile({ baby }: { readonly baby: BabyProfile }): JSX.Element {
  const { changeBaby } = useHousehold();
  const { title } = useWords(babyWords);
  const from = { name: baby.name, birth: baby.birth, due: baby.due };
  return <ProfileForm title={title} from={from} save={(draft) => changeBaby(baby.id, draft)} onSaved={() => go()} />;
}

interface ProfileFormProps {
  readonly title: string;
  readonly from: BabyDraft;
  readonly save: (draft: BabyDraft) => Result<string, readonly FieldError[]>;
  readonly onSaved: () => void;
}

/** The form: each message stands beside its field, and what was typed stays. [W9] */
function ProfileForm({ title, from, save, onSaved }: ProfileFormProps): JSX.Element {
  const words = useWords(babyWords);
  const { now } = useHousehold();
  const [draft, setDraft] = useState(from);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const wrong = (field: FieldError['field']) => {
    const error = errors.find((one) => one.field === field);
    return error && words.wrong[error.reason];
  };
  const send = () => {
    const saved = save({ ...draft, due: draft.due || undefined });
    setErrors(saved.ok ? [] : saved.error);
    if (saved.ok) onSaved();
    else showFirstWrong();
  };
  return (
    <Screen title={title} back={hrefBack('babies')} dock={<WayButton onClick={send}>{words.save}</WayButton>}>
      <form
        class="group fields"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        noValidate
      >
        <Field
          label={words.name}
          hint={words.nameHint}
          value={draft.name}
          onInput={(name) => setDraft({ ...draft, name })}
          wrong={wrong('name')}
        />
        <Field
          label={words.birth}
          type="date"
          max={now.value.date}
          value={draft.birth}
          onInput={(birth) => setDraft({ ...draft, birth })}
          wrong={wrong('birth')}
        />
        <DueField value={draft.due ?? ''} onChange={(due) => setDraft({ ...draft, due })} wrong={wrong('due')} />
      </form>
    </Screen>
  );
}
