import type { JSX } from 'preact';
import { useHousehold } from '../household-context.ts';
import { lazyScreen } from '../lazy-screen.tsx';
import { First } from './first.tsx';
import { NoAnswer } from './no-answer.tsx';

const Answer = lazyScreen(() => import('./answer.tsx').then((screen) => screen.Answer));

/** Brings the answer before it is wanted, so that no screen stands empty while it comes. */
export const bringAnswer = Answer.bring;

/** The answer before the question. Without a baby, the one thing that is needed first. [W6] */
export function Home(): JSX.Element {
  const { current, advice } = useHousehold();
  if (!current.value) return <First />;
  return advice.value ? <Answer baby={current.value} advice={advice.value} /> : <NoAnswer />;
}
