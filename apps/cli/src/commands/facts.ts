import {
  type AskedFact,
  CARER_STATES,
  INJECTED_LIMBS,
  lifeOf,
  MILKS,
  MINUTE,
  NUMBER_FACTS,
  QUESTION_FACTS,
  QUESTIONS,
  STATES,
} from '@warmhands/core';
import { factTexts, questionTexts } from '@warmhands/knowledge';
import { writeJson } from '../output.ts';

/** `warmhands facts`: what can be told, the values it takes, how long it is believed, and the words that ask. */
export async function facts(): Promise<boolean> {
  const questions = QUESTIONS.map((question) => ({
    question,
    text: questionTexts[question],
    facts: question === 'baby' ? profileFacts : QUESTION_FACTS[question].map(describe),
  }));
  await writeJson({ questions });
  return true;
}

/** Told by the keys of `baby` and not by answers, and not forgotten by themselves. */
const profileFacts = [
  { key: 'due', values: ['a date', 'unknown'] },
  { key: 'milk', values: [...MILKS, 'unknown'] },
  { key: 'solids', values: ['yes', 'no', 'unknown'] },
];

function describe(fact: AskedFact) {
  const { better, worse, notSure } = lifeOf(fact);
  return {
    fact,
    values: valuesOf(fact),
    lifeMinutes: { better: better / MINUTE, worse: worse / MINUTE, notSure: notSure / MINUTE },
    text: factTexts[fact],
  };
}

function valuesOf(fact: AskedFact): readonly (string | { readonly [shape: string]: unknown })[] {
  if (NUMBER_FACTS.some((number) => number === fact)) return [{ wholeNumber: true }, 'unknown'];
  if (fact === 'state') return [...STATES, 'unknown'];
  if (fact === 'carer') return [...CARER_STATES, 'unknown'];
  if (fact === 'injection-site-sore') return [{ listOf: INJECTED_LIMBS }, 'no', 'unknown'];
  return ['yes', 'no', 'unknown'];
}
