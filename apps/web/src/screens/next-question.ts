import type { FactId, NextQuestion, Verdict } from '@warmhands/core';
import { go, hrefOf, route } from '../platform/route.ts';

/** Where a question is asked. The navel has a screen of its own, since "none of these" never says that it has healed. */
export function placeOf({ question, facts }: Pick<NextQuestion, 'question' | 'facts'>): readonly string[] {
  const navelAlone = question === 'standing' && facts.length > 0 && facts.every((fact) => fact === 'navel-healed');
  return ['ask', navelAlone ? 'navel' : question];
}

/** The lesson that is asked for, as the address names it in its third part: `#/ask/danger/tummy`. */
function lessonAsked(): string | undefined {
  const [place, , lesson] = route.value;
  return place === 'ask' || place === 'baby' ? lesson : undefined;
}

/** The link to the question that could change most, asked for a lesson where one is named; `null` when none could change anything. */
export function hrefOfNext(advice: Verdict | null, ...lesson: readonly string[]): string | null {
  const next = advice?.ask[0];
  return next ? hrefOf(...placeOf(next), ...lesson) : null;
}

/** Where a question leads back to: the lesson that it is asked for, else the usual place. [W82] */
export function hrefBack(...usual: readonly string[]): string {
  const lesson = lessonAsked();
  return lesson ? hrefOf('practice', lesson) : hrefOf(...usual);
}

/**
 * After an answer: the next question while one is needed for the answer, else the answer. [W5]
 *
 * What is asked for a lesson leads back to the lesson, but where the answer asks for care. [W82]
 */
export function goOn(advice: Verdict | null): void {
  const lesson = lessonAsked();
  const next = advice?.verdict === 'ask' ? advice.ask[0] : undefined;
  if (next) go(...placeOf(next), ...(lesson ? [lesson] : []));
  else if (lesson && advice?.verdict !== 'care') go('practice', lesson);
  else go();
}

/** The facts that a screen still has to ask; all of `every` when it was opened only to look or to change. */
export function stillAsked<F extends FactId>(
  advice: Verdict | null,
  question: string,
  every: readonly F[],
): readonly F[] {
  const open = advice?.ask.find((next) => next.question === question)?.facts ?? [];
  const asked = every.filter((fact) => open.includes(fact));
  return asked.length > 0 ? asked : every;
}
