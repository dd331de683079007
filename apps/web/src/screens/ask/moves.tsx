import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../locales/en/ask.ts';
import { useHousehold } from '../household-context.ts';
import { goOn, stillAsked } from '../next-question.ts';
import { useWords } from '../words.ts';
import { AskForm, showFirstWrong } from './ask-form.tsx';
import { type YesNo, YesNoChoice } from './yes-no.tsx';

const EVERY = ['head-lift', 'rolls-or-crawls'] as const;

/** What the baby can do by now. It only ever leaves strokes out. */
export function Moves(): JSX.Element {
  const { answer, advice } = useHousehold();
  const words = useWords(ask);
  const [asked] = useState(() => stillAsked(advice.value, 'moves', EVERY));
  const [given, setGiven] = useState<Partial<Record<(typeof EVERY)[number], YesNo>>>({});
  const [tried, setTried] = useState(false);
  const send = () => {
    const said = asked.flatMap((fact) => (given[fact] ? [{ fact, value: given[fact] }] : []));
    if (said.length < asked.length) {
      setTried(true);
      return showFirstWrong();
    }
    answer(said);
    goOn(advice.value);
  };
  return (
    <AskForm question="moves" onSend={send}>
      {asked.map((fact) => (
        <YesNoChoice
          key={fact}
          fact={fact}
          value={given[fact]}
          onChoose={(value) => setGiven({ ...given, [fact]: value })}
          wrong={tried && !given[fact] ? words.missing : undefined}
        />
      ))}
    </AskForm>
  );
}
