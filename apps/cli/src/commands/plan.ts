import { advise, writePlan } from '@warmhands/core';
import { book } from '@warmhands/knowledge/book';
import { answerInput } from '../answer.ts';

/** `warmhands plan`: the verdict, and the routine where it allows one. */
export function plan(lines: boolean): Promise<boolean> {
  return answerInput(lines, (situation) => writePlan(advise(situation, book)));
}
