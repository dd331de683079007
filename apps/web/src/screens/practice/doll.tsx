import type { StrokeId } from '@warmhands/core';
import { allStrokes, type Lesson, lessonTexts, strokeTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LazyStill } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { doll } from '../../locales/en/practice.ts';
import { Row } from '../../parts/row.tsx';
import { Way, WayButton } from '../../parts/way.tsx';
import { hrefOf } from '../../platform/route.ts';
import { openSound } from '../../session/sound-here.ts';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';
import { DollGoing } from './doll-going.tsx';
import { useArrival } from './use-arrival.ts';

/**
 * A lesson on a doll or a rolled towel: before it begins, while it goes on, and when it is over. [W84]
 *
 * No baby is here, so nothing is asked first, and nothing of it is a massage.
 */
export function Doll({ lesson }: { readonly lesson: Lesson }): JSX.Element {
  const [stage, setStage] = useState<'before' | 'going' | readonly StrokeId[]>('before');
  useArrival(stage);
  const household = useHousehold();
  const begin = (): void => {
    openSound(household);
    setStage('going');
  };
  if (stage === 'before') return <Before lesson={lesson} onBegin={begin} />;
  if (stage === 'going') return <DollGoing lesson={lesson} onOver={(done) => setStage(done)} />;
  return <Over lesson={lesson} done={stage} onAgain={begin} />;
}

interface BeforeProps {
  readonly lesson: Lesson;
  readonly onBegin: () => void;
}

function Before({ lesson, onBegin }: BeforeProps): JSX.Element {
  const words = useWords(doll);
  const strokes = useWords(strokeTexts);
  const wishOf = useWishOf();
  const look = useLook();
  const { habits } = useHousehold();
  return (
    <Screen
      title={words.title}
      back={hrefOf('practice', lesson.id)}
      lead={
        <>
          <p class="quiet">{useWords(lessonTexts)[lesson.id].title}</p>
          <p class="lead group-small">{words.lead}</p>
        </>
      }
      dock={<WayButton onClick={onBegin}>{words.begin}</WayButton>}
    >
      <p class="group-small">
        {words.place[habits.value.seat]} {words.time}
      </p>
      <section class="group">
        <h2>{words.list}</h2>
        <ol class="rows">
          {lesson.strokes
            .flatMap((id) => allStrokes.find((stroke) => stroke.id === id) ?? [])
            .map((stroke) => (
              <li key={stroke.id}>
                <Row picture={<LazyStill wish={wishOf(stroke)} look={look} />} name={strokes[stroke.id].name} />
              </li>
            ))}
        </ol>
      </section>
    </Screen>
  );
}

interface OverProps {
  readonly lesson: Lesson;
  readonly done: readonly StrokeId[];
  readonly onAgain: () => void;
}

function Over({ lesson, done, onAgain }: OverProps): JSX.Element {
  const words = useWords(doll);
  const strokes = useWords(strokeTexts);
  return (
    <Screen
      title={words.over}
      back={hrefOf('practice', lesson.id)}
      lead={<p class="lead">{words.did(done.length)}</p>}
      dock={<Way href={hrefOf('practice', lesson.id)}>{words.toLesson}</Way>}
    >
      <ul class="rows group-small">
        {done.map((stroke) => (
          <li key={stroke}>
            <Row name={strokes[stroke].name} />
          </li>
        ))}
      </ul>
      <button type="button" class="plain group" onClick={onAgain}>
        {words.once}
      </button>
    </Screen>
  );
}
