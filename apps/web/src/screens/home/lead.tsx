import type { Advice } from '@warmhands/core';
import { allRules, questionTexts, ruleTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { home } from '../../locales/en/home.ts';
import { Road } from '../../parts/road.tsx';
import { CallNumber } from '../call-number.tsx';
import { entryOf } from '../entry-of.ts';
import { useHousehold } from '../household-context.ts';
import { SourceNames } from '../source-names.tsx';
import { useTimeWords } from '../time-words.ts';
import { useWords } from '../words.ts';
import { waitRoad } from './wait-road.ts';

/** One sentence with the deciding fact and the time when it changes, then at most one thing more. */
export function Lead({ advice }: { readonly advice: Advice }): JSX.Element {
  switch (advice.verdict) {
    case 'go':
    case 'adapt':
      return <MayLead advice={advice} />;
    case 'ask':
      return <AskLead advice={advice} />;
    case 'wait':
      return <WaitLead advice={advice} />;
    case 'care':
      return <CareLead advice={advice} />;
  }
}

function useFirstSay(advice: Advice): string | undefined {
  const [gravest] = advice.reasons;
  const text = entryOf(useWords(ruleTexts), gravest?.rule ?? '');
  return text?.say;
}

function MayLead({ advice }: { readonly advice: Advice }): JSX.Element {
  const words = useWords(home);
  const until = useTimeWords().clock(advice.validUntil);
  const say = useFirstSay(advice);
  return (
    <p class="lead number">
      {advice.verdict === 'go' || !say ? words.goLead(until) : `${say} ${words.goodUntil(until)}`}
    </p>
  );
}

function AskLead({ advice }: { readonly advice: Advice }): JSX.Element {
  const words = useWords(home);
  const titles = useWords(questionTexts);
  const next = advice.ask[0];
  return (
    <>
      {next && <p class="lead">{titles[next.question].title}</p>}
      <p class="quiet">{words.askLeft(advice.ask.length)}</p>
    </>
  );
}

function WaitLead({ advice }: { readonly advice: Advice }): JSX.Element {
  const { now } = useHousehold();
  const words = useWords(home);
  const { clock } = useTimeWords();
  const say = useFirstSay(advice);
  const road = waitRoad(advice, allRules, now.value.instant);
  return (
    <>
      <p class="lead number">
        {say} {advice.until === null ? words.noEnd : words.from(clock(advice.until))}
      </p>
      {road && <Road share={road.share} from={clock(road.from)} to={words.from(clock(road.until))} />}
    </>
  );
}

function CareLead({ advice }: { readonly advice: Advice }): JSX.Element {
  const words = useWords(home);
  const say = useFirstSay(advice);
  return (
    <>
      {say && <p class="lead">{say}</p>}
      {advice.care === 'emergency' ? <CallNumber /> : <p class="quiet">{words.noStrokes}</p>}
      <SourceNames ids={advice.reasons[0]?.sources ?? []} />
    </>
  );
}
