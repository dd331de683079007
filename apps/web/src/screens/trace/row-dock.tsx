import { type Lesson, strokeTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { trace, traceRow } from '../../locales/en/trace.ts';
import { Way, WayButton } from '../../parts/way.tsx';
import { useWords } from '../words.ts';
import { hrefBack } from './leads.ts';
import { ASKED, type RowState, type RowTrace, SHOWN } from './row-state.ts';

interface DockProps {
  readonly lesson: Lesson | null;
  readonly state: RowState;
  readonly done: readonly RowTrace[];
  readonly onAgain: (next: RowState) => void;
  readonly onTakeBack: () => void;
  readonly onDone: () => void;
}

/** The way on through a row: to one's own turn, to take one back or be done, then again or away. [W75] */
export function RowDock({ lesson, state, done, onAgain, onTakeBack, onDone }: DockProps): JSX.Element {
  const words = useWords(trace);
  const row = useWords(traceRow);
  const plain = (name: string, onClick: () => void) => (
    <button class="plain" type="button" onClick={onClick}>
      {name}
    </button>
  );
  if (state.is === 'shown') return <WayButton onClick={() => onAgain(ASKED)}>{words.myTurn}</WayButton>;
  if (state.is === 'told') {
    return (
      <>
        {plain(words.again, () => onAgain(ASKED))}
        <Way href={hrefBack(lesson)}>{lesson ? words.toLesson : words.toStrokes}</Way>
      </>
    );
  }
  if (done.length === 0) return plain(words.showAgain, () => onAgain(SHOWN));
  return (
    <>
      {plain(row.takeBack, onTakeBack)}
      <WayButton onClick={onDone}>{row.done}</WayButton>
    </>
  );
}

/** What was done so far, as it was known. */
export function SoFar({ done }: { readonly done: readonly RowTrace[] }): JSX.Element {
  const words = useWords(traceRow);
  const names = useWords(strokeTexts);
  return (
    <section class="group">
      <h2>{words.soFar}</h2>
      {done.length === 0 && <p class="quiet">{words.nothing}</p>}
      <ol class="so-far">
        {done.map(({ stroke }, index) => (
          <li key={index}>{stroke ? names[stroke].name : words.none}</li>
        ))}
      </ol>
    </section>
  );
}
