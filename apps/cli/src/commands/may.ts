import { mayWe, writeVerdict } from '@warmhands/core';
import { book } from '@warmhands/knowledge/book';
import { answerInput } from '../answer.ts';

/** `warmhands may`: the verdict on the situation that comes in. */
export function may(lines: boolean): Promise<boolean> {
  return answerInput(lines, (situation) => writeVerdict(mayWe(situation, book)));
}
