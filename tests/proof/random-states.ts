import { type Answer, type AskedFact, mayWe, type Situation, type Verdict, worseValue } from '@warmhands/core';
import { book } from '@warmhands/knowledge';
import { type Chance, oneOf, seeded } from '../naive/chance.ts';
import { type NaiveVerdict, naiveVerdict } from '../naive/naive-gate.ts';
import { randomSituation } from '../naive/random-situation.ts';
import { morePermissive } from './permissive.ts';
import { ALL_FACTS, isYesNo } from './states.ts';

/** What one run over random states came to. */
export interface Tally {
  readonly states: number;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly comparisons: number;
  readonly disagreements: readonly string[];
  readonly relaxations: readonly string[];
}

const SHOWN = 5;

/**
 * Random states, each answered by the engine and by the naive evaluator, and each with one fact told worse, left
 * unsure and told better: nothing may grow milder on the way from better to unsure or to worse.
 */
export function randomStates(seed: number, count: number): Tally {
  const chance = seeded(seed);
  const verdicts: Record<string, number> = {};
  const disagreements: string[] = [];
  const relaxations: string[] = [];
  let comparisons = 0;
  for (let index = 0; index < count; index++) {
    const situation = randomSituation(chance);
    const verdict = mayWe(situation, book);
    const name = verdict.care ?? verdict.verdict;
    verdicts[name] = (verdicts[name] ?? 0) + 1;
    const difference = differenceOf(verdict, naiveVerdict(situation));
    if (difference && disagreements.length < SHOWN) disagreements.push(`${difference}: ${told(situation)}`);
    if (index % 2 === 1) continue;
    comparisons += 2;
    const why = relaxation(situation, chance);
    if (why && relaxations.length < SHOWN) relaxations.push(`${why}: ${told(situation)}`);
  }
  return { states: count, verdicts, comparisons, disagreements, relaxations };
}

export function differenceOf(verdict: Verdict, naive: NaiveVerdict): string | null {
  if (verdict.verdict !== naive.verdict || verdict.care !== naive.care) {
    return `engine ${verdict.verdict}/${verdict.care}, naive ${naive.verdict}/${naive.care}`;
  }
  if (verdict.until !== naive.until) return `until: engine ${verdict.until}, naive ${naive.until}`;
  const [mine, theirs] = [verdict.leftOut, naive.leftOut].map((list) =>
    list
      .map(({ stroke, side }) => `${stroke} ${side ?? ''}`)
      .sort()
      .join(),
  );
  if (mine !== theirs) return `left out: engine [${mine}], naive [${theirs}]`;
  const limits = (list: object) => JSON.stringify(Object.entries(list).sort());
  return limits(verdict.limits) === limits(naive.limits)
    ? null
    : `limits: engine ${limits(verdict.limits)}, naive ${limits(naive.limits)}`;
}

/** The vaccination is left out: it is the one fact that may reassure, and is shown apart. */
const SWAYING = ALL_FACTS.filter((fact) => isYesNo(fact) && fact !== 'vaccinated-in-48h');

function relaxation(situation: Situation, chance: Chance): string | null {
  const [first = 'floppy', ...rest] = SWAYING;
  const fact = oneOf<AskedFact>(chance, [first, ...rest]);
  const [worse, unsure, better] = tellings(fact).map((value) => mayWe(retold(situation, fact, value), book));
  if (!worse || !unsure || !better) throw new Error('a telling is missing');
  const unsureWhy = morePermissive(unsure, better);
  if (unsureWhy) return `${fact} not sure against better: ${unsureWhy}`;
  const worseWhy = morePermissive(worse, better);
  return worseWhy ? `${fact} worse against better: ${worseWhy}` : null;
}

function tellings(fact: AskedFact): readonly Answer['value'][] {
  const worse = isYesNo(fact) ? worseValue(fact) : 'yes';
  return [worse, 'unknown', worse === 'yes' ? 'no' : 'yes'];
}

function retold(situation: Situation, fact: AskedFact, value: Answer['value']): Situation {
  const others = situation.answers.filter((answer) => !('fact' in answer) || answer.fact !== fact);
  const answer = { fact, value, at: situation.now.instant } as Answer;
  return { ...situation, answers: [...others, answer] };
}

function told(situation: Situation): string {
  return JSON.stringify(situation);
}
