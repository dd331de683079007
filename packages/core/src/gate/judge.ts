import type { Known } from '../vocabulary/belief.ts';
import type { Book } from '../vocabulary/book.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { Care, Verdict, VerdictWord } from '../vocabulary/verdict.ts';
import { careOf, type Finding, findAll, graver, urgency } from './finding.ts';
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
  const findings = findAll(book.rules, context);
  if (findings.length === 0) throw new Error('A book without rules cannot answer. [G0]');
  const inForce = findings.filter((finding) => finding.inForce);
  const verdict = inForce.reduce<VerdictWord>((gravest, { calls }) => graver(gravest, calls ?? 'go'), 'go');
  const leftOut = leftOutBy(inForce);
  return {
    verdict,
    care: mostUrgent(inForce),
    until: untilOf(verdict, inForce, context),
    validUntil: validUntilOf(verdict, findings, context),
    reasons: reasonsOf(inForce, context, book),
    leftOut,
    limits: limitsBy(inForce, leftOut, situation, context, book),
    ask: nextQuestions(findings, situation, context, book),
    book: { version: book.version, reviewBy: book.reviewBy },
  };
}

function mostUrgent(findings: readonly Finding[]): Care | null {
  const cares = findings.map(careOf).filter((care) => care !== null);
  return cares.reduce<Care | null>(
    (most, care) => (most === null || urgency(care) > urgency(most) ? care : most),
    null,
  );
}
