import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldError } from '../../household/household.ts';
import { baby as babyWords } from '../../locales/en/baby.ts';
import { first } from '../../locales/en/home.ts';
import { Field } from '../../parts/field.tsx';
import { WayButton } from '../../parts/way.tsx';
import { useHousehold } from '../household-context.ts';
import { goOn } from '../next-question.ts';
import { Purpose } from '../purpose.tsx';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';

/** The very first screen: only the day of birth is needed, then comes the first question. [W6] */
export function First(): JSX.Element {
  const { addBaby, advice, now } = useHousehold();
  const words = useWords(first);
  const reasons = useWords(babyWords).wrong;
  const [birth, setBirth] = useState('');
  const [wrong, setWrong] = useState<FieldError['reason'] | null>(null);
  const send = (event: Event) => {
    event.preventDefault();
    const added = addBaby({ name: '', birth });
    if (added.ok) return goOn(advice.value);
    setWrong(added.error[0]?.reason ?? 'not-known');
  };
  return (
    <Screen name="home first" title={words.title} tone="ask" lead={<p class="lead">{words.lead}</p>}>
      <Purpose />
      <form class="group stack" onSubmit={send} noValidate>
        <Field
          label={words.birth}
          hint={words.birthHint}
          type="date"
          max={now.value.date}
          value={birth}
          onInput={setBirth}
          wrong={wrong ? reasons[wrong] : undefined}
        />
        <WayButton>{words.go}</WayButton>
      </form>
    </Screen>
  );
}
