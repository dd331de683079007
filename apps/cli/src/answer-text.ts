import { parseSituation, type Situation, type SituationError } from '@warmhands/core';
import { findJsonFault, type JsonFault } from './json-fault.ts';

/** Why a text got no answer: it is too long, it is no JSON, or it is no situation. */
export type Refusal =
  | SituationError
  | ({ readonly kind: 'not-json'; readonly expected: string } & JsonFault)
  | { readonly kind: 'too-long'; readonly expected: string };

export type Answered<T> = { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly refusal: Refusal };

/** What a verb makes of a situation: the answer as it goes out. */
export type Ask = (situation: Situation) => unknown;

/** Some lines answered: one line of JSON for each, in order, and whether all were understood. [C4] */
export interface AnsweredLines {
  readonly text: string;
  readonly understood: boolean;
}

/** Answers one text; `null` stands for one that was too long to hold. */
export function answerText<T>(text: string | null, ask: (situation: Situation) => T): Answered<T> {
  if (text === null) return { ok: false, refusal: { kind: 'too-long', expected: 'a situation of at most 32 MB' } };
  const input = parseJson(text);
  if (!input.ok) return { ok: false, refusal: { kind: 'not-json', expected: 'JSON', ...input.fault } };
  const situation = parseSituation(input.value);
  return situation.ok ? { ok: true, answer: ask(situation.value) } : { ok: false, refusal: situation.error };
}

/** Answers a batch of lines; a line that is not understood is answered too. [C4] */
export function answerLines(lines: readonly (string | null)[], ask: Ask): AnsweredLines {
  let understood = true;
  // Each answer is written before the next one is thought of, so that none is held for longer than it takes.
  const written = lines.map((line) => {
    const answered = answerText(line?.replace(/\r$/, '') ?? null, ask);
    understood &&= answered.ok;
    return `${JSON.stringify(answered.ok ? answered.answer : { error: answered.refusal })}\n`;
  });
  return { text: written.join(''), understood };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; fault: JsonFault } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, fault: findJsonFault(text) };
  }
}
