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

/** All answers to each fact that is a number, a choice or a list, in the order in which they were given. */
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

/** The facts that an answer speaks of: its own, or all those that `none` settles. [F7] */
export function factsIn(answer: Answer): readonly AskedFact[] {
  return 'fact' in answer ? [answer.fact] : settledByNone(answer.question);
}

/** Those of the facts that an answer speaks of that are answered by yes or no. [F7] */
export function yesNoIn(answer: Answer): readonly AskedYesNo[] {
  if ('question' in answer) return YES_NO_BY_NONE[answer.question];
  return isYesNo(answer.fact) ? [answer.fact] : [];
}

/** What an answer says of each of its facts; `none` says the better value, which is `no` to all that it settles. [F7] */
export function saidIn(answer: Answer): Said {
  return { value: 'fact' in answer ? answer.value : 'no', at: answer.at };
}

/** Puts each answer that is more than yes or no to its fact, in one pass. [F2] [F7] */
export function saidByFact(answers: readonly Answer[]): SaidByFact {
  const said = new Map<AskedFact, Said[]>();
  for (const answer of answers) {
    for (const fact of othersIn(answer)) add(said, fact, saidIn(answer));
  }
  return said;
}

function othersIn(answer: Answer): readonly AskedFact[] {
  if ('question' in answer) return OTHERS_BY_NONE[answer.question];
  return isYesNo(answer.fact) ? [] : [answer.fact];
}

function add(said: Map<AskedFact, Said[]>, fact: AskedFact, one: Said): void {
  const sofar = said.get(fact);
  if (sofar) sofar.push(one);
  else said.set(fact, [one]);
}

/** The facts that `none` to a question says the better value to. It is `no`: what is better with `yes` is left out. [F7] */
export function settledByNone(question: AnswerQuestion): readonly AskedFact[] {
  return BY_NONE[question];
}

/** Worked out once: a carer's "none of these" is the commonest answer of all. */
const BY_NONE = ofEachQuestion(byNone);
const YES_NO_BY_NONE = ofEachQuestion((question) => BY_NONE[question].filter(isYesNo));
const OTHERS_BY_NONE = ofEachQuestion((question) => BY_NONE[question].filter((fact) => !isYesNo(fact)));

function ofEachQuestion<T>(make: (question: AnswerQuestion) => T): Readonly<Record<AnswerQuestion, T>> {
  return {
    standing: make('standing'),
    danger: make('danger'),
    today: make('today'),
    timing: make('timing'),
    now: make('now'),
    tummy: make('tummy'),
    moves: make('moves'),
  };
}

function byNone(question: AnswerQuestion): readonly AskedFact[] {
  const facts: readonly AskedFact[] = QUESTION_FACTS[question];
  const never: readonly AskedFact[] = NEVER_BY_NONE;
  return facts.filter((fact) => (isYesNo(fact) && !never.includes(fact)) || fact === 'injection-site-sore');
}
