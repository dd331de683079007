import { advise, evaluate, judge, type Known, know, mayWe, type Situation } from '@warmhands/core';
import { book } from '@warmhands/knowledge';
import { Engine } from 'json-rules-engine';
import { situationsWithoutUnknowns } from './situations.ts';
import { median, type Row, rowOf } from './table.ts';
import { peerFacts, translated } from './translate.ts';

const ROUNDS = 5;
const SITUATIONS = 1000;
/** The peer is much slower, and its rate does not depend on how many it is given. */
const PEER_SITUATIONS = 200;

interface Case {
  readonly situation: Situation;
  readonly known: Known;
}

/** Verdicts and routines a second, beside json-rules-engine with the same rules, facts and situations. */
export async function measureRules(): Promise<readonly Row[]> {
  const cases = situationsWithoutUnknowns(SITUATIONS).map((situation) => ({ situation, known: know(situation) }));
  const facts = cases.map(({ situation, known }) => peerFacts(situation, known));
  const engine = new Engine(book.rules.map(translated), { allowUndefinedFacts: true });
  await agree(engine, facts, cases);
  const few = facts.slice(0, PEER_SITUATIONS);

  const [peer, holds, gate, may, plan]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    peer.push(await perSecond(few, (one) => engine.run(one)));
    holds.push(await perSecond(cases, holding));
    gate.push(await perSecond(cases, ({ situation, known }) => judge(situation, known, book)));
    may.push(await perSecond(cases, ({ situation }) => mayWe(situation, book)));
    plan.push(await perSecond(cases, ({ situation }) => advise(situation, book)));
  }
  const times = (ours: readonly number[]): string => `${(median(ours) / median(peer)).toFixed(1)} x json-rules-engine`;
  return [
    rowOf('json-rules-engine 7.3.1: which rules hold', 'a CPU second', peer, 'the peer: same rules, same facts'),
    rowOf('warmhands: which rules hold', 'a CPU second', holds, times(holds)),
    rowOf('judge: known facts to verdict, reasons, questions', 'a CPU second', gate, times(gate)),
    rowOf('mayWe: situation to verdict', 'a CPU second', may),
    rowOf('advise: situation to verdict and routine', 'a CPU second', plan),
  ];
}

/** The ids of the rules that hold: what the peer answers too. */
function holding({ situation, known }: Case): readonly string[] {
  const context = { known, goal: situation.goal };
  return book.rules.filter(({ when }) => evaluate(when, context).value === 'yes').map(({ id }) => id);
}

/** A comparison is only fair if both find the same rules in every situation; where they do not, the bench stops. */
async function agree(
  engine: Engine,
  facts: readonly Readonly<Record<string, unknown>>[],
  cases: readonly Case[],
): Promise<void> {
  const held = new Set<string>();
  for (const [index, one] of cases.entries()) {
    const ours = [...holding(one)].sort();
    const { events } = await engine.run(facts[index]);
    const theirs = events.map(({ type }) => type).sort();
    if (ours.join() !== theirs.join()) {
      throw new Error(
        `bench: in situation ${index} the peer finds [${theirs.join(', ')}], we find [${ours.join(', ')}]`,
      );
    }
    for (const rule of ours) held.add(rule);
  }
  const never = book.rules.map(({ id }) => id).filter((id) => !held.has(id));
  console.log(
    `Both find the same rules in all ${cases.length} situations; ${held.size} of ${book.rules.length} rules hold in some.`,
  );
  if (never.length > 0) console.log(`Never held: ${never.join(', ')}.`);
}

/**
 * How many in a second of this thread's processor time. The peer is asynchronous but waits for nothing, so the measure
 * is the same for both, and what else runs on the machine weighs less than by the wall clock.
 */
async function perSecond<T>(all: readonly T[], run: (one: T) => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  for (const one of all) {
    const result = run(one);
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.threadCpuUsage(before);
  return (all.length / (user + system)) * 1_000_000;
}
