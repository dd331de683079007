import type { Instant } from '../base/instant.ts';
import type { EntriesByKind } from '../journal/entries-by-kind.ts';
import type { SetAside } from '../vocabulary/belief.ts';
import type { AskedFact } from '../vocabulary/fact.ts';
import type { Answer, Situation } from '../vocabulary/situation.ts';
import { DELAYING_MINUTES } from './lives.ts';
import { isInOrder } from './readings.ts';
import { factsIn, isYesNo, type Said, saidIn } from './said.ts';
import { forbidsDays, forbidsStools } from './stools.ts';
import { BETTER, betterOf, wordOf } from './word.ts';

/** What was told of a time to come and would have reassured, so that the reasons can name it. [F3] */
export function setAside(situation: Situation, entries: EntriesByKind): readonly SetAside[] {
  const now = situation.now.instant;
  const answers = situation.answers.filter(({ at }) => at > now).flatMap((answer) => answerAside(answer, situation));
  const all = [...answers, ...entriesAside(entries, situation), ...clearancesAside(situation, now)];
  return all.length === 0 ? all : soonestOfEach(all);
}

function answerAside(answer: Answer, situation: Situation): readonly SetAside[] {
  const said = saidIn(answer);
  return factsIn(answer)
    .filter((fact) => reassures(fact, said, situation))
    .map((fact) => ({ fact, ...said, from: 'answer' }));
}

/** Whether an answer would allow something, were its time believed. */
function reassures(fact: AskedFact, { value, at }: Said, { goal, baby }: Situation): boolean {
  if (isYesNo(fact)) return wordOf(fact, value, at, 'answer')?.weight === BETTER;
  switch (fact) {
    case 'minutes-since-feed':
      return typeof value === 'number' && value >= DELAYING_MINUTES.feed;
    case 'minutes-since-wake':
      return typeof value === 'number' && value >= DELAYING_MINUTES.waking;
    case 'days-since-stool':
      return typeof value === 'number' && !forbidsDays(value, baby);
    case 'stools-in-24h':
      return typeof value === 'number' && !forbidsStools(value);
    case 'state':
      return value === 'quiet-alert' || (value === 'active-alert' && goal === 'play');
    case 'carer':
      return value === 'ready';
    case 'injection-site-sore':
      return value === 'no';
  }
}

function entriesAside({ readings, nappies, patchTests }: EntriesByKind, situation: Situation): readonly SetAside[] {
  const now = situation.now.instant;
  const asked = patchTests.filter(({ product, result }) => product === situation.product && result === 'clear');
  const coming = <T extends { readonly at: Instant }>(list: readonly T[]) => list.filter(({ at }) => at > now);
  return [
    ...coming(readings.filter(isInOrder)).map(({ at }) => aside('feverish', 'no', at)),
    ...coming(nappies.filter(({ stool }) => stool)).map(({ at }) => aside('days-since-stool', 0, at)),
    ...coming(asked).map(({ at }) => aside('patch-test', 'yes', at)),
  ];
}

function aside(fact: SetAside['fact'], value: SetAside['value'], at: Instant): SetAside {
  return { fact, value, from: 'journal', at };
}

function clearancesAside({ baby }: Situation, now: Instant): readonly SetAside[] {
  return baby.cleared
    .filter(({ at }) => at > now)
    .map(({ fact, at }) => {
      const value = fact !== 'born-early' && isYesNo(fact) ? betterOf(fact) : 'no';
      return { fact, value, from: 'cleared', at };
    });
}

/** One of each fact and kind of evidence: the one that comes soonest. */
function soonestOfEach(all: readonly SetAside[]): readonly SetAside[] {
  const soonest = new Map<string, SetAside>();
  for (const one of all.toSorted(byTimeAndFact)) {
    const key = `${one.fact} ${one.from}`;
    if (!soonest.has(key)) soonest.set(key, one);
  }
  return [...soonest.values()];
}

function byTimeAndFact(one: SetAside, other: SetAside): number {
  return (
    one.at - other.at || byText(`${one.fact} ${one.from} ${one.value}`, `${other.fact} ${other.from} ${other.value}`)
  );
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
