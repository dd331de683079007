import type { AskedFact } from '@warmhands/core';
import { answerTexts, askedFactTexts, type FactText } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { Choices } from '../../parts/choices.tsx';
import { useWords } from '../words.ts';

export type YesNo = 'yes' | 'no' | 'unknown';

interface YesNoProps {
  readonly fact: AskedFact;
  readonly value: YesNo | undefined;
  readonly onChoose: (value: YesNo) => void;
  readonly wrong?: string | undefined;
}

/** One fact as a question, with its three answers. */
export function YesNoChoice({ fact, value, onChoose, wrong }: YesNoProps): JSX.Element {
  const words = useWords(answerTexts);
  const texts: Readonly<Record<AskedFact, FactText>> = useWords(askedFactTexts);
  const { ask, hint } = texts[fact];
  const choices = [
    { value: 'yes', name: words.yes },
    { value: 'no', name: words.no },
    { value: 'unknown', name: words.unknown },
  ] as const;
  return (
    <Choices shape="short" legend={ask} hint={hint} choices={choices} value={value} onChoose={onChoose} wrong={wrong} />
  );
}
