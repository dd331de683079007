import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { situationTexts } from './situations.ts';
import { median, type Row, rowOf } from './table.ts';

const WARMHANDS = join(import.meta.dirname, '../apps/cli/bin/warmhands.mjs');
const STARTS = 15;
const LINES = 10_000;
const LINE_ROUNDS = 7;

/** Whole processes by the wall clock, as a person at a prompt feels them: without npm's own start. */
export async function measureCommandLine(): Promise<readonly Row[]> {
  const texts = situationTexts(LINES).map((text) => JSON.stringify(text));
  const one = texts[0] ?? '';
  // The very first start after a checkout finds nothing compiled; the later ones find what it has kept.
  const kept = await mkdtemp(join(tmpdir(), 'warmhands-compiled-'));
  process.env['NODE_COMPILE_CACHE'] = kept;
  const first = await milliseconds([WARMHANDS, 'may'], one);
  const [empty, may, plan]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < STARTS; round++) {
    empty.push(await milliseconds(['-e', '0'], ''));
    may.push(await milliseconds([WARMHANDS, 'may'], one));
    plan.push(await milliseconds([WARMHANDS, 'plan'], one));
  }
  const lines: number[] = [];
  for (let round = 0; round < LINE_ROUNDS; round++) {
    lines.push(await seconds([WARMHANDS, 'may', '--lines'], `${texts.join('\n')}\n`));
  }
  await rm(kept, { recursive: true, force: true });
  const over = (ours: readonly number[]): string => `${(median(ours) / median(empty)).toFixed(1)} x node -e 0`;
  return [
    rowOf('node -e 0', 'ms', empty, 'the peer: Node with nothing to do'),
    rowOf('warmhands may < situation.json, the very first', 'ms', [first], 'nothing compiled yet'),
    rowOf('warmhands may < situation.json', 'ms', may, over(may)),
    rowOf('warmhands plan < situation.json', 'ms', plan, over(plan)),
    rowOf('warmhands may --lines, 10,000 situations', 's', lines),
  ];
}

async function milliseconds(words: readonly string[], input: string): Promise<number> {
  return (await seconds(words, input)) * 1000;
}

/**
 * From the start of the process until it has ended; one that fails stops the bench, for its time means nothing.
 *
 * Input and answers are files, so that nothing is done here while the process runs.
 */
async function seconds(words: readonly string[], input: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'warmhands-answers-'));
  const [asking, answering] = [join(folder, 'in'), join(folder, 'out')];
  await writeFile(asking, input);
  const [from, to] = [await open(asking, 'r'), await open(answering, 'w')];
  const started = performance.now();
  const child = spawn(process.execPath, words, { stdio: [from.fd, to.fd, 'inherit'] });
  const [code]: unknown[] = await once(child, 'close');
  const taken = (performance.now() - started) / 1000;
  await Promise.all([from.close(), to.close()]);
  const [asked, answers] = [lineCount(input), lineCount(await readFile(answering, 'utf8'))];
  await rm(folder, { recursive: true });
  if (code !== 0 || answers < asked) {
    throw new Error(`bench: ${words.join(' ')} gave ${answers} of ${asked} answers and status ${code}`);
  }
  return taken;
}

function lineCount(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split('\n').length;
}
