import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../locales/en/ask.ts';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { parseWhole } from '../parse-number.ts';
import { useWords } from '../words.ts';

export type Minutes = number | 'unknown';

/** Most minutes that may be told: a week. */
const MOST = 10_080;

interface MinutesChoiceProps {
  readonly legend: string;
  readonly field: string;
  /** Minutes and their words, the shortest first. */
  readonly quick: readonly (readonly [number, string])[];
  readonly value: Minutes | undefined;
  readonly onChoose: (value: Minutes | undefined) => void;
  readonly wrong: string | undefined;
}

/** How long ago, by a quick choice or a number of one's own. */
export function MinutesChoice(props: MinutesChoiceProps): JSX.Element {
  const words = useWords(ask);
  const [own, setOwn] = useState(false);
  const [typed, setTyped] = useState('');
  const bad = typed !== '' && parseWhole(typed, 0, MOST) === null;
  const choose = (value: Minutes | 'own') => {
    setOwn(value === 'own');
    props.onChoose(value === 'own' ? (parseWhole(typed, 0, MOST) ?? undefined) : value);
  };
  return (
    <div class="fields near">
      <Choices<Minutes | 'own'>
        legend={props.legend}
        choices={[
          ...props.quick.map(([value, name]) => ({ value, name })),
          { value: 'own', name: words.ownNumber },
          { value: 'unknown', name: words.notSure, hint: words.notSureWaits },
        ]}
        value={own ? 'own' : props.value}
        onChoose={choose}
        wrong={own ? undefined : props.wrong}
      />
      {own && (
        <Field
          label={props.field}
          hint={words.minutesHint}
          inputMode="numeric"
          value={typed}
          onInput={(text) => {
            setTyped(text);
            props.onChoose(parseWhole(text, 0, MOST) ?? undefined);
          }}
          wrong={bad ? words.minutesWrong(typed) : props.wrong}
        />
      )}
    </div>
  );
}
