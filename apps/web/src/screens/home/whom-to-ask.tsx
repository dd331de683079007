import type { Verdict } from '@warmhands/core';
import { factTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import type { BabyProfile } from '../../household/household.ts';
import { home } from '../../locales/en/home.ts';
import { shell } from '../../locales/en/shell.ts';
import { entryOf } from '../entry-of.ts';
import { useTimeWords } from '../time-words.ts';
import { useWords } from '../words.ts';
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

/** What to say of the signs that led here: each that was seen, by name, once; never one that somebody is not sure about. */
function useSigns(advice: Verdict): string {
  const words = useWords(home);
  const texts = useWords(factTexts);
  const grave = advice.reasons.filter(({ says }) => says === 'care').flatMap(({ facts }) => facts);
  const told = grave.filter(({ from, value }) => from !== 'derived' && value !== 'no' && value !== null);
  const seen = told.filter(({ fact, value }) => fact !== 'worried' && value !== 'unknown');
  const named = [...new Set(seen.map(({ fact }) => entryOf(texts, fact)?.name ?? ''))].filter(Boolean).join('; ');
  if (named) return words.saySigns(named);
  const unsure = [...new Set(told.flatMap(({ fact, value }) => (value === 'unknown' ? [fact] : [])))];
  const [only, ...others] = unsure;
  if (only === undefined) return words.sayWorried;
  return others.length > 0 ? words.sayUnsure : words.sayUnsureOf(entryOf(texts, only)?.name ?? only);
}
