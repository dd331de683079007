import { nextLesson } from '@warmhands/core/learning';
import { allLessons, allStrokes, type Lesson, lessonTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { LazyStill } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { practice } from '../../locales/en/practice.ts';
import { RowLink } from '../../parts/row.tsx';
import { Way } from '../../parts/way.tsx';
import { hrefOf } from '../../platform/route.ts';
import { BabyFace } from '../baby-face.tsx';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';
import { useStandingWords } from './standing-words.ts';

/** The path over five weeks. The next lesson is offered; every other is as free. [W80] */
export function Path(): JSX.Element {
  const { practice: times, now } = useHousehold();
  const words = useWords(practice);
  const texts = useWords(lessonTexts);
  const next = nextLesson(allLessons, times.value, now.value.instant);
  return (
    <Screen
      title={words.title}
      back={hrefOf('more')}
      lead={<p class="lead">{words.lead}</p>}
      dock={<Way href={hrefOf('practice', next.id)}>{words.goOn(texts[next.id].title)}</Way>}
    >
      <ul class="rows group-small">
        <li>
          <RowLink
            picture={<BabyFace face="calm" near />}
            href={hrefOf('practice', 'signs')}
            name={words.signsRow}
            line={words.signsLine}
          />
        </li>
      </ul>
      <section class="group">
        <h2>{words.lessons}</h2>
        <ol class="rows">
          {allLessons.map((lesson, at) => (
            <li key={lesson.id}>
              <LessonRow lesson={lesson} week={at + 1} />
            </li>
          ))}
        </ol>
      </section>
      <p class="quiet group">{words.free}</p>
      <a class="link" href={hrefOf()}>
        {words.toAnswer}
      </a>
    </Screen>
  );
}

function LessonRow({ lesson, week }: { readonly lesson: Lesson; readonly week: number }): JSX.Element {
  const words = useWords(practice);
  const { title } = useWords(lessonTexts)[lesson.id];
  const standing = useStandingWords();
  const wishOf = useWishOf();
  const look = useLook();
  const stroke = allStrokes.find(({ id }) => id === lesson.picture);
  return (
    <RowLink
      href={hrefOf('practice', lesson.id)}
      picture={stroke && <LazyStill wish={wishOf(stroke)} look={look} />}
      name={title}
      line={`${words.week(week)} · ${standing(lesson)}`}
    />
  );
}
