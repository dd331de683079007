import '../../styles/trace.css';
import type { Stroke } from '@warmhands/core';
import { allStrokes, type Lesson } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { trace } from '../../locales/en/trace.ts';
import { hrefOf } from '../../platform/route.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { hrefBack, hrefOfTrace, lessonOf } from './leads.ts';
import { TraceRow } from './trace-row.tsx';
import { TraceStroke } from './trace-stroke.tsx';
import { traceable } from './traceable.ts';

interface TraceScreenProps {
  readonly id: string | undefined;
  readonly lesson: string | undefined;
}

/** Learning a stroke by tracing it, before a baby is touched. [W70] */
export function TraceScreen({ id, lesson: named }: TraceScreenProps): JSX.Element {
  const lesson = lessonOf(named);
  if (id === 'tummy-sequence') return <TraceRow lesson={lesson} />;
  const stroke = allStrokes.find((one) => one.id === id);
  if (!stroke) return <Unknown />;
  return traceable(stroke) ? (
    <TraceStroke key={stroke.id} {...{ stroke, lesson }} />
  ) : (
    <NoLine {...{ stroke, lesson }} />
  );
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
function NoLine({ stroke, lesson }: { readonly stroke: Stroke; readonly lesson: Lesson | null }): JSX.Element {
  const words = useWords(trace);
  return (
    <Screen title={words.none} back={hrefBack(lesson, stroke.id)} lead={<p class="lead">{words.noneLead}</p>}>
      <a class="link" href={hrefOf('strokes', stroke.id)}>
        {words.toStroke}
      </a>
      {stroke.part === 'tummy' && (
        <a class="link" href={hrefOfTrace('tummy-sequence', lesson)}>
          {words.toRow}
        </a>
      )}
    </Screen>
  );
}
