import { advise, failed, ok, type Result, type Situation } from '@warmhands/core';
import { type Look, SEATS, type Seat } from '@warmhands/core/figure';
import { figureAge, leafletOf, leafletPage, leafletWords } from '@warmhands/knowledge';
import { book } from '@warmhands/knowledge/book';
import * as v from 'valibot';
import { answerWhole } from '../answer.ts';
import { leafletHtml } from '../leaflet-html.ts';
import { LOOK_OPTIONS, lookOf } from '../look-options.ts';
import { complain, write } from '../output.ts';
import { oneOf, parseOptions, parseWords } from '../parse-options.ts';

const OPTIONS = {
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters, such as GB'))),
  leading: oneOf(['left', 'right'], 'right'),
  seat: oneOf(SEATS, 'feet'),
  ...LOOK_OPTIONS,
} as const;

interface Asked {
  readonly country: string | null;
  readonly leading: 'left' | 'right';
  readonly seat: Seat;
  readonly look: Look;
}

/** `warmhands leaflet`: the routine for a situation as one page of HTML for paper. [C11] */
export async function leaflet(words: readonly string[]): Promise<boolean> {
  const asked = parseAsked(words);
  if (!asked.ok) return complain(`${asked.error}; see "warmhands leaflet --help"`, false);
  return answerWhole('leaflet', (situation) => htmlFor(situation, asked.value), write);
}

function parseAsked(words: readonly string[]): Result<Asked, string> {
  const read = parseWords(words);
  if (!read.ok) return read;
  const [stray] = read.value.plain;
  if (stray !== undefined) {
    return failed(`leaflet does not take ${JSON.stringify(stray)}; a situation is read from standard input`);
  }
  const options = parseOptions('leaflet', OPTIONS, read.value.options);
  if (!options.ok) return options;
  const { country = null, leading, seat } = options.value;
  return ok({ country, leading, seat, look: lookOf(options.value) });
}

function htmlFor(situation: Situation, { country, leading, seat, look }: Asked): string {
  const { routine, ...verdict } = advise(situation, book);
  const pictured = { ageMonths: figureAge(situation.baby.birth, situation.now.date), leading, seat };
  const leaf = leafletOf({ situation, verdict, routine, country, pictured, locale: 'en' }, leafletWords);
  return leafletHtml(leaf.title, leafletPage(leaf), look);
}
