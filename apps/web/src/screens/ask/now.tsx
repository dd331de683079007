import { type BabyState, CARER_STATES, type CarerState } from '@warmhands/core';
import { answerTexts, askedFactTexts, type ChoiceText, carerTexts, stateTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Said } from '../../household/household.ts';
import { ask } from '../../locales/en/ask.ts';
import { Choices } from '../../parts/choices.tsx';
import { useHousehold } from '../household-context.ts';
import { goOn, stillAsked } from '../next-question.ts';
import { useWords } from '../words.ts';
import { AskForm, showFirstWrong } from './ask-form.tsx';
import { type YesNo, YesNoChoice } from './yes-no.tsx';

const EVERY = ['state', 'hiccups', 'hungry', 'carer'] as const;
type NowFact = (typeof EVERY)[number];

/** The six states, the one that suits first. */
const STATE_ORDER: readonly BabyState[] = [
  'quiet-alert',
  'active-alert',
  'crying',
  'drowsy',
  'light-sleep',
  'deep-sleep',
];

interface Given {
  readonly state?: BabyState | 'unknown';
  readonly hiccups?: YesNo;
  readonly hungry?: YesNo;
  readonly carer?: CarerState;
}

/** How the baby and the carer are just now. */
export function Now(): JSX.Element {
  const { answer, advice } = useHousehold();
  const words = useWords(ask);
  const facts = useWords(askedFactTexts);
  const states: Readonly<Record<BabyState, ChoiceText>> = useWords(stateTexts);
  const carers: Readonly<Record<CarerState, ChoiceText>> = useWords(carerTexts);
  const { unknown } = useWords(answerTexts);
  const [asked] = useState(() => stillAsked(advice.value, 'now', EVERY));
  const [given, setGiven] = useState<Given>({});
  const [tried, setTried] = useState(false);
  const wrong = (fact: NowFact) => (tried && given[fact] === undefined ? words.missing : undefined);
  const send = () => {
    const said = asked.flatMap((fact) => saidOf(fact, given));
    if (said.length < asked.length) {
      setTried(true);
      return showFirstWrong();
    }
    answer(said);
    goOn(advice.value);
  };
  return (
    <AskForm question="now" onSend={send}>
      {asked.includes('state') && (
        <Choices
          shape="long"
          legend={facts.state.ask}
          choices={[
            ...STATE_ORDER.map((value) => ({ value, ...states[value] })),
            { value: 'unknown' as const, name: unknown },
          ]}
          value={given.state}
          onChoose={(state) => setGiven({ ...given, state })}
          wrong={wrong('state')}
        />
      )}
      {(['hungry', 'hiccups'] as const).map(
        (fact) =>
          asked.includes(fact) && (
            <YesNoChoice
              key={fact}
              fact={fact}
              value={given[fact]}
              onChoose={(value) => setGiven({ ...given, [fact]: value })}
              wrong={wrong(fact)}
            />
          ),
      )}
      {asked.includes('carer') && (
        <Choices
          shape="long"
          legend={facts.carer.ask}
          choices={CARER_STATES.map((value) => ({ value, ...carers[value] }))}
          value={given.carer}
          onChoose={(carer) => setGiven({ ...given, carer })}
          wrong={wrong('carer')}
        />
      )}
    </AskForm>
  );
}

function saidOf(fact: NowFact, given: Given): readonly Said[] {
  const value = given[fact];
  return value === undefined ? [] : [{ fact, value }];
}
