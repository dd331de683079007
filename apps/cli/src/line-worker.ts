/** A thread of `--lines`: batches of lines come in, answered batches go out, one for one. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

// A thread does not take over the cache of compiled code from the one that opened it, so it asks for it before the rest.
enableCompileCache();
const { answerLines } = await import('./answer-text.ts');
const ask =
  workerData === 'plan' ? (await import('./commands/plan.ts')).askPlan : (await import('./commands/may.ts')).askMay;

parentPort?.on('message', (lines: readonly (string | null)[]) => parentPort?.postMessage(answerLines(lines, ask)));
