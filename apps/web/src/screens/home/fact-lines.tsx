import type { ReasonFact } from '@warmhands/core';
import type { JSX } from 'preact';
import { values } from '../../locales/en/values.ts';
import { useHousehold } from '../household-context.ts';
import { useTimeWords } from '../time-words.ts';
import { evidenceWords, valueWords } from '../value-words.ts';
import { useWords } from '../words.ts';
import { useFactName } from './reason-words.ts';

interface Line {
  readonly names: readonly string[];
  readonly value: string;
  readonly when: string | null;
}

/** The facts of a reason with their value and age; those that were told alike stand on one line. [W7] */
export function FactLines({ facts }: { readonly facts: readonly ReasonFact[] }): JSX.Element {
  const { locale } = useHousehold().settings.value;
  const words = useWords(values);
  const { ago } = useTimeWords();
  const nameOf = useFactName();
  const lines = new Map<string, Line>();
  for (const told of facts) {
    const value = valueWords(told.fact, told.value, words, locale);
    const when = told.ageMinutes === null ? null : evidenceWords(told.from, ago(told.ageMinutes), words);
    const before = lines.get(`${value} ${when}`)?.names ?? [];
    lines.set(`${value} ${when}`, { names: [...new Set([...before, nameOf(told)])], value, when });
  }
  return (
    <>
      {[...lines].map(([key, { names, value, when }]) => (
        <p key={key} class="quiet">
          {names.join('; ')}: <b>{value}</b>
          {when && `, ${when}`}
        </p>
      ))}
    </>
  );
}
