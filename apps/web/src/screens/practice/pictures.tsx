import { type CueKind, type CueQuestion, cueQuestions, cueQuestionTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { signs } from '../../locales/en/practice.ts';
import { Way, WayButton } from '../../parts/way.tsx';
import { hrefOf } from '../../platform/route.ts';
import { announce } from '../announce.ts';
import { BabyFace } from '../baby-face.tsx';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { judged } from './judged.ts';
import { useArrival } from './use-arrival.ts';

/** Quick questions with a picture each, and a kind word to every answer. Nothing is counted against anybody. [W83] */
export function Pictures(): JSX.Element {
  const [at, setAt] = useState(0);
  const [same, setSame] = useState(0);
  const question = cueQuestions[at];
  useArrival(at);
  const onAgain = (): void => {
    setAt(0);
    setSame(0);
  };
  if (!question) return <Done same={same} onAgain={onAgain} />;
  return (
    <Asked
      key={question.face}
      question={question}
      place={at + 1}
      onDone={(answer) => {
        if (answer === question.says) setSame(same + 1);
        setAt(at + 1);
      }}
    />
  );
}

interface AskedProps {
  readonly question: CueQuestion;
  readonly place: number;
  readonly onDone: (answer: CueKind) => void;
}

const KINDS = ['go-on', 'slow-down', 'stop'] as const satisfies readonly CueKind[];

function Asked({ question, place, onDone }: AskedProps): JSX.Element {
  const words = useWords(signs);
  const { seen } = useWords(cueQuestionTexts)[question.face];
  const reply = useReply(question);
  const [answer, setAnswer] = useState<CueKind | null>(null);
  const said = useRef<HTMLDivElement>(null);
  // What was pressed is gone: whoever goes by keyboard goes on from the words that took its place.
  useEffect(() => {
    if (answer) said.current?.focus();
  }, [answer]);
  const choose = (kind: CueKind): void => {
    setAnswer(kind);
    announce(reply(kind).join(' '));
  };
  return (
    <Screen
      name="pictures"
      title={words.askTitle}
      back={hrefOf('practice', 'signs')}
      lead={<p class="quiet">{words.place(place, cueQuestions.length)}</p>}
      dock={answer && <WayButton onClick={() => onDone(answer)}>{words.next}</WayButton>}
    >
      <div class="asked-face" role="img" aria-label={seen}>
        <BabyFace face={question.face} />
      </div>
      {answer ? (
        <div class="group" ref={said} tabIndex={-1}>
          {reply(answer).map((sentence, at) => (
            <p key={sentence} class={at === 0 ? 'lead' : undefined}>
              {sentence}
            </p>
          ))}
        </div>
      ) : (
        <div class="stack group-small">
          {KINDS.map((kind) => (
            <button key={kind} type="button" class="plain" onClick={() => choose(kind)}>
              {words.choose[kind]}
            </button>
          ))}
        </div>
      )}
    </Screen>
  );
}

/** What is said to an answer: whether it was seen alike, and what the picture says. */
function useReply({ face, says }: CueQuestion): (answer: CueKind) => readonly string[] {
  const words = useWords(signs);
  const { why } = useWords(cueQuestionTexts)[face];
  return (answer) => {
    const found = judged(answer, says);
    const told = found === 'right' ? [] : [words.says(words.answer[says])];
    return [words[found], ...told, why];
  };
}

function Done({ same, onAgain }: { readonly same: number; readonly onAgain: () => void }): JSX.Element {
  const words = useWords(signs);
  return (
    <Screen
      title={words.doneTitle}
      back={hrefOf('practice', 'signs')}
      lead={<p class="lead">{words.done(same, cueQuestions.length)}</p>}
      dock={<Way href={hrefOf('practice')}>{words.toLessons}</Way>}
    >
      <div class="stack group">
        <button type="button" class="plain" onClick={onAgain}>
          {words.once}
        </button>
        <a class="plain" href={hrefOf('practice', 'signs')}>
          {words.back}
        </a>
      </div>
    </Screen>
  );
}
