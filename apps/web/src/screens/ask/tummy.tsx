import { askedFactTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Said } from '../../household/household.ts';
import { ask } from '../../locales/en/ask.ts';
import { Choices } from '../../parts/choices.tsx';
import { useHousehold } from '../household-context.ts';
import { goOn, stillAsked } from '../next-question.ts';
import { useWords } from '../words.ts';
import { AskForm, showFirstWrong } from './ask-form.tsx';
import { MarkedSigns } from './marked-signs.tsx';

const SIGNS = [
  'hard-stool',
  'ribbon-stool',
  'constipated-since-birth',
  'late-meconium',
  'leg-weakness',
  'spine-or-anus-finding',
  'slow-weight-gain',
] as const;
const NUMBERS = ['stools-in-24h', 'days-since-stool'] as const;
const EVERY = [...NUMBERS, ...SIGNS] as const;

type NumberFact = (typeof NUMBERS)[number];
type Given = Partial<Record<NumberFact, number | 'unknown'>>;

/** Stools and what goes with them: only before tummy goals, and for a feeding check in the first weeks. */
export function Tummy(): JSX.Element {
  const { answer, advice } = useHousehold();
  const [asked] = useState(() => stillAsked(advice.value, 'tummy', EVERY));
  const [given, setGiven] = useState<Given>({});
  const [tried, setTried] = useState(false);
  const numbers = NUMBERS.filter((fact) => asked.includes(fact));
  const also = (): readonly Said[] | null => {
    const said = numbers.flatMap((fact) => (given[fact] === undefined ? [] : [{ fact, value: given[fact] }]));
    if (said.length === numbers.length) return said;
    setTried(true);
    showFirstWrong();
    return null;
  };
  const before = numbers.map((fact) => (
    <NumberChoice
      key={fact}
      fact={fact}
      value={given[fact]}
      onChoose={(value) => setGiven({ ...given, [fact]: value })}
      missing={tried && given[fact] === undefined}
    />
  ));
  if (SIGNS.some((sign) => asked.includes(sign))) {
    return <MarkedSigns question="tummy" groups={[{ id: null, signs: SIGNS }]} before={before} also={also} />;
  }
  const send = () => {
    const said = also();
    if (!said) return;
    answer(said);
    goOn(advice.value);
  };
  return (
    <AskForm question="tummy" onSend={send}>
      {before}
    </AskForm>
  );
}

interface NumberChoiceProps {
  readonly fact: NumberFact;
  readonly value: number | 'unknown' | undefined;
  readonly onChoose: (value: number | 'unknown') => void;
  readonly missing: boolean;
}

function NumberChoice({ fact, value, onChoose, missing }: NumberChoiceProps): JSX.Element {
  const words = useWords(ask);
  const quick = fact === 'stools-in-24h' ? words.stoolChoices : words.dayChoices;
  return (
    <Choices
      legend={useWords(askedFactTexts)[fact].ask}
      choices={[
        ...Object.entries(quick).map(([count, name]) => ({ value: Number(count), name })),
        { value: 'unknown' as const, name: words.notSure },
      ]}
      value={value}
      onChoose={onChoose}
      wrong={missing ? words.missing : undefined}
    />
  );
}
