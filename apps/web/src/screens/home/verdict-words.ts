import type { Verdict } from '@warmhands/core';
import type { Translated } from '@warmhands/knowledge';
import type { home } from '../../locales/en/home.ts';

/** The tummy strokes that a parent sees as "the tummy": when all of these are out, the tummy is. */
const TUMMY_SIGN = 'tummy-paddle';

/** The verdict in one to five words. While something must be asked, that it must. */
export function verdictWords(advice: Verdict, words: Translated<typeof home>): string {
  if (advice.verdict === 'care') return words[careOf(advice)];
  if (advice.verdict === 'adapt') return adaptWords(advice, words);
  if (advice.verdict === 'ask') return words.ask(advice.ask.length);
  return words[advice.verdict];
}

/** How soon; a care verdict always says it. */
export function careOf(advice: Verdict): 'emergency' | 'today' | 'before-massage' {
  return advice.care ?? 'today';
}

/** The hem and the cloth that say the same without words. */
export function toneOf(advice: Verdict): 'go' | 'ask' | 'wait' | 'care' {
  return advice.verdict === 'adapt' ? 'go' : advice.verdict;
}

function adaptWords({ leftOut }: Verdict, words: Translated<typeof home>): string {
  const whole = leftOut.filter(({ side }) => side === undefined).map(({ stroke }) => stroke);
  const parts = new Set(leftOut.map(({ stroke }) => stroke.split('-')[0]));
  if (whole.includes(TUMMY_SIGN) && [...parts].every((part) => part === 'tummy' || part === 'love')) {
    return words.adaptTummy;
  }
  return leftOut.length > 0 ? words.adaptParts : words.adapt;
}
