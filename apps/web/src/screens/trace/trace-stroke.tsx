import type { Side, Stroke } from '@warmhands/core';
import { marksOf, sceneOf, type TraceScore, waysOf } from '@warmhands/core/figure';
import { type Lesson, strokeTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { trace } from '../../locales/en/trace.ts';
import { announce } from '../announce.ts';
import { useHousehold } from '../household-context.ts';
import { useArrival } from '../practice/use-arrival.ts';
import { Screen } from '../screen.tsx';
import { sidesOf, useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';
import { Choosing } from './choosing.tsx';
import { Dock } from './dock.tsx';
import { Lead } from './lead.tsx';
import { hrefBack, hrefOfTrace } from './leads.ts';
import { Middle } from './middle.tsx';
import type { Help, State } from './state.ts';
import { Told } from './told.tsx';

const SHOWN: State = { is: 'shown' };
const ASKED: State = { is: 'asked', fault: null };

interface TraceStrokeProps {
  readonly stroke: Stroke;
  /** The lesson that it is traced for; `null`: none. */
  readonly lesson: Lesson | null;
}

/** A stroke is shown once, traced with a finger, and told part by part: each of its lines in turn. [W70] [W73] */
export function TraceStroke({ stroke, lesson }: TraceStrokeProps): JSX.Element | null {
  const words = useWords(trace);
  const { name } = useWords(strokeTexts)[stroke.id];
  const sides = sidesOf(stroke);
  const [side, setSide] = useState<Side>(sides[0]);
  const [help, setHelp] = useState<Help>('line');
  const [at, setAt] = useState(0);
  const [state, setState] = useState<State>(SHOWN);
  const { scene, ways } = useScene(stroke, side);
  const told = useTold(stroke);
  useArrival(state.is === 'told');
  const way = ways[at];
  if (!way) return null;
  const go = (next: State, line = at): void => {
    if (next.is === 'told') told(next.score);
    setAt(line);
    setState(next);
  };
  return (
    <Screen
      name="trace"
      title={words.title(name)}
      back={hrefBack(lesson, stroke.id)}
      dock={
        <Dock
          stroke={stroke}
          lesson={lesson}
          state={state}
          more={at + 1 < ways.length}
          onShow={() => go(SHOWN)}
          onAsk={() => go(ASKED)}
          onMore={() => go(ASKED, at + 1)}
        />
      }
    >
      <Lead {...{ state, way, help, at }} count={ways.length} />
      <Middle {...{ stroke, scene, way, state, help }} onState={go} />
      {state.is === 'told' && <Told score={state.score} way={way} />}
      {state.is !== 'told' && (
        <Choosing
          {...{ help, sides, side }}
          onHelp={setHelp}
          onSide={(chosen) => {
            setSide(chosen);
            go(SHOWN, 0);
          }}
        />
      )}
      {stroke.part === 'tummy' && (
        <a class="link" href={hrefOfTrace('tummy-sequence', lesson)}>
          {words.toRow}
        </a>
      )}
    </Screen>
  );
}

function useScene(stroke: Stroke, side: Side) {
  const wish = useWishOf()(stroke, side);
  return useMemo(() => {
    const scene = sceneOf(wish);
    return { scene, ways: waysOf(scene) };
  }, [JSON.stringify(wish)]);
}

/** Keeps that a stroke was practised, part by part, and says how it was to who cannot see it. [W73] [W74] */
function useTold(stroke: Stroke): (score: TraceScore) => void {
  const household = useHousehold();
  const words = useWords(trace);
  return (score) => {
    const parts = Object.entries(marksOf(score)).flatMap(([part, mark]) => (mark ? [[part, mark] as const] : []));
    household.practised({ stroke: stroke.id, how: 'trace', parts: Object.fromEntries(parts) });
    announce(
      Object.entries(words.parts)
        .map(([part, name]) => [name, parts.find(([one]) => one === part)?.[1]] as const)
        .flatMap(([name, mark]) => (mark ? [`${name}: ${words.marks[mark]}.`] : []))
        .join(' '),
    );
  };
}
