import type { Belief, Known } from '../vocabulary/belief.ts';
import type { FactId } from '../vocabulary/fact.ts';
import { parseSituation } from '../vocabulary/parse-situation.ts';
import type { Situation } from '../vocabulary/situation.ts';
import { know } from './know.ts';

/** The parts of a situation that a test of facts tells, as they stand in a file; durations count before now. */
export interface Told {
  readonly baby?: Readonly<Record<string, unknown>>;
  readonly journal?: readonly unknown[];
  readonly answers?: readonly unknown[];
  readonly [key: string]: unknown;
}

/** Now in every test of facts, unless it says otherwise: 14:00 in London. */
export const NOW = '2026-11-20T14:00:00+00:00[Europe/London]';

/** Reads a situation as the border does; the baby is 111 days old and born at term unless told otherwise. */
export function situationOf({ baby, ...told }: Told): Situation {
  const whole = {
    contract: 1,
    now: NOW,
    baby: { birth: '2026-08-01', due: '2026-08-01', milk: 'breast', solids: 'no', ...baby },
    ...told,
  };
  // By way of text, as a file would come: a key that is undefined is absent.
  const read = parseSituation(JSON.parse(JSON.stringify(whole)));
  if (!read.ok) throw new Error(`${read.error.pointer}: ${read.error.expected}`);
  return read.value;
}

/** What is known in a situation. */
export function knownOf(told: Told): Known {
  return know(situationOf(told));
}

/** What is believed of one fact, in short: its value, `not-sure` or `not-asked`. */
export function shown(fact: FactId, told: Told): unknown {
  const belief = beliefOf(fact, told);
  return belief.status === 'known' ? belief.value : belief.status;
}

/** What is believed of one fact. */
export function beliefOf(fact: FactId, told: Told): Belief {
  return knownOf(told).beliefs.get(fact) ?? { status: 'not-asked' };
}

/** Whole minutes from now to an instant of a belief; negative before now, null where it has none. */
export function minutesTo(fact: FactId, key: 'at' | 'until' | 'since', told: Told): number | null | undefined {
  const belief = beliefOf(fact, told);
  if (belief.status === 'not-asked') return undefined;
  const instant = key === 'since' ? (belief.status === 'known' ? belief.since : undefined) : belief[key];
  return typeof instant === 'number' ? (instant - situationOf(told).now.instant) / 60_000 : instant;
}

/** An answer so many minutes ago; negative for a time still to come. */
export function said(fact: string, value: unknown, minutesAgo: number): unknown {
  return { fact, value, at: ago(minutesAgo) };
}

/** `none` to a question so many minutes ago. */
export function none(question: string, minutesAgo: number): unknown {
  return { question, value: 'none', at: ago(minutesAgo) };
}

/** A clearance so many minutes ago. */
export function cleared(fact: string, minutesAgo: number): unknown {
  return { fact, at: ago(minutesAgo) };
}

/** A reading so many minutes ago. */
export function reading(celsius: number, minutesAgo: number): unknown {
  return { kind: 'temperature', at: ago(minutesAgo), celsius, site: 'armpit' };
}

/** The instant so many minutes before now, as RFC 3339; a part of a minute is allowed. */
export function ago(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 20, 14) - minutes * 60_000).toISOString();
}
