import { minutesBetween } from '../base/instant.ts';
import type { Evidence, FactValue } from '../vocabulary/belief.ts';
import type { Book } from '../vocabulary/book.ts';
import type { FactId } from '../vocabulary/fact.ts';
import type { Reason, ReasonFact } from '../vocabulary/verdict.ts';
import { type Finding, gravityOfRule, isGrave } from './finding.ts';
import { endOf } from './lasting.ts';
import { beliefIn, type Context } from './reading.ts';

/** Ids of the two reasons that no rule of the book gives. */
export const BOOK_REVIEW_DUE = 'book-review-due';
export const SET_ASIDE = 'time-to-come-set-aside';

/**
 * Every finding in force, gravest first, then what was set aside. [G9] [G14] [G16]
 *
 * One that is undecided and could only lead to `wait` or `care` is no reason yet: it is a question.
 */
export function reasonsOf(inForce: readonly Finding[], context: Context, book: Book): readonly Reason[] {
  const fired = inForce.filter(({ calls, rule }) => !(calls === 'ask' && isGrave(rule.says)));
  const sorted = fired.toSorted((a, b) => gravityOfRule(b.rule) - gravityOfRule(a.rule));
  return [
    ...sorted.map((finding) => reasonOf(finding, context)),
    ...setAsideReasons(context),
    ...reviewReasons(context, book),
  ];
}

function reasonOf(finding: Finding, context: Context): Reason {
  const { id, says, sources } = finding.rule;
  return {
    rule: id,
    says: says.verdict,
    care: says.verdict === 'care' ? says.care : null,
    until: endOf(finding, context),
    facts: finding.reading.facts.map((fact) => factOf(fact, context)),
    sources: [...new Set(sources.map(({ source }) => source))],
  };
}

function factOf(fact: FactId, { known }: Context): ReasonFact {
  const belief = beliefIn(known, fact);
  if (belief.status === 'not-asked') return { fact, value: null, from: null, ageMinutes: null };
  const value = belief.status === 'known' ? belief.value : 'unknown';
  return told(fact, value, belief.from, minutesBetween(belief.at, known.now));
}

function told(fact: FactId, value: FactValue, from: Evidence, ageMinutes: number): ReasonFact {
  return { fact, value, from, ageMinutes };
}

function setAsideReasons({ known }: Context): readonly Reason[] {
  if (known.setAside.length === 0) return [];
  const facts = known.setAside.map(({ fact, value, from, at }) =>
    told(fact, value, from, minutesBetween(at, known.now)),
  );
  return [{ rule: SET_ASIDE, says: 'go', care: null, until: null, facts, sources: [] }];
}

/** Past its review date the book still answers, and says that it is due. [G16] */
function reviewReasons({ known }: Context, book: Book): readonly Reason[] {
  if (known.ages.today <= book.reviewBy) return [];
  return [{ rule: BOOK_REVIEW_DUE, says: 'go', care: null, until: null, facts: [], sources: [] }];
}
