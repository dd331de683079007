import type { Basis, Stroke } from '@warmhands/core';
import {
  allStrokes,
  contactTexts,
  gradeTexts,
  isBeyond,
  partTexts,
  positionTexts,
  pressureTexts,
  strokeTexts,
} from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { strokesWords } from '../../locales/en/claims.ts';
import { home } from '../../locales/en/home.ts';
import { hrefOf } from '../../platform/route.ts';
import { useSaid } from '../home/reason-words.ts';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { SourceLine } from '../source-line.tsx';
import { traceable } from '../trace/traceable.ts';
import { useWords } from '../words.ts';
import { StrokePicture } from './stroke-picture.tsx';

interface StrokePageProps {
  readonly id: string;
  /** The lesson from which somebody came, as the address names it: the way back leads there. */
  readonly lesson: string | undefined;
}

/** One stroke, so that hands can do it from the picture alone, and from the words alone. */
export function StrokePage({ id, lesson }: StrokePageProps): JSX.Element {
  const words = useWords(strokesWords);
  const stroke = allStrokes.find((one) => one.id === id);
  if (stroke) return <Known {...{ stroke, lesson }} />;
  return (
    <Screen title={words.unknown} back={hrefOf('strokes')}>
      <a class="link" href={hrefOf('strokes')}>
        {words.all}
      </a>
    </Screen>
  );
}

function Known({ stroke, lesson }: Pick<StrokePageProps, 'lesson'> & { readonly stroke: Stroke }): JSX.Element {
  const words = useWords(strokesWords);
  const text: StrokeWords = useWords(strokeTexts)[stroke.id];
  const part = useWords(partTexts)[stroke.part];
  return (
    <Screen
      title={text.name}
      back={lesson ? hrefOf('practice', lesson) : hrefOf('strokes')}
      large
      lead={<p class="quiet">{part}</p>}
    >
      <LeftOutNow stroke={stroke} />
      <StrokePicture key={stroke.id} stroke={stroke} />
      {traceable(stroke) && (
        <a class="link" href={hrefOf('trace', stroke.id, ...(lesson ? [lesson] : []))}>
          {words.trace}
        </a>
      )}
      <section class="group">
        <h2>{words.how}</h2>
        <p class="lead">{text.how}</p>
      </section>
      {text.watch && (
        <p class="note group-small">
          <b>{words.watch}:</b> {text.watch}
        </p>
      )}
      <Manner stroke={stroke} />
      <section class="group">
        <h2>{words.why}</h2>
        <p>{text.reason}</p>
      </section>
      <Grades stroke={stroke} />
      <section class="group">
        <h2>{words.standsOn}</h2>
        <SourceLine basis={basisOf(stroke)} refs={stroke.sources} />
        {stroke.reasoned && <p class="quiet">{words.reasoned}</p>}
      </section>
    </Screen>
  );
}

function basisOf(stroke: Stroke): Basis {
  if (stroke.reasoned) return 'reasoned';
  return isBeyond(stroke) ? 'instructors' : 'article';
}

interface StrokeWords {
  readonly name: string;
  readonly how: string;
  readonly reason: string;
  readonly watch?: string;
}

function LeftOutNow({ stroke }: { readonly stroke: Stroke }): JSX.Element | null {
  const { advice } = useHousehold();
  const words = useWords(strokesWords);
  const said = useSaid();
  const out = advice.value?.leftOut.find((one) => one.stroke === stroke.id);
  if (!advice.value || !out) return null;
  return (
    <p class="note group-small">
      <b>{words.leftOut}:</b> {said(out.rules, advice.value.reasons)}
    </p>
  );
}

function Manner({ stroke }: { readonly stroke: Stroke }): JSX.Element {
  const words = useWords(strokesWords);
  const pressure = useWords(pressureTexts)[stroke.pressure];
  const rows = [
    [words.lies, useWords(positionTexts)[stroke.position]],
    [words.hand, useWords(contactTexts)[stroke.contact]],
    [words.firm, `${pressure.name}. ${pressure.feels}`],
    [words.often, words.times(stroke.repetitions.usual)],
  ] as const;
  return (
    <dl class="facts group">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Grades({ stroke }: { readonly stroke: Stroke }): JSX.Element | null {
  const words = useWords(strokesWords);
  const grades = useWords(gradeTexts);
  const goals = useWords(home).goal;
  if (stroke.effects.length === 0) return null;
  return (
    <section class="group">
      <h2>{words.gradesTitle}</h2>
      <dl class="facts">
        {stroke.effects.map(({ goal, grade }) => (
          <div key={goal}>
            <dt>{goals[goal]}</dt>
            <dd>{grades[grade].name}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
