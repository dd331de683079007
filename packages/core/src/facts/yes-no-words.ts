import type { EntriesByKind } from '../journal/entries-by-kind.ts';
import { QUESTION_FACTS } from '../vocabulary/fact.ts';
import type { Situation } from '../vocabulary/situation.ts';
import { COLOUR_LIFE, lifeOf } from './lives.ts';
import { type AskedYesNo, isYesNo, saidIn, yesNoIn } from './said.ts';
import { stoolWords } from './stools.ts';
import { NOT_SURE, type Word, wordOf } from './word.ts';

/** All words on each fact of yes and no. */
export interface WordsByFact {
  readonly on: (fact: AskedYesNo) => readonly Word[];
}

/** Every fact of yes and no. */
export const YES_NO_FACTS: readonly AskedYesNo[] = Object.values(QUESTION_FACTS).flat().filter(isYesNo);

/** Where each fact stands in a list. A map that grows to so many facts is laid out anew five times on its way. */
const PLACES: ReadonlyMap<AskedYesNo, number> = new Map(YES_NO_FACTS.map((fact, place) => [fact, place]));

const NO_WORDS: readonly Word[] = [];

/** All words on each fact of yes and no, from answers, recorded signs and stools, in one pass. [F2] [F24] */
export function yesNoWords(situation: Situation, entries: EntriesByKind): WordsByFact {
  const words: (Word[] | undefined)[] = YES_NO_FACTS.map(() => undefined);
  const put = (fact: AskedYesNo, word: Word | null) => {
    const place = PLACES.get(fact);
    if (!word || place === undefined) return;
    const sofar = words[place];
    if (sofar) sofar.push(word);
    else words[place] = [word];
  };
  for (const answer of situation.answers) {
    const { value, at } = saidIn(answer);
    for (const fact of yesNoIn(answer)) put(fact, wordOf(fact, value, at, 'answer'));
  }
  for (const { fact, at } of entries.symptoms) put(fact, wordOf(fact, 'yes', at, 'journal'));
  for (const nappy of entries.nappies) {
    for (const { fact, weight } of stoolWords(nappy, situation.baby.birth, situation.now.zone)) {
      const life = weight === NOT_SURE ? COLOUR_LIFE : lifeOf(fact).worse;
      put(fact, { weight, at: nappy.at, from: 'journal', life });
    }
  }
  return { on: (fact) => words[PLACES.get(fact) ?? -1] ?? NO_WORDS };
}
