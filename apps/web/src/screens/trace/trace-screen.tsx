import '../../styles/trace.css';
import type { Stroke } from '@warmhands/core';
import { allStrokes } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { trace } from '../../locales/en/trace.ts';
import { hrefOf } from '../../platform/route.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { TraceRow } from './trace-row.tsx';
import { TraceStroke } from './trace-stroke.tsx';
import { traceable } from './traceable.ts';

/** Learning a stroke by tracing it, before a baby is touched. [W70] */
export function TraceScreen({ id }: { readonly id: string | undefined }): JSX.Element {
  if (id === 'tummy-sequence') return <TraceRow />;
  const stroke = allStrokes.find((one) => one.id === id);
  if (!stroke) return <Unknown />;
  return traceable(stroke) ? <TraceStroke stroke={stroke} /> : <NoLine stroke={stroke} />;
}

function Unknown(): JSX.Element {
  const words = useWords(trace);
  return (
    <Screen title={words.unknown} back={hrefOf('strokes')}>
      <a class="link" href={hrefOf('strokes')}>
        {words.toStrokes}
      </a>
    </Screen>
  );
}

/** A stroke in which no hand slides: its picture says more than a line could. */
function NoLine({ stroke }: { readonly stroke: Stroke }): JSX.Element {
  const words = useWords(trace);
  return (
    <Screen title={words.none} back={hrefOf('strokes', stroke.id)} lead={<p class="lead">{words.noneLead}</p>}>
      <a class="link" href={hrefOf('strokes', stroke.id)}>
        {words.toStroke}
      </a>
      {stroke.part === 'tummy' && (
        <a class="link" href={hrefOf('trace', 'tummy-sequence')}>
          {words.toRow}
        </a>
      )}
    </Screen>
  );
}
