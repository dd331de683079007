import '../../styles/practice.css';
import { allLessons } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { Doll } from './doll.tsx';
import { LessonPage } from './lesson-page.tsx';
import { Path } from './path.tsx';
import { Pictures } from './pictures.tsx';
import { Signs } from './signs.tsx';

interface PracticeProps {
  readonly part: string | undefined;
  readonly deeper: string | undefined;
}

/** Everything that is learned before a baby is touched, or beside it. Nothing of it is ever locked. [W80] */
export function Practice({ part, deeper }: PracticeProps): JSX.Element {
  if (part === 'signs') return deeper === 'pictures' ? <Pictures /> : <Signs />;
  const lesson = allLessons.find(({ id }) => id === part);
  if (!lesson) return <Path />;
  return deeper === 'doll' ? <Doll lesson={lesson} /> : <LessonPage lesson={lesson} />;
}
