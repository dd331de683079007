import type { ReasonFact } from '@warmhands/core';
import { isOpen } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { values } from '../../locales/en/values.ts';
import { useHousehold } from '../household-context.ts';
import { useTimeWords } from '../time-words.ts';
import { useKnown } from '../use-known.ts';
import { evidenceWords, valueWords } from '../value-words.ts';
import { useWords } from '../words.ts';
import { useFactName } from './reason-words.ts';

interface Line {
  readonly names: readonly string[];
  readonly value: string;
  readonly when: string | null;
}

interface FactLinesProps {
  readonly facts: readonly ReasonFact[];
  /** Whether they are of a reason that holds whatever is still open: an age then holds whatever the due date is. */
  readonly holds?: boolean;
}

/** The facts of a reason with their value and age; those that were told alike stand on one line. [W7] */
export function FactLines({ facts, holds = false }: FactLinesProps): JSX.Element {
  const { locale } = useHousehold().settings.value;
  const words = useWords(values);
  const { ago, days } = useTimeWords();
  const nameOf = useFactName();
  const born = useKnown()?.beliefs.get('age-days');
  const age: Partial<ReasonFact> = born?.status === 'known' ? { fact: 'age-days', value: born.value } : {};
  const lines = new Map<string, Line>();
  for (const one of facts) {
    const told = holds && isOpen(one) && one.fact === 'corrected-age-days' ? { ...one, ...age } : one;
    const value = isAge(told) ? days(told.value) : valueWords(told.fact, told.value, words, locale);
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

/** An age is said as everywhere else: in days, weeks or months. Before the due date it counts down. */
function isAge(told: ReasonFact): told is ReasonFact & { readonly value: number } {
  const { fact, value } = told;
  return (fact === 'age-days' || fact === 'corrected-age-days') && typeof value === 'number' && value >= 0;
}
