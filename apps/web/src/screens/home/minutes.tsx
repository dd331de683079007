import type { Routine } from '@warmhands/core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { home } from '../../locales/en/home.ts';
import { shell } from '../../locales/en/shell.ts';
import { time } from '../../locales/en/time.ts';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useHousehold } from '../household-context.ts';
import { parseWhole } from '../parse-number.ts';
import { useWords } from '../words.ts';

const QUICK = [3, 5, 10, 15] as const;

/** The minutes that the carer has: a word beside the way on, and a sheet to change them. */
export function Minutes({ routine }: { readonly routine: Routine }): JSX.Element {
  const { wish } = useHousehold();
  const words = useWords(home);
  const times = useWords(time);
  const [open, setOpen] = useState(false);
  const minutes = wish.value.minutes ?? Math.max(1, Math.round(routine.seconds / 60));
  return (
    <>
      <button
        class="plain minutes"
        type="button"
        aria-label={words.minutesChange(times.minutesShort(minutes))}
        onClick={() => setOpen(true)}
      >
        {times.minutesShort(minutes)}
      </button>
      <MinutesSheet open={open} onShut={() => setOpen(false)} />
    </>
  );
}

function MinutesSheet({ open, onShut }: { readonly open: boolean; readonly onShut: () => void }): JSX.Element {
  const { wish, want } = useHousehold();
  const words = useWords(home);
  const times = useWords(time);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | undefined>();
  const choose = (minutes: number | null) => {
    want({ minutes });
    setTyped('');
    setWrong(undefined);
  };
  const read = (text: string) => {
    const minutes = parseWhole(text, 1, 30);
    setTyped(text);
    setWrong(minutes === null && text !== '' ? words.minutesWrong(text) : undefined);
    if (minutes !== null) want({ minutes });
  };
  return (
    <Sheet open={open} onShut={onShut} title={words.minutesFor} shut={useWords(shell).close}>
      <div class="fields">
        <Choices
          legend={words.minutesQuick}
          choices={[
            { value: null, name: words.minutesAuto },
            ...QUICK.map((minutes) => ({ value: minutes, name: times.minutes(minutes) })),
          ]}
          value={wish.value.minutes}
          onChoose={choose}
        />
        <Field
          label={words.minutesField}
          hint={words.minutesHint}
          inputMode="numeric"
          value={typed}
          onInput={read}
          wrong={wrong}
        />
      </div>
    </Sheet>
  );
}
