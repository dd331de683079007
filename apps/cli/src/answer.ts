import type { Situation } from '@warmhands/core';
import { type AnsweredLines, type Ask, answerLines, answerText, type Refusal } from './answer-text.ts';
import { isTerminal, readAll, readLines } from './input.ts';
import { complain, write, writeJson } from './output.ts';
import { openPool, type Pool, type PooledVerb } from './pool.ts';

/** As many lines are answered here alone: other threads are not worth their start. */
const LINES_ALONE = 50;
/** Batches that may wait for one before them to be answered: memory stays bounded. [C5] */
const MOST_WAITING = 32;

/** Answers the situation on standard input, or each of its lines; tells whether all were understood. [C2] [C4] */
export async function answerInput(lines: boolean, verb: PooledVerb, ask: Ask): Promise<boolean> {
  return lines && !isTerminal() ? answerEachLine(verb, ask) : answerWhole(verb, ask, writeJson);
}

/** Answers the one situation on standard input, and lets `tell` write the answer. [C2] */
export async function answerWhole<T>(
  verb: PooledVerb | 'leaflet',
  ask: (situation: Situation) => T,
  tell: (answer: T) => Promise<void>,
): Promise<boolean> {
  if (isTerminal()) {
    return complain(`a situation is read from standard input, as in: warmhands ${verb} < situation.json`, false);
  }
  const text = await readAll();
  if (text?.trim() === '') {
    return complain(`standard input is empty: expected a situation as JSON; see "warmhands ${verb} --help"`, false);
  }
  const answered = answerText(text, ask);
  if (!answered.ok) return complain(inWords(answered.refusal), false);
  await tell(answered.answer);
  return true;
}

/** In order, whoever answers them: a long input is answered in other threads as well. [C4] */
async function answerEachLine(verb: PooledVerb, ask: Ask): Promise<boolean> {
  let [allUnderstood, linesRead] = [true, 0];
  let pool: Pool | null = null;
  let told: Promise<void> = Promise.resolve();
  const waiting: Promise<void>[] = [];
  const tell = async (before: Promise<void>, batch: AnsweredLines | Promise<AnsweredLines>) => {
    await before;
    const { text, understood } = await batch;
    allUnderstood &&= understood;
    await write(text);
  };
  for await (const lines of readLines()) {
    linesRead += lines.length;
    if (linesRead > LINES_ALONE) pool ??= openPool(verb);
    told = tell(told, pool?.take(lines) ?? answerLines(lines, ask));
    waiting.push(told);
    if (waiting.length > MOST_WAITING) await waiting.shift();
  }
  await told;
  await pool?.end();
  return allUnderstood;
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
