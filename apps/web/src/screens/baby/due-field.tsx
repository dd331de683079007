import { askedFactTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { ask } from '../../locales/en/ask.ts';
import { baby } from '../../locales/en/baby.ts';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../words.ts';

interface DueFieldProps {
  /** A date, `unknown`, or nothing yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly wrong: string | undefined;
}

/** The due date, or that it is not known. */
export function DueField({ value, onChange, wrong }: DueFieldProps): JSX.Element {
  const words = useWords(ask);
  const { dueNotSure } = useWords(baby);
  return (
    <div class="field">
      <Field
        label={useWords(askedFactTexts)['born-early'].ask}
        hint={words.dueHint}
        type="date"
        value={value === 'unknown' ? '' : value}
        onInput={onChange}
        wrong={wrong}
      />
      <label class="patch">
        <input
          type="checkbox"
          checked={value === 'unknown'}
          onChange={(event) => onChange(event.currentTarget.checked ? 'unknown' : '')}
        />
        <span>{dueNotSure}</span>
      </label>
    </div>
  );
}
