import { advise, type Situation, writePlan } from '@warmhands/core';
import { book } from '@warmhands/knowledge/book';
import { answerInput } from '../answer.ts';

/** `warmhands plan`: the verdict, and the routine where it allows one. */
export function plan(lines: boolean): Promise<boolean> {
  return answerInput(lines, 'plan', askPlan);
}

/** The verdict on one situation and its routine, as they go out. */
export function askPlan(situation: Situation): unknown {
  return writePlan(advise(situation, book));
}
