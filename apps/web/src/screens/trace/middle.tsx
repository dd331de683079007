import type { Stroke } from '@warmhands/core';
import { type Scene, scoreTrace, type TracePoint, type Way } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useLook } from '../../figure/use-look.ts';
import { trace } from '../../locales/en/trace.ts';
import { announce } from '../announce.ts';
import { useWords } from '../words.ts';
import { boxFor } from './box.ts';
import { FingerLine, TrueWay } from './lines.tsx';
import { BarePicture, Pad } from './pad.tsx';
import { ShownOnce } from './shown-once.tsx';
import type { Help, State } from './state.ts';

interface MiddleProps {
  readonly stroke: Stroke;
  readonly scene: Scene;
  readonly way: Way;
  readonly state: State;
  readonly help: Help;
  readonly onState: (state: State) => void;
}

/** The picture: moving hands, a finger's turn, or the finger's line over the true one. */
export function Middle({ stroke, scene, way, state, help, onState }: MiddleProps): JSX.Element {
  const words = useWords(trace);
  const look = useLook();
  const box = useMemo(() => boxFor(way.line), [way]);
  const unit = box.width / 400;
  const judge = (done: readonly TracePoint[], by: 'finger' | 'keys'): void => {
    const score = scoreTrace(done, way, by);
    onState(score.ok ? { is: 'told', score: score.value } : { is: 'asked', fault: score.error.kind });
    if (!score.ok) announce(words.fault[score.error.kind]);
  };
  switch (state.is) {
    case 'shown':
      return <ShownOnce stroke={stroke} wish={scene.wish} onSeen={() => onState({ is: 'asked', fault: null })} />;
    case 'asked':
      return (
        <Pad
          {...{ scene, look, box }}
          start={way.line[0] ?? [box.x, box.y]}
          events={{
            onTrace: judge,
            onFault: (fault) => {
              announce(words.fault[fault]);
              onState({ is: 'asked', fault });
            },
            onKeys: (down) => announce(down ? words.down : words.up),
          }}
        >
          {help === 'line' && <TrueWay line={way.line} unit={unit} ring={!way.round} />}
        </Pad>
      );
    case 'told':
      return (
        <BarePicture {...{ scene, look, box }}>
          <TrueWay line={way.line} unit={unit} ring={!way.round} />
          <FingerLine line={state.score.line} unit={unit} />
        </BarePicture>
      );
  }
}
