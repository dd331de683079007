import type { Stroke } from '@warmhands/core';
import { allStrokes } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { trace } from '../../locales/en/trace.ts';
import { Way, WayButton } from '../../parts/way.tsx';
import { hrefOf } from '../../platform/route.ts';
import { useWords } from '../words.ts';
import type { State } from './state.ts';
import { traceable } from './traceable.ts';

interface DockProps {
  readonly stroke: Stroke;
  readonly state: State;
  /** Whether another line of the same stroke follows. */
  readonly more: boolean;
  readonly onShow: () => void;
  readonly onAsk: () => void;
  readonly onMore: () => void;
}

/** The way on: to one's own turn, to see it again, or once told, again and to the next. [W70] */
export function Dock({ stroke, state, more, onShow, onAsk, onMore }: DockProps): JSX.Element {
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
          {more ? <WayButton onClick={onMore}>{words.nextLine}</WayButton> : <Next stroke={stroke} />}
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

/** The next stroke of the book with a line to trace; after the last one, back to all of them. */
function Next({ stroke }: { readonly stroke: Stroke }): JSX.Element {
  const words = useWords(trace);
  const next = allStrokes.slice(allStrokes.indexOf(stroke) + 1).find(traceable);
  if (!next) return <Way href={hrefOf('strokes')}>{words.toStrokes}</Way>;
  return <Way href={hrefOf('trace', next.id)}>{words.nextStroke}</Way>;
}
