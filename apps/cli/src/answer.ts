import { parseSituation, type Situation, type SituationError } from '@warmhands/core';
import { isTerminal, readAll, readLines } from './input.ts';
import { findJsonFault, type JsonFault } from './json-fault.ts';
import { complain, write, writeJson } from './output.ts';

/** Why a text got no answer: it is too long, it is no JSON, or it is no situation. */
type Refusal =
  | SituationError
  | ({ readonly kind: 'not-json'; readonly expected: string } & JsonFault)
  | { readonly kind: 'too-long'; readonly expected: string };

type Answered = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly refusal: Refusal };

/** Answers the situation on standard input, or each of its lines; tells whether all were understood. [C2] [C4] */
export async function answerInput(lines: boolean, ask: (situation: Situation) => unknown): Promise<boolean> {
  if (isTerminal())
    return complain('a situation is read from standard input, as in: warmhands may < situation.json', false);
  return lines ? answerLines(ask) : answerWhole(ask);
}

async function answerWhole(ask: (situation: Situation) => unknown): Promise<boolean> {
  const text = await readAll();
  if (text?.trim() === '') {
    return complain('standard input is empty: expected a situation as JSON; see "warmhands may --help"', false);
  }
  const answered = answerText(text, ask);
  if (!answered.ok) return complain(inWords(answered.refusal), false);
  await writeJson(answered.json);
  return true;
}

async function answerLines(ask: (situation: Situation) => unknown): Promise<boolean> {
  let allUnderstood = true;
  for await (const lines of readLines()) {
    const answers = lines.map((line) => answerText(line?.replace(/\r$/, '') ?? null, ask));
    allUnderstood &&= answers.every(({ ok }) => ok);
    await write(answers.map((one) => `${JSON.stringify(one.ok ? one.json : { error: one.refusal })}\n`).join(''));
  }
  return allUnderstood;
}

function answerText(text: string | null, ask: (situation: Situation) => unknown): Answered {
  if (text === null) return { ok: false, refusal: { kind: 'too-long', expected: 'a situation of at most 32 MB' } };
  const input = parseJson(text);
  if (!input.ok) return { ok: false, refusal: { kind: 'not-json', expected: 'JSON', ...input.fault } };
  const situation = parseSituation(input.value);
  return situation.ok ? { ok: true, json: ask(situation.value) } : { ok: false, refusal: situation.error };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; fault: JsonFault } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, fault: findJsonFault(text) };
  }
}

function inWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'too-long':
      return `standard input: expected ${refusal.expected}`;
    case 'not-json':
      return `line ${refusal.line}, column ${refusal.column}: expected JSON, found ${refusal.found}`;
    default: {
      const place = refusal.pointer === '' ? '"" (the whole input)' : refusal.pointer;
      return `${place}: expected ${refusal.expected}, found ${refusal.found}`;
    }
  }
}
