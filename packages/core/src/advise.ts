import { know } from './facts/know.ts';
import { judge } from './gate/judge.ts';
import { compose } from './plan/compose.ts';
import type { Book } from './vocabulary/book.ts';
import type { Routine } from './vocabulary/routine.ts';
import type { Situation } from './vocabulary/situation.ts';
import type { Verdict } from './vocabulary/verdict.ts';

/** The verdict, and what to do where it allows anything. */
export interface Advice extends Verdict {
  readonly routine: Routine | null;
}

/** May we massage this baby now? Facts are worked out from what was told, then every rule is read. [A1] */
export function mayWe(situation: Situation, book: Book): Verdict {
  return judge(situation, know(situation), book);
}

/** May we, and how? The routine is `null` unless the verdict is `go` or `adapt`. [A1] [A2] */
export function advise(situation: Situation, book: Book): Advice {
  const known = know(situation);
  const verdict = judge(situation, known, book);
  return { ...verdict, routine: compose(situation, known, verdict, book) };
}
