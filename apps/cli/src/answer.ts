import { type Ask, answerLines, answerText, type Refusal } from './answer-text.ts';
import { isTerminal, readAll, readLines } from './input.ts';
import { complain, write, writeJson } from './output.ts';
import { openPool, type Pool, type PooledVerb } from './pool.ts';

/** Batches that are answered here before other threads are worth their start. */
const BATCHES_ALONE = 3;

/** Answers the situation on standard input, or each of its lines; tells whether all were understood. [C2] [C4] */
export async function answerInput(lines: boolean, verb: PooledVerb, ask: Ask): Promise<boolean> {
  if (isTerminal())
    return complain('a situation is read from standard input, as in: warmhands may < situation.json', false);
  return lines ? answerEachLine(verb, ask) : answerWhole(ask);
}

async function answerWhole(ask: Ask): Promise<boolean> {
  const text = await readAll();
  if (text?.trim() === '') {
    return complain('standard input is empty: expected a situation as JSON; see "warmhands may --help"', false);
  }
  const answered = answerText(text, ask);
  if (!answered.ok) return complain(inWords(answered.refusal), false);
  await writeJson(answered.json);
  return true;
}

/** In order, whoever answers them: the first batches here, the rest of a long input in other threads as well. [C4] */
async function answerEachLine(verb: PooledVerb, ask: Ask): Promise<boolean> {
  let allUnderstood = true;
  let batches = 0;
  let pool: Pool | null = null;
  const tell = async ({ text, understood }: { text: string; understood: boolean }) => {
    allUnderstood &&= understood;
    await write(text);
  };
  for await (const lines of readLines()) {
    batches += 1;
    if (batches <= BATCHES_ALONE) await tell(answerLines(lines, ask));
    else {
      pool ??= openPool(verb);
      const ready = await pool.take(lines);
      if (ready) await tell(ready);
    }
  }
  for await (const rest of pool?.rest() ?? []) await tell(rest);
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
