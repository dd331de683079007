import { marksOf, orderOf, TUMMY_SEQUENCE, type TummySequence, tummySequence } from '@warmhands/core/figure';
import { type Lesson, strokeTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { trace, traceRow } from '../../locales/en/trace.ts';
import { announce } from '../announce.ts';
import { useHousehold } from '../household-context.ts';
import { useArrival } from '../practice/use-arrival.ts';
import { Screen } from '../screen.tsx';
import { useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';
import { hrefBack } from './leads.ts';
import { RowDock, SoFar } from './row-dock.tsx';
import { RowMiddle } from './row-middle.tsx';
import { ASKED, type RowState, type RowTrace, SHOWN } from './row-state.ts';
import { RowTold, useOrderWords } from './row-told.tsx';

/** The six strokes of the tummy in their order: shown one by one, traced by heart, and told. [W75] */
export function TraceRow({ lesson }: { readonly lesson: Lesson | null }): JSX.Element {
  const words = useWords(traceRow);
  const [state, setState] = useState<RowState>(SHOWN);
  const [done, setDone] = useState<readonly RowTrace[]>([]);
  const sequence = useSequence();
  const onTold = useTold();
  useArrival(state.is === 'told');
  const onAgain = (next: RowState): void => {
    setDone([]);
    setState(next);
  };
  const onDone = (): void => {
    onTold(done);
    setState({ is: 'told' });
  };
  return (
    <Screen
      name="trace"
      title={words.title}
      back={hrefBack(lesson)}
      dock={<RowDock {...{ lesson, state, done, onAgain, onDone }} onTakeBack={() => setDone(done.slice(0, -1))} />}
    >
      <Lead state={state} />
      <RowMiddle
        {...{ state, done, sequence }}
        onState={setState}
        onTrace={(one) => {
          setDone((before) => [...before, one]);
          setState(ASKED);
        }}
      />
      {state.is === 'asked' && <SoFar done={done} />}
      {state.is === 'told' && <RowTold done={done} />}
    </Screen>
  );
}

function useSequence(): TummySequence {
  const { ageMonths, leading, seat = 'feet' } = useWishOf()('tummy-rest');
  return useMemo(() => tummySequence({ ageMonths, leading, seat }), [ageMonths, leading, seat]);
}

/** Keeps each stroke of the row as practised, and says the order to who cannot see it. */
function useTold(): (done: readonly RowTrace[]) => void {
  const household = useHousehold();
  const { marks } = useWords(trace);
  const words = useWords(traceRow);
  const say = useOrderWords();
  return (done) => {
    for (const { stroke, score } of done) {
      const parts = score ? Object.entries(marksOf(score)).flatMap(([part, mark]) => (mark ? [[part, mark]] : [])) : [];
      if (stroke) household.practised({ stroke, how: 'trace', parts: Object.fromEntries(parts) });
    }
    const order = orderOf(done.map(({ stroke }) => stroke));
    announce(`${words.order}: ${marks[order.mark]}. ${say(order)}`);
  };
}

function Lead({ state }: { readonly state: RowState }): JSX.Element {
  const words = useWords(traceRow);
  const { fault } = useWords(trace);
  const names = useWords(strokeTexts);
  const wrong = state.is === 'asked' ? state.fault : null;
  const stroke = TUMMY_SEQUENCE[state.is === 'shown' ? state.at : 0] ?? 'tummy-rest';
  const said = {
    shown: state.is === 'shown' ? words.watch(names[stroke].name, state.at + 1, TUMMY_SEQUENCE.length) : '',
    asked: wrong ? fault[wrong] : words.ask,
    told: words.told,
  };
  return (
    <div class="trace-lead">
      <p class={wrong ? 'trace-fault' : undefined}>{said[state.is]}</p>
    </div>
  );
}
