import type { Verdict } from '@warmhands/core';
import { allRules, type RuleText, ruleTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { home } from '../../locales/en/home.ts';
import { Road } from '../../parts/road.tsx';
import { CallNumber } from '../call-number.tsx';
import { entryOf } from '../entry-of.ts';
import { useHousehold } from '../household-context.ts';
import { useTimeWords } from '../time-words.ts';
import { useWords } from '../words.ts';
import { useGround, useReasonWords } from './reason-words.ts';
import { waitRoad } from './wait-road.ts';

/** One sentence with the deciding fact and the time when it changes, then at most one thing more. */
export function Lead({ advice }: { readonly advice: Verdict }): JSX.Element {
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

function useFirstText(advice: Verdict): RuleText | undefined {
  return entryOf(useWords(ruleTexts), advice.reasons[0]?.rule ?? '');
}

function MayLead({ advice }: { readonly advice: Verdict }): JSX.Element {
  const words = useWords(home);
  const until = useTimeWords().clock(advice.validUntil);
  const [first] = advice.reasons;
  const say = useFirstText(advice)?.say;
  const onWhat = useGround();
  if (advice.verdict === 'go' || !first) return <p class="lead number">{words.goLead(until)}</p>;
  return (
    <p class="lead number">
      {onWhat(first) === 'untold' ? words.gentlest : say} {words.goodUntil(until)}
    </p>
  );
}

function AskLead({ advice }: { readonly advice: Verdict }): JSX.Element {
  const words = useWords(home);
  return (
    <>
      <p class="lead">{words.askLead}</p>
      <p class="quiet">{words.askLeft(advice.ask.length)}</p>
    </>
  );
}

function WaitLead({ advice }: { readonly advice: Verdict }): JSX.Element {
  const { now } = useHousehold();
  const words = useWords(home);
  const { clock } = useTimeWords();
  const [first] = advice.reasons;
  const wordsOf = useReasonWords();
  const say = first && wordsOf(first).say;
  const road = waitRoad(advice, allRules, now.value.instant);
  return (
    <>
      <p class="lead number">
        {say} {advice.until === null ? words.noEnd : words.from(clock(advice.until))}
      </p>
      {road && <Road share={road.share} from={words.since(clock(road.from))} to={words.from(clock(road.until))} />}
    </>
  );
}

function CareLead({ advice }: { readonly advice: Verdict }): JSX.Element {
  const words = useWords(home);
  const [first] = advice.reasons;
  const text = useFirstText(advice);
  const grave = advice.reasons.filter(({ says }) => says === 'care');
  const onWhat = useGround();
  const unsure = first !== undefined && onWhat(first) === 'unsure';
  return (
    <>
      {text && <p class="lead">{unsure ? words.unsureLead : text.say}</p>}
      {advice.care === 'emergency' ? <CallNumber /> : <p>{words.noStrokes}</p>}
      {/* With a whole list in doubt, the ground of one sign alone would mislead. */}
      {text && (!unsure || grave.length === 1) && <p class="quiet">{text.why}</p>}
    </>
  );
}
