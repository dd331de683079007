import { type Instant, later, MINUTE } from '../base/instant.ts';
import type { FactId } from '../vocabulary/fact.ts';
import type { VerdictWord } from '../vocabulary/verdict.ts';
import type { Finding } from './finding.ts';
import { beliefIn, type Context } from './reading.ts';

const LONGEST_VALIDITY = 15 * MINUTE;

/** When a finding that says `wait` ends by itself; `null` when it does not. [G13] */
export function endOf(finding: Finding, { known }: Context): Instant | null {
  const { says } = finding.rule;
  if (says.verdict !== 'wait' || !says.until) return null;
  const belief = beliefIn(known, says.until.after);
  if (belief.status !== 'known' || belief.since === undefined || belief.since === null) return null;
  // A time to come counts as happening now: it may lengthen the wait to its full length, not beyond. [G14]
  const began = Math.min(belief.since, known.now) as Instant;
  return later(began, says.until.minutes * MINUTE);
}

/** The latest end of all waits in force; `null` as soon as one has no end of its own. [G13] */
export function untilOf(verdict: VerdictWord, findings: readonly Finding[], context: Context): Instant | null {
  if (verdict !== 'wait') return null;
  const ends = findings.filter((finding) => finding.calls === 'wait').map((finding) => endOf(finding, context));
  return ends.reduce((latest, end) => (latest === null || end === null ? null : (Math.max(latest, end) as Instant)));
}

/** The earliest end of life of a fact that the verdict rests on, at most 15 minutes ahead. [G15] */
export function validUntilOf(verdict: VerdictWord, findings: readonly Finding[], context: Context): Instant {
  const { known } = context;
  const grave = verdict === 'wait' || verdict === 'care';
  const bearing = grave ? findings.filter((finding) => finding.calls === verdict) : findings;
  let earliest = later(known.now, LONGEST_VALIDITY);
  for (const finding of bearing) {
    earliest = sooner(earliest, endOf(finding, context), known.now);
    for (const fact of finding.reading.facts) earliest = sooner(earliest, lifeEnd(fact, context), known.now);
  }
  return earliest;
}

/** What has already ended bounds nothing: the fact was read as not asked. */
function sooner(earliest: Instant, end: Instant | null, now: Instant): Instant {
  return end !== null && end > now ? (Math.min(earliest, end) as Instant) : earliest;
}

function lifeEnd(fact: FactId, { known }: Context): Instant | null {
  const belief = beliefIn(known, fact);
  return belief.status === 'not-asked' ? null : belief.until;
}
