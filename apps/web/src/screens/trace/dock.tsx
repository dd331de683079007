import type { Stroke } from '@warmhands/core';
import type { Lesson } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { trace } from '../../locales/en/trace.ts';
import { Way, WayButton } from '../../parts/way.tsx';
import { useWords } from '../words.ts';
import { hrefBack, hrefOfTrace, nextToTrace } from './leads.ts';
import type { State } from './state.ts';

interface DockProps {
  readonly stroke: Stroke;
  readonly lesson: Lesson | null;
  readonly state: State;
  /** Whether another line of the same stroke follows. */
  readonly more: boolean;
  readonly onShow: () => void;
  readonly onAsk: () => void;
  readonly onMore: () => void;
}

/** The way on: to one's own turn, to see it again, or once told, again and to the next. [W70] */
export function Dock({ stroke, lesson, state, more, onShow, onAsk, onMore }: DockProps): JSX.Element {
  const words = useWords(trace);
  switch (state.is) {
    case 'shown':
      return <WayButton onClick={onAsk}>{words.myTurn}</WayButton>;
    case 'asked':
      return <Plain onClick={onShow}>{words.showAgain}</Plain>;
    case 'told':
      return (
        <>
          <Plain onClick={onAsk}>{words.again}</Plain>
          {more ? <WayButton onClick={onMore}>{words.nextLine}</WayButton> : <Next {...{ stroke, lesson }} />}
        </>
      );
  }
}

function Plain({ onClick, children }: { readonly onClick: () => void; readonly children: string }): JSX.Element {
  return (
    <button class="plain" type="button" onClick={onClick}>
      {children}
    </button>
  );
}

/** The next stroke of the lesson or of the book with a line to trace; after the last one, back to all of them. */
function Next({ stroke, lesson }: Pick<DockProps, 'stroke' | 'lesson'>): JSX.Element {
  const words = useWords(trace);
  const next = nextToTrace(stroke, lesson);
  if (next) return <Way href={hrefOfTrace(next.id, lesson)}>{words.nextStroke}</Way>;
  return <Way href={hrefBack(lesson)}>{lesson ? words.toLesson : words.toStrokes}</Way>;
}
