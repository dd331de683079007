import { MILKS } from '@warmhands/core';
import { answerTexts, askedFactTexts, milkTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BabyDraft, BabyProfile } from '../../household/household.ts';
import { ask } from '../../locales/en/ask.ts';
import { baby as babyWords } from '../../locales/en/baby.ts';
import { Choices } from '../../parts/choices.tsx';
import { DueField } from '../baby/due-field.tsx';
import { useHousehold } from '../household-context.ts';
import { goOn, stillAsked } from '../next-question.ts';
import { useWords } from '../words.ts';
import { AskForm, showFirstWrong } from './ask-form.tsx';

const EVERY = ['born-early', 'milk', 'solids'] as const;

/** Due date, milk and solids: asked where they first decide something. */
export function AboutBaby({ baby }: { readonly baby: BabyProfile }): JSX.Element {
  const { changeBaby, advice } = useHousehold();
  const words = useWords(ask);
  const reasons = useWords(babyWords).wrong;
  const facts = useWords(askedFactTexts);
  const milks = useWords(milkTexts);
  const answers = useWords(answerTexts);
  const [asked] = useState(() => stillAsked(advice.value, 'baby', EVERY));
  const [draft, setDraft] = useState<Partial<BabyDraft>>({
    due: baby.due ?? '',
    milk: baby.milk,
    solids: baby.solids,
  });
  const [tried, setTried] = useState(false);
  const [dueWrong, setDueWrong] = useState<string>();
  const wrong = (field: 'milk' | 'solids') => (tried && !draft[field] ? words.missing : undefined);
  const changeDue = (due: string) => {
    setDueWrong(undefined);
    setDraft({ ...draft, due });
  };
  const send = () => {
    setTried(true);
    setDueWrong(undefined);
    const missing = { due: asked.includes('born-early') && !draft.due };
    if (missing.due) setDueWrong(words.dateMissing);
    if (missing.due || (asked.includes('milk') && !draft.milk) || (asked.includes('solids') && !draft.solids)) {
      return showFirstWrong();
    }
    const changed = changeBaby(baby.id, { ...draft, due: draft.due || undefined });
    if (changed.ok) return goOn(advice.value);
    setDueWrong(changed.error[0] && reasons[changed.error[0].reason]);
    showFirstWrong();
  };
  return (
    <AskForm question="baby" onSend={send}>
      {asked.includes('born-early') && <DueField value={draft.due ?? ''} onChange={changeDue} wrong={dueWrong} />}
      {asked.includes('milk') && (
        <Choices
          legend={facts.milk.ask}
          choices={[...MILKS, 'unknown' as const].map((milk) => ({
            value: milk,
            name: milk === 'unknown' ? answers.unknown : milks[milk].name,
          }))}
          value={draft.milk}
          onChoose={(milk) => setDraft({ ...draft, milk })}
          wrong={wrong('milk')}
        />
      )}
      {asked.includes('solids') && (
        <Choices
          legend={facts.solids.ask}
          choices={[
            { value: 'yes', name: answers.yes },
            { value: 'no', name: answers.no },
            { value: 'unknown', name: answers.unknown },
          ]}
          value={draft.solids}
          onChoose={(solids) => setDraft({ ...draft, solids })}
          wrong={wrong('solids')}
        />
      )}
    </AskForm>
  );
}
