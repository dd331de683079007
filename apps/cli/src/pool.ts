import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnsweredLines } from './answer-text.ts';

/** Verbs that answer lines. */
export type PooledVerb = 'may' | 'plan';

type Lines = readonly (string | null)[];

/** Threads that answer batches of lines beside this one. */
export interface Pool {
  /** Hands a batch to the thread that has least to do; `null` when each has enough, so that memory stays bounded. [C5] */
  readonly take: (lines: Lines) => Promise<AnsweredLines> | null;
  /** Ends the threads, and whatever they are still at. */
  readonly end: () => Promise<unknown>;
}

const MOST_THREADS = 3;
/** Batches under way for each thread: one at work, and enough ready that it need not wait for a busy reader. [C5] */
const DEPTH = 3;

/** The bundle lies beside its worker as plain JavaScript; the sources lie beside theirs as TypeScript. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './line-worker.ts' : './line-worker.mjs', import.meta.url);

/** Opens as many threads as there are further processors: this one answers too, and each has to warm up by itself. */
export function openPool(verb: PooledVerb): Pool {
  const threads = Array.from({ length: Math.min(MOST_THREADS, availableParallelism() - 1) }, () => openThread(verb));
  return {
    take: (lines) => {
      const [freest] = threads.toSorted((one, other) => one.underWay() - other.underWay());
      return freest && freest.underWay() < DEPTH ? freest.answer(lines) : null;
    },
    end: () => Promise.all(threads.map((thread) => thread.end())),
  };
}

interface Thread {
  readonly underWay: () => number;
  readonly answer: (lines: Lines) => Promise<AnsweredLines>;
  readonly end: () => Promise<unknown>;
}

/** One thread answers its batches one after the other, so its answers come back in the order of its questions. */
function openThread(verb: PooledVerb): Thread {
  const worker = new Worker(WORKER, { workerData: verb });
  const waiting: ((answered: AnsweredLines) => void)[] = [];
  worker.on('message', (answered: AnsweredLines) => waiting.shift()?.(answered));
  return {
    underWay: () => waiting.length,
    answer: (lines) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage(lines);
      }),
    end: () => worker.terminate(),
  };
}
