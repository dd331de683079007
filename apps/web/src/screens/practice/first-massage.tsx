import { type Lesson, strokeTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { practice } from '../../locales/en/practice.ts';
import { Way, WayButton } from '../../parts/way.tsx';
import { go, hrefOf } from '../../platform/route.ts';
import { useHousehold } from '../household-context.ts';
import { hrefOfNext } from '../next-question.ts';
import { useTimeWords } from '../time-words.ts';
import type { LessonRoutine } from '../use-lesson-routine.ts';
import { useWords } from '../words.ts';

interface FirstProps {
  readonly lesson: Lesson;
  /** `null`: nothing can be said, for want of a baby or of a right clock. */
  readonly first: LessonRoutine | null;
}

/** What a first short massage with these strokes is. The gate stands before it as before any. [W82] */
export function FirstMassage({ lesson, first }: FirstProps): JSX.Element {
  const { current } = useHousehold();
  const words = useWords(practice);
  const { minutes } = useTimeWords();
  const verdict = first?.advice.verdict;
  const no = !current.value ? words.firstNoBaby : verdict === 'wait' || verdict === 'care' ? words.firstWait : null;
  return (
    <section class="group">
      <h2>{words.firstTitle}</h2>
      <p>{no ?? words.firstLead(minutes(lesson.minutes))}</p>
      {no && (
        <a class="link" href={current.value ? hrefOf() : hrefOf('baby', 'new', lesson.id)}>
          {current.value ? words.toAnswer : words.tellBirth}
        </a>
      )}
      <Holds lesson={lesson} first={first} />
    </section>
  );
}

/** Its strokes in their order, and those that today's answer leaves out. */
function Holds({ lesson, first }: FirstProps): JSX.Element {
  const words = useWords(practice);
  const strokes = useWords(strokeTexts);
  const isOut = (id: string): boolean =>
    first?.routine?.leftOut.some(({ stroke, side }) => stroke === id && !side) ?? false;
  return (
    <ul class="marks quiet group-small">
      {lesson.session.map((stroke) => (
        <li key={stroke}>{isOut(stroke) ? words.leftOut(strokes[stroke].name) : strokes[stroke].name}</li>
      ))}
    </ul>
  );
}

/** The way on from a lesson: to the baby where that may be, else to the next question, else to the doll. [W82] */
export function FirstWay({ lesson, first }: FirstProps): JSX.Element {
  const { want } = useHousehold();
  const words = useWords(practice);
  const next = first?.advice.verdict === 'ask' ? hrefOfNext(first.advice, lesson.id) : null;
  if (next) return <Way href={next}>{words.answerFirst}</Way>;
  if (!first?.routine) return <Way href={hrefOf('practice', lesson.id, 'doll')}>{words.dollRow}</Way>;
  const ready = (): void => {
    want({ goal: 'learn' });
    go('ready', lesson.id);
  };
  return <WayButton onClick={ready}>{words.getReady}</WayButton>;
}
