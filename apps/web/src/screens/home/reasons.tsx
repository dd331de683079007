import type { Reason, ReasonFact, Verdict } from '@warmhands/core';
import { allRules, factTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { home } from '../../locales/en/home.ts';
import { shell } from '../../locales/en/shell.ts';
import { values } from '../../locales/en/values.ts';
import { RowButton } from '../../parts/row.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { entryOf } from '../entry-of.ts';
import { useHousehold } from '../household-context.ts';
import { SourceLine } from '../source-line.tsx';
import { useTimeWords } from '../time-words.ts';
import { evidenceWords, valueWords } from '../value-words.ts';
import { useWords } from '../words.ts';
import { useReasonWords } from './reason-words.ts';

/** The reasons, one touch away: every rule that spoke, the facts with their age, and what the rule stands on. [W7] */
export function Reasons({ advice }: { readonly advice: Verdict }): JSX.Element {
  const words = useWords(home);
  const wordsOf = useReasonWords();
  const [open, setOpen] = useState(false);
  const [gravest, ...others] = advice.reasons;
  const { say } = gravest ? wordsOf(gravest) : { say: words.noReasons };
  const line = others.length > 0 ? words.andMore(say, others.length) : say;
  return (
    <>
      <RowButton icon="hand" onClick={() => setOpen(true)} name={words.why[advice.verdict]} line={line} />
      <Sheet open={open} onShut={() => setOpen(false)} title={words.sheetTitle} shut={useWords(shell).close}>
        {advice.reasons.length === 0 && <p>{words.noReasons}</p>}
        <ol class="rows">
          {advice.reasons.map((reason) => (
            <li key={reason.rule} class="reason">
              <OneReason reason={reason} />
            </li>
          ))}
        </ol>
      </Sheet>
    </>
  );
}

function OneReason({ reason }: { readonly reason: Reason }): JSX.Element {
  const { say, why } = useReasonWords()(reason);
  const basis = allRules.find(({ id }) => id === reason.rule)?.basis ?? 'reasoned';
  return (
    <>
      <h3>{say}</h3>
      {why && <p>{why}</p>}
      <ul>
        {reason.facts.map((fact) => (
          <li key={fact.fact}>
            <OneFact told={fact} />
          </li>
        ))}
      </ul>
      <SourceLine basis={basis} refs={reason.sources.map((source) => ({ source }))} />
    </>
  );
}

function OneFact({ told }: { readonly told: ReasonFact }): JSX.Element {
  const { locale } = useHousehold().settings.value;
  const words = useWords(values);
  const { ago } = useTimeWords();
  const name = entryOf(useWords(factTexts), told.fact)?.name ?? told.fact;
  const when = told.ageMinutes === null ? null : evidenceWords(told.from, ago(told.ageMinutes), words);
  return (
    <p class="quiet">
      {name}: <b>{valueWords(told.fact, told.value, words, locale)}</b>
      {when && `, ${when}`}
    </p>
  );
}
