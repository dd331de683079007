import { mayWe, type Situation, writeVerdict } from '@warmhands/core';
import { book } from '@warmhands/knowledge/book';
import { answerInput } from '../answer.ts';

/** `warmhands may`: the verdict on the situation that comes in. */
export function may(lines: boolean): Promise<boolean> {
  return answerInput(lines, 'may', askMay);
}

/** The verdict on one situation, as it goes out. */
export function askMay(situation: Situation): unknown {
  return writeVerdict(mayWe(situation, book));
}
