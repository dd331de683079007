import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnsweredLines } from './answer-text.ts';

/** Verbs that answer lines. */
export type PooledVerb = 'may' | 'plan';

type Lines = readonly (string | null)[];

/** Threads that answer batches of lines side by side; what comes out keeps the order of what went in. [C4] */
export interface Pool {
  /** Hands a batch on. When enough are under way it waits for the oldest and gives that back. [C5] */
  readonly take: (lines: Lines) => Promise<AnsweredLines | null>;
  /** The batches still under way, in order; the threads end with them. */
  readonly rest: () => AsyncGenerator<AnsweredLines>;
}

const MOST_THREADS = 4;
/** Batches under way for each thread: one at work, one ready, so that memory stays bounded. [C5] */
const DEPTH = 2;

/** The bundle lies beside its worker as plain JavaScript; the sources lie beside theirs as TypeScript. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './line-worker.ts' : './line-worker.mjs', import.meta.url);

export function openPool(verb: PooledVerb): Pool {
  const threads = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () => openThread(verb));
  const under: Promise<AnsweredLines>[] = [];
  let turn = 0;
  return {
    take: async (lines) => {
      const thread = threads[turn++ % threads.length];
      if (thread) under.push(thread.answer(lines));
      return under.length < threads.length * DEPTH ? null : ((await under.shift()) ?? null);
    },
    rest: async function* () {
      for (const answered of under.splice(0)) yield await answered;
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

interface Thread {
  readonly answer: (lines: Lines) => Promise<AnsweredLines>;
  readonly end: () => Promise<unknown>;
}

/** One thread answers its batches one after the other, so its answers come back in the order of its questions. */
function openThread(verb: PooledVerb): Thread {
  const worker = new Worker(WORKER, { workerData: verb });
  let last: Promise<unknown> = Promise.resolve();
  return {
    answer: (lines) => {
      const answered = last.then(async (): Promise<AnsweredLines> => {
        const answer = once(worker, 'message');
        worker.postMessage(lines);
        const [message] = await answer;
        return message;
      });
      last = answered;
      return answered;
    },
    end: () => worker.terminate(),
  };
}
