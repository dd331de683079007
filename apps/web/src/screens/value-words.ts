import type { Evidence, FactId, FactValue } from '@warmhands/core';
import { type Locale, numbered, type Translated } from '@warmhands/knowledge';
import type { values } from '../locales/en/values.ts';
import { entryOf } from './entry-of.ts';

type Words = Translated<typeof values>;

/** A value as a person says it. Null is "not asked". */
export function valueWords(fact: FactId, value: FactValue | null, words: Words, locale: Locale): string {
  if (value === null) return words.notAsked;
  if (typeof value === 'number') return numberWords(fact, value, words, locale);
  if (typeof value !== 'string') return value.map((limb) => words[limb]).join(', ') || words.no;
  const plain = entryOf<unknown>(words, value);
  return typeof plain === 'string' ? plain : value;
}

/** When and how it came to be known; nothing for what follows from the day of birth. */
export function evidenceWords(from: Evidence | null, ago: string, words: Words): string | null {
  if (from === 'answer') return words.told(ago);
  if (from === 'journal') return words.noted(ago);
  return from === 'cleared' ? words.cleared : null;
}

function numberWords(fact: FactId, value: number, words: Words, locale: Locale): string {
  if (fact.startsWith('minutes')) return words.minutes(value);
  if (fact.endsWith('reading')) return words.degrees(numbered(value, locale));
  if (fact.endsWith('weeks')) return words.weeks(Math.floor(value));
  if (fact === 'corrected-age-days' && value < 0) return words.daysBefore(-value);
  return fact === 'stools-in-24h' ? numbered(value, locale) : words.days(value);
}
