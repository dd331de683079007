import type { Known } from '../vocabulary/belief.ts';
import type { Book } from '../vocabulary/book.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { Care, Verdict, VerdictWord } from '../vocabulary/verdict.ts';
import { careOf, type Finding, find, graver, urgency } from './finding.ts';
import { untilOf, validUntilOf } from './lasting.ts';
import { leftOutBy } from './left-out.ts';
import { limitsBy } from './limits.ts';
import { nextQuestions } from './next-questions.ts';
import type { Context } from './reading.ts';
import { reasonsOf } from './reasons.ts';

/**
 * May we, now? Every rule of the book is read, and the gravest finding decides. [G0] [G8]
 *
 * Takes a book that holds at least one rule, so that one that failed to load cannot pass anybody. [G0]
 */
export function judge(situation: Situation, known: Known, book: Book): Verdict {
  const context: Context = { known, goal: situation.goal };
  const findings = book.rules.map((rule) => find(rule, context));
  const verdict = decide(findings);
  const leftOut = leftOutBy(findings);
  return {
    verdict,
    care: mostUrgent(findings),
    until: untilOf(verdict, findings, context),
    validUntil: validUntilOf(verdict, findings, context),
    reasons: reasonsOf(findings, context, book),
    leftOut,
    limits: limitsBy(findings, leftOut, situation, context, book),
    ask: nextQuestions(findings, situation, context, book),
    book: { version: book.version, reviewBy: book.reviewBy },
  };
}

/** The gravest verdict that any finding calls for. [G8] */
function decide(findings: readonly Finding[]): VerdictWord {
  if (findings.length === 0) throw new Error('A book without rules cannot answer. [G0]');
  return findings.map((finding) => finding.calls ?? 'go').reduce(graver);
}

function mostUrgent(findings: readonly Finding[]): Care | null {
  const cares = findings.map(careOf).filter((care) => care !== null);
  return cares.reduce<Care | null>(
    (most, care) => (most === null || urgency(care) > urgency(most) ? care : most),
    null,
  );
}
