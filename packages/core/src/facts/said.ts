import type { Instant } from '../base/instant.ts';
import {
  type AnswerQuestion,
  type AskedFact,
  NEVER_BY_NONE,
  NUMBER_FACTS,
  QUESTION_FACTS,
} from '../vocabulary/fact.ts';
import type { Answer, AnswerValue } from '../vocabulary/situation.ts';

/** One answer to one fact. */
export interface Said {
  readonly value: AnswerValue;
  readonly at: Instant;
}

/** All answers to each fact, in the order in which they were given. */
export type SaidByFact = ReadonlyMap<AskedFact, readonly Said[]>;

/** Facts that are answered by yes, no or not sure. */
export type AskedYesNo = Exclude<AskedFact, (typeof NUMBER_FACTS)[number] | 'state' | 'carer' | 'injection-site-sore'>;

const OTHER_VALUES: ReadonlySet<AskedFact> = new Set([
  ...NUMBER_FACTS,
  'state',
  'carer',
  'injection-site-sore',
] as const);

/** Whether a fact is answered by yes, no or not sure. */
export function isYesNo(fact: AskedFact): fact is AskedYesNo {
  return !OTHER_VALUES.has(fact);
}

/** Puts each answer to its fact, in one pass; `none` says the better value to each fact that it may settle. [F2] [F7] */
export function saidByFact(answers: readonly Answer[]): SaidByFact {
  const said = new Map<AskedFact, Said[]>();
  for (const answer of answers) {
    if ('fact' in answer) add(said, answer.fact, answer);
    else for (const fact of settledByNone(answer.question)) add(said, fact, { value: 'no', at: answer.at });
  }
  return said;
}

function add(said: Map<AskedFact, Said[]>, fact: AskedFact, { value, at }: Said): void {
  const sofar = said.get(fact);
  if (sofar) sofar.push({ value, at });
  else said.set(fact, [{ value, at }]);
}

/** The facts that `none` to a question says the better value to. It is `no`: what is better with `yes` is left out. [F7] */
export function settledByNone(question: AnswerQuestion): readonly AskedFact[] {
  return BY_NONE[question];
}

/** Worked out once: a carer's "none of these" is the commonest answer of all. */
const BY_NONE: Readonly<Record<AnswerQuestion, readonly AskedFact[]>> = {
  standing: byNone('standing'),
  danger: byNone('danger'),
  today: byNone('today'),
  timing: byNone('timing'),
  now: byNone('now'),
  tummy: byNone('tummy'),
  moves: byNone('moves'),
};

function byNone(question: AnswerQuestion): readonly AskedFact[] {
  const facts: readonly AskedFact[] = QUESTION_FACTS[question];
  const never: readonly AskedFact[] = NEVER_BY_NONE;
  return facts.filter((fact) => (isYesNo(fact) && !never.includes(fact)) || fact === 'injection-site-sore');
}
