import type { EntriesByKind } from '../journal/entries-by-kind.ts';
import type { Situation } from '../vocabulary/situation.ts';
import { COLOUR_LIFE, lifeOf } from './lives.ts';
import { type AskedYesNo, factsIn, isYesNo, saidIn } from './said.ts';
import { stoolWords } from './stools.ts';
import { NOT_SURE, type Word, wordOf } from './word.ts';

/** All words on each fact of yes and no, from answers, recorded signs and stools, in one pass. [F2] [F24] */
export function yesNoWords(situation: Situation, entries: EntriesByKind): ReadonlyMap<AskedYesNo, readonly Word[]> {
  const words = new Map<AskedYesNo, Word[]>();
  for (const answer of situation.answers) {
    const { value, at } = saidIn(answer);
    for (const fact of factsIn(answer)) if (isYesNo(fact)) put(words, fact, wordOf(fact, value, at, 'answer'));
  }
  for (const { fact, at } of entries.symptoms) put(words, fact, wordOf(fact, 'yes', at, 'journal'));
  for (const nappy of entries.nappies) {
    for (const { fact, weight } of stoolWords(nappy, situation.baby.birth, situation.now.zone)) {
      const life = weight === NOT_SURE ? COLOUR_LIFE : lifeOf(fact).worse;
      put(words, fact, { weight, at: nappy.at, from: 'journal', life });
    }
  }
  return words;
}

function put(words: Map<AskedYesNo, Word[]>, fact: AskedYesNo, word: Word | null): void {
  if (!word) return;
  const sofar = words.get(fact);
  if (sofar) sofar.push(word);
  else words.set(fact, [word]);
}
