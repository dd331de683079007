import type { FactId, Reason, ReasonFact, Verdict } from '@warmhands/core';
import { factTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import type { BabyProfile } from '../../household/household.ts';
import { home } from '../../locales/en/home.ts';
import { shell } from '../../locales/en/shell.ts';
import { values } from '../../locales/en/values.ts';
import { entryOf } from '../entry-of.ts';
import { useHousehold } from '../household-context.ts';
import { useTimeWords } from '../time-words.ts';
import { valueWords } from '../value-words.ts';
import { useWords } from '../words.ts';
import { useGround } from './reason-words.ts';
import { careOf } from './verdict-words.ts';

/** Whom to ask and what to say, in words that can be read out on the telephone. */
export function WhomToAsk({ baby, advice }: { readonly baby: BabyProfile; readonly advice: Verdict }): JSX.Element {
  const words = useWords(home);
  const care = careOf(advice);
  const { age } = useTimeWords();
  const name = baby.name || useWords(shell).aBaby;
  const signs = useSigns(advice);
  return (
    <>
      {care !== 'emergency' && (
        <section class="group">
          <h2>{words.whom}</h2>
          <p>{care === 'today' ? words.whomToday : words.whomBefore}</p>
        </section>
      )}
      <section class="group">
        <h2>{words.whatToSay}</h2>
        <p>
          {words.sayBaby(name, age(baby.birth))} {signs} {words.sayEnd[care]}
        </p>
      </section>
    </>
  );
}

/** What was told to tell a rule for one baby from that for another: no sign of anything. */
const NO_SIGN: readonly FactId[] = ['worried', 'milk', 'solids'];

/** What to say of the signs that led here: each that was seen, by name, once; never one that somebody is not sure about. */
function useSigns(advice: Verdict): string {
  const words = useWords(home);
  const said = useWords(values);
  const { locale } = useHousehold().settings.value;
  const texts = useWords(factTexts);
  const onWhat = useGround();
  const nameOf = ({ fact, value }: ReasonFact) => {
    const name = entryOf(texts, fact)?.name ?? fact;
    return typeof value === 'number' ? `${name}: ${valueWords(fact, value, said, locale)}` : name;
  };
  const grave = advice.reasons.filter(({ says }) => says === 'care');
  const told = (reason: Reason) =>
    reason.facts.filter(({ from, value }) => from !== 'derived' && value !== 'no' && value !== null);
  const seen = grave
    .filter((reason) => onWhat(reason) === 'told')
    .flatMap(told)
    .filter(({ fact, value }) => !NO_SIGN.includes(fact) && value !== 'unknown');
  const named = [...new Set(seen.map(nameOf))].join('; ');
  if (named) return words.saySigns(named);
  const doubted = grave.flatMap(told).filter(({ value }) => value === 'unknown');
  const [only, ...others] = [...new Set(doubted.map(nameOf))];
  if (only === undefined) return words.sayWorried;
  return others.length > 0 ? words.sayUnsure : words.sayUnsureOf(only);
}
