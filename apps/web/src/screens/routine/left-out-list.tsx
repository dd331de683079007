import type { Routine } from '@warmhands/core';
import { ruleTexts, strokeTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { routineWords } from '../../locales/en/routine.ts';
import { entryOf } from '../entry-of.ts';
import { useWords } from '../words.ts';

/** What the goal would have used and the answer took away: the reason once, then the strokes. */
export function LeftOutList({ routine }: { readonly routine: Routine }): JSX.Element | null {
  const words = useWords(routineWords);
  const rules = useWords(ruleTexts);
  const strokes = useWords(strokeTexts);
  if (routine.leftOut.length === 0) return null;
  const byReason = Map.groupBy(routine.leftOut, (out) =>
    out.rules.map((rule) => entryOf(rules, rule)?.say ?? rule).join(' '),
  );
  return (
    <section class="group note">
      <h2>{words.leftOut}</h2>
      <ul>
        {[...byReason].map(([reason, outs]) => (
          <li key={reason} class="quiet">
            <b>{reason}</b>{' '}
            {outs.map((out) => named(strokes[out.stroke].name, out.side && words.side[out.side])).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function named(name: string, side: string | undefined): string {
  return side ? `${name} (${side})` : name;
}
