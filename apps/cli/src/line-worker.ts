/** A thread of `--lines`: batches of lines come in, answered batches go out, one for one. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerLines } from './answer-text.ts';

const ask =
  workerData === 'plan' ? (await import('./commands/plan.ts')).askPlan : (await import('./commands/may.ts')).askMay;

parentPort?.on('message', (lines: readonly (string | null)[]) => parentPort?.postMessage(answerLines(lines, ask)));
