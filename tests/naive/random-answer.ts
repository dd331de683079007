import {
  type Answer,
  type AnswerQuestion,
  type AnswerValue,
  type AskedFact,
  INJECTED_LIMBS,
  type Instant,
  QUESTION_FACTS,
  STATES,
} from '@warmhands/core';
import { between, type Chance, mayBe, oneOf } from './chance.ts';
import { randomTime, within } from './random-time.ts';

const QUESTIONS = ['standing', 'danger', 'today', 'timing', 'now', 'tummy', 'moves'] as const;

/** Minutes that still leave `none` and its neighbours believed. */
const FRESH: Readonly<Record<AnswerQuestion, number>> = {
  standing: 100_000,
  danger: 59,
  today: 29,
  timing: 59,
  now: 9,
  tummy: 700,
  moves: 9000,
};

/** What the carer of a well baby says, with a screen left out now and then. */
export function calmAnswers(chance: Chance, now: Instant): readonly Answer[] {
  const told: Answer[] = [];
  for (const question of QUESTIONS) {
    if (mayBe(chance, 0.04)) continue;
    const at = within(chance, now, FRESH[question]);
    told.push({ question, value: 'none', at });
    for (const [fact, value] of own(question)) if (mayBe(chance, 0.95)) told.push({ fact, value, at });
  }
  return told;
}

/** One answer to anything, of any value and any time. */
export function randomAnswer(chance: Chance, now: Instant): Answer {
  const question = oneOf(chance, QUESTIONS);
  const at = randomTime(chance, now);
  if (mayBe(chance, 0.15)) return { question, value: 'none', at };
  const fact = randomFact(chance, question);
  return { fact, value: randomValue(chance, fact), at };
}

/** A fact of a question. */
export function randomFact(chance: Chance, question: AnswerQuestion): AskedFact {
  return oneOf(chance, QUESTION_FACTS[question]);
}

function own(question: AnswerQuestion): readonly (readonly [AskedFact, AnswerValue])[] {
  switch (question) {
    case 'standing':
      return [['navel-healed', 'yes']];
    case 'timing':
      return [
        ['minutes-since-feed', 75],
        ['minutes-since-wake', 40],
      ];
    case 'now':
      return [
        ['state', 'quiet-alert'],
        ['carer', 'ready'],
      ];
    case 'tummy':
      return [
        ['stools-in-24h', 3],
        ['days-since-stool', 1],
      ];
    case 'moves':
      return [['head-lift', 'yes']];
    case 'danger':
    case 'today':
      return [];
  }
}

function randomValue(chance: Chance, fact: AskedFact): AnswerValue {
  if (mayBe(chance, 0.15)) return 'unknown';
  switch (fact) {
    case 'minutes-since-feed':
      return oneOf(chance, [0, 10, 30, 50, 55, 59, 60, 61, 90, 180, 239, 240, 300, 2000]);
    case 'minutes-since-wake':
      return oneOf(chance, [0, 5, 10, 14, 15, 16, 60, 300, 1439, 1440, 2000]);
    case 'stools-in-24h':
      return between(chance, 0, 4);
    case 'days-since-stool':
      return between(chance, 0, 10);
    case 'state':
      return oneOf(chance, STATES);
    case 'carer':
      return oneOf(chance, ['ready', 'overwhelmed', 'unfit']);
    case 'injection-site-sore':
      return mayBe(chance, 0.3) ? 'no' : INJECTED_LIMBS.filter((_, index) => index === 0 || mayBe(chance, 0.3));
    default:
      return oneOf(chance, ['yes', 'no']);
  }
}
