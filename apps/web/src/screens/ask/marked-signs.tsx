import type { AskedFact, Question } from '@warmhands/core';
import { askedFactTexts, questionTexts } from '@warmhands/knowledge';
import type { ComponentChildren, JSX } from 'preact';
import type { Said } from '../../household/household.ts';
import { ask } from '../../locales/en/ask.ts';
import { useHousehold } from '../household-context.ts';
import { goOn, hrefBack } from '../next-question.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { Halves, ReadOn, useReached } from './halves.tsx';
import { type Signs, signsOf } from './sign-groups.ts';
import { SignList } from './sign-list.tsx';
import { useMarks } from './use-marks.ts';

interface MarkedSignsProps<F extends AskedFact> {
  readonly question: Exclude<Question, 'baby' | 'danger' | 'timing' | 'now' | 'moves'>;
  readonly groups: readonly Signs<F>[];
  /** What else is asked on this screen, before the list. */
  readonly before?: ComponentChildren;
  /** What else is asked on this screen, between the list and the answers below it. */
  readonly after?: ComponentChildren;
  /** What else is told with the marks; null: something is missing, and was said. */
  readonly also?: () => readonly Said[] | null;
}

/** A list of which several may hold: each is marked, then the half screen ends it. */
export function MarkedSigns<F extends AskedFact>(props: MarkedSignsProps<F>): JSX.Element {
  const { question, groups } = props;
  const { answer, advice } = useHousehold();
  const words = useWords(ask);
  const { title, lead, none, notSure } = useWords(questionTexts)[question];
  const signs = signsOf(groups);
  const marks = useMarks(signs);
  const { place, reached } = useReached();
  const end = (rest: 'no' | 'unknown') => {
    const also = props.also ? props.also() : [];
    if (!also) return;
    marks.takeOff();
    answer([...marks.said(rest), ...also]);
    goOn(advice.value);
  };
  return (
    <Screen
      title={title}
      back={hrefBack()}
      tone="ask"
      lead={<p>{lead}</p>}
      dock={!reached && <ReadOn words={words.lookAtAll(signs.length)} />}
    >
      {props.before && <div class="fields">{props.before}</div>}
      <SignList groups={groups} texts={useWords(askedFactTexts)} marked={marks.marked} onTouch={marks.toggle} />
      {props.after && <div class="fields group">{props.after}</div>}
      <Halves
        place={place}
        none={marks.marked.size > 0 ? words.noneOthers : none}
        looked={words.looked}
        onNone={() => end('no')}
        notSure={notSure}
        leads={words.notSureLeads[question]}
        onNotSure={() => end('unknown')}
      />
    </Screen>
  );
}
