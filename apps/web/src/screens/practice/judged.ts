import type { CueKind } from '@warmhands/knowledge';

/** From going on to stopping: each further one is more careful. */
const CAREFUL: readonly CueKind[] = ['go-on', 'slow-down', 'stop'];

/** How an answer stands to what the picture says. Who is more careful than need be is never wrong. [W83] */
export function judged(answer: CueKind, says: CueKind): 'right' | 'careful' | 'again' {
  const ahead = CAREFUL.indexOf(answer) - CAREFUL.indexOf(says);
  if (ahead === 0) return 'right';
  return ahead > 0 ? 'careful' : 'again';
}
