import { marksOf, type Order, orderOf, type SequenceStroke, TRACE_PARTS, TUMMY_SEQUENCE } from '@warmhands/core/figure';
import { strokeTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { trace, traceRow } from '../../locales/en/trace.ts';
import { useWords } from '../words.ts';
import type { RowTrace } from './row-state.ts';

/** How a row was: its order by itself, then each trace. [W75] */
export function RowTold({ done }: { readonly done: readonly RowTrace[] }): JSX.Element {
  const words = useWords(traceRow);
  const { marks } = useWords(trace);
  const order = orderOf(done.map(({ stroke }) => stroke));
  return (
    <ul class="rows told-parts">
      <li class="row top-aligned">
        <div class="thumb">
          <OrderPicture order={order} />
        </div>
        <span>
          <b>{words.order}</b>
          <span class={`mark ${order.mark}`}>{marks[order.mark]}</span>
          <small>{useOrderWords()(order)}</small>
        </span>
      </li>
      {done.map((one, index) => (
        // Its place in the row is all that names a trace.
        <TraceTold key={index} one={one} />
      ))}
    </ul>
  );
}

/** What an order was, in words. [W75] */
export function useOrderWords(): (order: Order) => string {
  const words = useWords(traceRow);
  const names = useNames();
  return ({ mark, missing, misplaced }) => {
    if (mark === 'good') return words.inOrder;
    const said = [
      ...(missing.length > 0 ? [words.missing(names(missing))] : []),
      ...(misplaced.length > 0 ? [words.misplaced(names(misplaced))] : []),
    ];
    return said.length > 0 ? said.join(' ') : words.again;
  };
}

function useNames(): (strokes: readonly SequenceStroke[]) => string {
  const texts = useWords(strokeTexts);
  return (strokes) => strokes.map((stroke) => texts[stroke].name).join(', ');
}

/** Six places: full where a stroke came in its turn, broken where it came at another, bare where it was left out. */
function OrderPicture({ order }: { readonly order: Order }): JSX.Element {
  return (
    <svg class="part-picture order" viewBox="0 0 84 84" aria-hidden="true">
      {TUMMY_SEQUENCE.map((stroke, index) => {
        const [x, y] = [16 + (index % 3) * 26, 28 + Math.floor(index / 3) * 28];
        const kind = order.missing.includes(stroke) ? 'bare' : order.misplaced.includes(stroke) ? 'broken' : 'full';
        return <circle key={stroke} class={kind} cx={x} cy={y} r="10" stroke-width="3" />;
      })}
    </svg>
  );
}

function TraceTold({ one: { stroke, score } }: { readonly one: RowTrace }): JSX.Element {
  const words = useWords(traceRow);
  const { parts } = useWords(trace);
  const names = useNames();
  const marks = score && marksOf(score);
  const off = TRACE_PARTS.filter((part) => marks?.[part] && marks[part] !== 'good');
  const how = off.length > 0 ? words.off(off.map((part) => parts[part].toLowerCase()).join(', ')) : words.allRight;
  return (
    <li class="row">
      <span>
        <b>{stroke ? names([stroke]) : words.none}</b>
        {stroke && <small>{score ? how : words.rested}</small>}
      </span>
    </li>
  );
}
