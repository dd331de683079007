import { type Point, type TraceFault, TUMMY_SEQUENCE, type TummySequence } from '@warmhands/core/figure';
import { strokeTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useLook } from '../../figure/use-look.ts';
import { trace, traceRow } from '../../locales/en/trace.ts';
import { every } from '../../platform/every.ts';
import { announce } from '../announce.ts';
import { useWords } from '../words.ts';
import { boxFor } from './box.ts';
import { FingerLine } from './lines.tsx';
import { BarePicture, Pad } from './pad.tsx';
import { RowLines } from './row-lines.tsx';
import { ASKED, type RowState, type RowTrace, rowTraceOf } from './row-state.ts';

/** For how many milliseconds each stroke of the row is shown. */
const EACH = 1800;

interface MiddleProps {
  readonly state: RowState;
  readonly done: readonly RowTrace[];
  readonly sequence: TummySequence;
  readonly onState: (state: RowState) => void;
  readonly onTrace: (one: RowTrace) => void;
}

/** The whole tummy: the strokes of the row one by one, then a finger's turn, then all that the finger did. */
export function RowMiddle({ state, done, sequence, onState, onTrace }: MiddleProps): JSX.Element {
  const words = useWords(trace);
  const names = useWords(strokeTexts);
  const none = useWords(traceRow).none;
  const look = useLook();
  const box = useMemo(() => boxFor(allOf(sequence), TUMMY), [sequence]);
  useShowing(state, onState);
  const picture = { scene: sequence.scene, look, box };
  const unit = box.width / 400;
  if (state.is === 'shown') {
    return (
      <BarePicture {...picture}>
        <RowLines stroke={TUMMY_SEQUENCE[state.at] ?? 'tummy-rest'} {...{ sequence, unit }} />
      </BarePicture>
    );
  }
  const lines = done.flatMap(({ score }) => (score ? [score.line] : []));
  const drawn = (shown: readonly (readonly Point[])[]) =>
    shown.map((line, index) => <FingerLine key={index} line={line} unit={unit * 0.8} />);
  if (state.is === 'told') return <BarePicture {...picture}>{drawn(lines)}</BarePicture>;
  const fail = (fault: TraceFault['kind']): void => {
    announce(words.fault[fault]);
    onState({ is: 'asked', fault });
  };
  return (
    <Pad
      {...picture}
      start={sequence.rest.at}
      events={{
        onTrace: (points, by) => {
          const one = rowTraceOf(points, by, sequence);
          if (typeof one === 'string') return fail(one);
          announce(one.stroke ? names[one.stroke].name : none);
          return onTrace(one);
        },
        onFault: fail,
        onKeys: (down) => announce(down ? words.down : words.up),
      }}
    >
      {drawn(lines.slice(-1))}
    </Pad>
  );
}

/** The tummy is about as high as it is wide, and what was done so far stands under it. */
const TUMMY = 0.86;

function allOf({ ways, rest }: TummySequence): readonly Point[] {
  return [...ways.flatMap(({ way }) => way.line), rest.at];
}

/** Goes from stroke to stroke by time, and asks when all were shown. */
function useShowing(state: RowState, onState: (state: RowState) => void): void {
  const at = state.is === 'shown' ? state.at : null;
  useEffect(() => {
    if (at === null) return undefined;
    const stop = every(EACH, () => onState(at + 1 < TUMMY_SEQUENCE.length ? { is: 'shown', at: at + 1 } : ASKED));
    return stop;
  }, [at]);
}
