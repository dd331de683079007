import type { Routine, Verdict } from '@warmhands/core';
import { strokeTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { routineWords } from '../../locales/en/routine.ts';
import { useSaid } from '../home/reason-words.ts';
import { useWords } from '../words.ts';

interface LeftOutListProps {
  readonly advice: Verdict;
  readonly routine: Routine;
}

/** What the goal would have used and the answer took away, in one line that opens: the reason once, then the strokes. */
export function LeftOutList({ advice, routine }: LeftOutListProps): JSX.Element | null {
  const words = useWords(routineWords);
  const said = useSaid();
  const strokes = useWords(strokeTexts);
  if (routine.leftOut.length === 0) return null;
  const byReason = Map.groupBy(routine.leftOut, ({ rules }) => said(rules, advice.reasons));
  return (
    <details class="group left-out">
      <summary class="link">{words.leftOut(new Set(routine.leftOut.map(({ stroke }) => stroke)).size)}</summary>
      <ul>
        {[...byReason].map(([reason, outs]) => (
          <li key={reason} class="quiet">
            <b>{reason}</b>{' '}
            {outs.map((out) => named(strokes[out.stroke].name, out.side && words.side[out.side])).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

function named(name: string, side: string | undefined): string {
  return side ? `${name} (${side})` : name;
}
