import type { Stroke } from '@warmhands/core';
import {
  allStrokes,
  CUES,
  type CueKind,
  cueKindTexts,
  cueTexts,
  LESSON_IDS,
  type Lesson,
  lessonTexts,
  strokeTexts,
} from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { LazyStill } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { practice } from '../../locales/en/practice.ts';
import { RowLink } from '../../parts/row.tsx';
import { hrefOf } from '../../platform/route.ts';
import { Screen } from '../screen.tsx';
import { SourceLine } from '../source-line.tsx';
import { traceable } from '../trace/traceable.ts';
import { useLessonRoutine } from '../use-lesson-routine.ts';
import { useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';
import { FirstMassage, FirstWay } from './first-massage.tsx';
import { useFamiliarWords } from './standing-words.ts';

/** One lesson: how, what to look for, its strokes, a doll, and a first short massage. [W81] */
export function LessonPage({ lesson }: { readonly lesson: Lesson }): JSX.Element {
  const words = useWords(practice);
  const { title, lead, say, look: lookFor } = useWords(lessonTexts)[lesson.id];
  const first = useLessonRoutine(lesson);
  const wishOf = useWishOf();
  const look = useLook();
  const picture = allStrokes.find(({ id }) => id === lesson.picture);
  return (
    <Screen
      name="lesson"
      title={title}
      back={hrefOf('practice')}
      lead={
        <div class="lesson-lead">
          <div>
            <p class="quiet">{words.week(LESSON_IDS.indexOf(lesson.id) + 1)}</p>
            <p class="lead group-small">{lead}</p>
          </div>
          {picture && <LazyStill wish={wishOf(picture)} look={look} />}
        </div>
      }
      dock={<FirstWay lesson={lesson} first={first} />}
    >
      {[say.first, say.next, say.last].map((sentence) => (
        <p key={sentence} class="group-small">
          {sentence}
        </p>
      ))}
      <section class="group">
        <h2>{words.look}</h2>
        <p>{lookFor}</p>
        <LookFor lesson={lesson} />
      </section>
      <ul class="rows group">
        <li>
          <RowLink
            icon="play"
            href={hrefOf('practice', lesson.id, 'doll')}
            name={words.dollRow}
            line={words.dollLine}
          />
        </li>
        {lesson.id === 'tummy' && (
          <li>
            <RowLink
              icon="tummy"
              href={hrefOf('trace', 'tummy-sequence', lesson.id)}
              name={words.rowRow}
              line={words.rowLine}
            />
          </li>
        )}
      </ul>
      <section class="group">
        <h2>{words.strokes}</h2>
        <ul class="rows">
          {allStrokes
            .filter(({ id }) => lesson.strokes.includes(id))
            .map((stroke) => (
              <li key={stroke.id}>
                <ItsStroke {...{ stroke, lesson }} />
              </li>
            ))}
        </ul>
      </section>
      <FirstMassage lesson={lesson} first={first} />
      <section class="group">
        <h2>{words.standsOn}</h2>
        <SourceLine basis={lesson.basis} refs={lesson.sources} />
        <p class="quiet">{words.ours}</p>
      </section>
    </Screen>
  );
}

const KINDS = ['go-on', 'slow-down', 'stop'] as const satisfies readonly CueKind[];

/** The signs that matter most here, under what they ask for. */
function LookFor({ lesson }: { readonly lesson: Lesson }): JSX.Element {
  const kinds = useWords(cueKindTexts);
  const cues = useWords(cueTexts);
  return (
    <dl class="facts group-small">
      {KINDS.map((kind) => ({ kind, here: lesson.look.filter((cue) => CUES[kind].some((one) => one === cue)) }))
        .filter(({ here }) => here.length > 0)
        .map(({ kind, here }) => (
          <div key={kind}>
            <dt>{kinds[kind].title}</dt>
            <dd>{here.map((cue) => cues[cue]).join('. ')}.</dd>
          </div>
        ))}
    </dl>
  );
}

function ItsStroke({ stroke, lesson }: { readonly stroke: Stroke; readonly lesson: Lesson }): JSX.Element {
  const words = useWords(practice);
  const { name } = useWords(strokeTexts)[stroke.id];
  const familiar = useFamiliarWords();
  const wishOf = useWishOf();
  return (
    <>
      <RowLink
        href={hrefOf('strokes', stroke.id, lesson.id)}
        picture={<LazyStill wish={wishOf(stroke)} look={useLook()} />}
        name={name}
        line={familiar(stroke.id)}
      />
      {traceable(stroke) && (
        <a class="link" href={hrefOf('trace', stroke.id, lesson.id)} aria-label={words.traceOf(name)}>
          {words.trace}
        </a>
      )}
    </>
  );
}
