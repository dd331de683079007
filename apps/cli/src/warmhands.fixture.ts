import { spawn } from 'node:child_process';
import { join } from 'node:path';

const BIN = join(import.meta.dirname, '../bin/warmhands.mjs');

/** What a run of the real binary left behind. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real binary with `input` on standard input. */
export function warmhands(words: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [BIN, ...words]);
  const run = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.err += text;
  });
  // A run that refuses its call does not read on, and that is its right.
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ ...run, status }));
  });
}

/** The least situation, with a part of one's own over it, as JSON on one line. */
export function situationText(part: object = {}): string {
  const least = { contract: 1, now: '2026-11-20T14:00:00+00:00[Europe/London]', baby: { birth: '2026-08-01' } };
  return JSON.stringify({ ...least, ...part });
}
