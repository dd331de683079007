import type { AskedFact } from '@warmhands/core';
import { askedFactTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Said } from '../../household/household.ts';
import { ask } from '../../locales/en/ask.ts';
import { useHousehold } from '../household-context.ts';
import { goOn, stillAsked } from '../next-question.ts';
import { useWords } from '../words.ts';
import { AskForm, showFirstWrong } from './ask-form.tsx';
import { type Minutes, MinutesChoice } from './minutes-choice.tsx';
import { saidOfVaccine, type Vaccine, VaccineChoice } from './vaccine-choice.tsx';

const EVERY = [
  'minutes-since-feed',
  'minutes-since-wake',
  'vaccinated-in-48h',
  'injection-site-sore',
] as const satisfies readonly AskedFact[];

/** Feed, waking, vaccination: what has to pass before hands may stroke. */
export function Timing(): JSX.Element {
  const { answer, advice } = useHousehold();
  const words = useWords(ask);
  const facts = useWords(askedFactTexts);
  const [asked] = useState(() => stillAsked(advice.value, 'timing', EVERY));
  const [feed, setFeed] = useState<Minutes>();
  const [wake, setWake] = useState<Minutes>();
  const [vaccine, setVaccine] = useState<Vaccine>({ when: undefined, limbs: [] });
  const [tried, setTried] = useState(false);
  const vaccineAsked = asked.includes('vaccinated-in-48h') || asked.includes('injection-site-sore');
  const send = () => {
    const parts = [
      asked.includes('minutes-since-feed') ? saidOfMinutes('minutes-since-feed', feed) : [],
      asked.includes('minutes-since-wake') ? saidOfMinutes('minutes-since-wake', wake) : [],
      vaccineAsked ? saidOfVaccine(vaccine) : [],
    ];
    if (parts.includes(null)) {
      setTried(true);
      return showFirstWrong();
    }
    answer(parts.flatMap((said) => said ?? []));
    goOn(advice.value);
  };
  return (
    <AskForm question="timing" onSend={send}>
      {asked.includes('minutes-since-feed') && (
        <MinutesChoice
          legend={facts['minutes-since-feed'].ask}
          field={words.feedField}
          quick={([0, 15, 30, 45, 60, 120] as const).map((minutes) => [minutes, words.feedChoices[minutes]])}
          value={feed}
          onChoose={setFeed}
          wrong={tried && feed === undefined ? words.missing : undefined}
        />
      )}
      {asked.includes('minutes-since-wake') && (
        <MinutesChoice
          legend={facts['minutes-since-wake'].ask}
          field={words.wakeField}
          quick={([0, 10, 20, 60] as const).map((minutes) => [minutes, words.wakeChoices[minutes]])}
          value={wake}
          onChoose={setWake}
          wrong={tried && wake === undefined ? words.missing : undefined}
        />
      )}
      {vaccineAsked && <VaccineChoice value={vaccine} onChoose={setVaccine} tried={tried} />}
    </AskForm>
  );
}

function saidOfMinutes(fact: (typeof EVERY)[0 | 1], value: Minutes | undefined): readonly Said[] | null {
  return value === undefined ? null : [{ fact, value }];
}
