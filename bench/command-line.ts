import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { situationTexts } from './situations.ts';
import { median, type Row, rowOf } from './table.ts';

const WARMHANDS = join(import.meta.dirname, '../apps/cli/bin/warmhands.mjs');
const STARTS = 15;
const LINES = 10_000;
const LINE_ROUNDS = 3;

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

/** From the start of the process until it has ended; one that fails stops the bench, for its time means nothing. */
function seconds(words: readonly string[], input: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
    let answers = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      answers += chunk.toString().split('\n').length - 1;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const asked = input === '' ? 0 : input.trim().split('\n').length;
      if (code !== 0 || answers < asked) {
        return reject(new Error(`bench: ${words.join(' ')} gave ${answers} of ${asked} answers and status ${code}`));
      }
      resolve((performance.now() - started) / 1000);
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
