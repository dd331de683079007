import type { FactId, NextQuestion, Verdict } from '@warmhands/core';
import { go, hrefOf } from '../platform/route.ts';

/** Where a question is asked. The navel has a screen of its own, since "none of these" never says that it has healed. */
export function placeOf({ question, facts }: Pick<NextQuestion, 'question' | 'facts'>): readonly string[] {
  const navelAlone = question === 'standing' && facts.length > 0 && facts.every((fact) => fact === 'navel-healed');
  return ['ask', navelAlone ? 'navel' : question];
}

/** The link to the question that could change most, or `null` when none could change anything. */
export function hrefOfNext(advice: Verdict | null): string | null {
  const next = advice?.ask[0];
  return next ? hrefOf(...placeOf(next)) : null;
}

/** After an answer: the next question while one is needed for the answer, else the answer. [W5] */
export function goOn(advice: Verdict | null): void {
  const next = advice?.verdict === 'ask' ? advice.ask[0] : undefined;
  go(...(next ? placeOf(next) : []));
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
