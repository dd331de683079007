import { book } from '@warmhands/knowledge';
import { type Advice, advise } from '../advise.ts';
import { parseSituation } from '../vocabulary/parse-situation.ts';
import type { Situation } from '../vocabulary/situation.ts';

/** A calm, well baby as the outward contract tells it; each case says how it differs. */
export interface Case {
  /** `YYYY-MM-DD`; today is 20 November 2026. */
  readonly birth: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly wish?: Readonly<Record<string, unknown>>;
}

const WELL = {
  'navel-healed': 'yes',
  'head-lift': 'yes',
  'rolls-or-crawls': 'no',
  'minutes-since-feed': 90,
  'minutes-since-wake': 60,
};
const READY = { state: 'quiet-alert', carer: 'ready', 'stools-in-24h': 3, 'days-since-stool': 0 };

export function situationOf({ birth, facts, wish }: Case): Situation {
  const at = '-PT2M';
  const questions = ['standing', 'danger', 'today', 'timing', 'now', 'tummy'].map((question) => ({
    question,
    value: 'none',
    at,
  }));
  const told = Object.entries({ ...WELL, ...READY, ...facts }).map(([fact, value]) => ({ fact, value, at: '-PT1M' }));
  const parsed = parseSituation({
    contract: 1,
    now: '2026-11-20T14:00:00+00:00[Europe/London]',
    baby: { birth, due: birth, milk: 'breast', solids: 'no' },
    answers: [...questions, ...told],
    ...wish,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

export function adviceFor(told: Case): Advice {
  return advise(situationOf(told), book);
}
