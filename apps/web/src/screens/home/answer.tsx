import type { Verdict } from '@warmhands/core';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BabyProfile } from '../../household/household.ts';
import { home } from '../../locales/en/home.ts';
import { RowLink } from '../../parts/row.tsx';
import { Way } from '../../parts/way.tsx';
import { hrefOf } from '../../platform/route.ts';
import { announce } from '../announce.ts';
import { hrefOfNext } from '../next-question.ts';
import { Purpose } from '../purpose.tsx';
import { Screen } from '../screen.tsx';
import { useRoutine } from '../use-routine.ts';
import { useWords } from '../words.ts';
import { Goals } from './goals.tsx';
import { KeptNote } from './kept-note.tsx';
import { Lead } from './lead.tsx';
import { Minutes } from './minutes.tsx';
import { MoreToAsk } from './more-to-ask.tsx';
import { NearerHelp } from './nearer-help.tsx';
import { Reasons } from './reasons.tsx';
import { toneOf, verdictWords } from './verdict-words.ts';
import { WhomToAsk } from './whom-to-ask.tsx';

/** What is so, why, and the way on. */
export function Answer({ baby, advice }: { readonly baby: BabyProfile; readonly advice: Verdict }): JSX.Element {
  const words = useWords(home);
  const say = verdictWords(advice, words);
  useChangeIsSaid(words.changed(say));
  return (
    <Screen
      name="home"
      title={say}
      large
      tone={toneOf(advice)}
      lead={<Lead advice={advice} />}
      dock={<WayOn advice={advice} />}
    >
      {advice.verdict === 'care' && <WhomToAsk baby={baby} advice={advice} />}
      <NearerHelp advice={advice} />
      {advice.verdict !== 'ask' && <Reasons advice={advice} />}
      <MoreToAsk advice={advice} />
      {advice.verdict !== 'care' && <Goals later={advice.verdict === 'wait'} />}
      <ul class="rows group">
        <li>
          <RowLink icon="learn" href={hrefOf('told')} name={words.toldRow} line={words.toldLine} />
        </li>
        {advice.verdict === 'care' && (
          <li>
            <RowLink icon="yes" href={hrefOf('told')} name={words.agreedRow} line={words.agreedLine} />
          </li>
        )}
        <li>
          <RowLink icon="plus" href={hrefOf('temperature')} name={words.temperatureRow} line={words.temperatureLine} />
        </li>
        <li>
          <RowLink icon="play" href={hrefOf('practice')} name={words.practiceRow} line={words.practiceLine} />
        </li>
      </ul>
      <KeptNote />
      <Purpose />
    </Screen>
  );
}

function WayOn({ advice }: { readonly advice: Verdict }): JSX.Element | null {
  const words = useWords(home);
  const next = hrefOfNext(advice);
  const routine = useRoutine();
  if (advice.verdict === 'ask' && next) return <Way href={next}>{words.answerNow}</Way>;
  if (routine) {
    return (
      <>
        <Minutes routine={routine} />
        <Way href={hrefOf('routine')}>{words.seeRoutine}</Way>
      </>
    );
  }
  return null;
}

/** Says a new answer once, but not the first one, which the heading says. */
function useChangeIsSaid(sentence: string): void {
  const before = useRef(sentence);
  useEffect(() => {
    if (before.current !== sentence) announce(sentence);
    before.current = sentence;
  }, [sentence]);
}
