import type { Lesson } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { practice } from '../../locales/en/practice.ts';
import { Way, WayButton } from '../../parts/way.tsx';
import { go, hrefOf } from '../../platform/route.ts';
import { useHousehold } from '../household-context.ts';
import { hrefOfNext } from '../next-question.ts';
import { useTimeWords } from '../time-words.ts';
import { useLessonRoutine } from '../use-lesson-routine.ts';
import { useWords } from '../words.ts';

/** What a first short massage with these strokes is. The gate stands before it as before any. [W82] */
export function FirstMassage({ lesson }: { readonly lesson: Lesson }): JSX.Element {
  const { current } = useHousehold();
  const words = useWords(practice);
  const { minutes } = useTimeWords();
  const verdict = useLessonRoutine(lesson)?.advice.verdict;
  const no = !current.value ? words.firstNoBaby : verdict === 'wait' || verdict === 'care' ? words.firstWait : null;
  return (
    <section class="group">
      <h2>{words.firstTitle}</h2>
      <p>{no ?? words.firstLead(minutes(lesson.minutes))}</p>
    </section>
  );
}

/** The way on from a lesson: to the baby where that may be, else to the next question, else to the doll. [W82] */
export function FirstWay({ lesson }: { readonly lesson: Lesson }): JSX.Element {
  const { want } = useHousehold();
  const words = useWords(practice);
  const first = useLessonRoutine(lesson);
  const next = first?.advice.verdict === 'ask' ? hrefOfNext(first.advice) : null;
  if (next) return <Way href={next}>{words.answerFirst}</Way>;
  if (!first?.routine) return <Way href={hrefOf('practice', lesson.id, 'doll')}>{words.dollRow}</Way>;
  const ready = (): void => {
    want({ goal: 'learn' });
    go('ready', lesson.id);
  };
  return <WayButton onClick={ready}>{words.getReady}</WayButton>;
}
