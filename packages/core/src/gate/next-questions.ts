import type { Book } from '../vocabulary/book.ts';
import { type FactId, QUESTIONS, type Question, questionOf } from '../vocabulary/fact.ts';
import { UNDRESSES } from '../vocabulary/goal.ts';
import type { LeaveOut, Limiting } from '../vocabulary/rule.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { StrokeId } from '../vocabulary/stroke.ts';
import type { LeftOut, Limits, NextQuestion } from '../vocabulary/verdict.ts';
import { type Finding, gravity, gravityOfRule, isGrave, type Shaping } from './finding.ts';
import { leftOutBy } from './left-out.ts';
import { limitsBy } from './limits.ts';
import type { Context } from './reading.ts';

/** The questions whose answers could change the answer, the best first. [G17] [G18] */
export function nextQuestions(
  findings: readonly Finding[],
  situation: Situation,
  context: Context,
  book: Book,
): readonly NextQuestion[] {
  if (findings.every(({ reading }) => reading.settled)) return [];
  const bearing = openThatBear(findings, situation, context, book);
  const asked = questionsOf(bearing);
  return asked.sort((a, b) => rank(a.question) - rank(b.question) || b.weight - a.weight);
}

/** Danger before today, today before all that is ordered by weight. Sorting is stable, so ties keep the order of the table. */
function rank(question: Question): number {
  return question === 'danger' ? 0 : question === 'today' ? 1 : 2;
}

/** Each question that is open, in the order of the table, with the facts that it would settle. */
function questionsOf(bearing: readonly Finding[]): NextQuestion[] {
  const open = new Map<Question, { readonly facts: Set<FactId>; readonly touched: Set<Finding> }>();
  for (const finding of bearing) {
    for (const fact of finding.reading.missing) {
      const question = questionOf(fact);
      if (question === null) continue;
      const { facts, touched } = open.get(question) ?? { facts: new Set(), touched: new Set() };
      open.set(question, { facts: facts.add(fact), touched: touched.add(finding) });
    }
  }
  return QUESTIONS.flatMap((question) => {
    const asked = open.get(question);
    return asked ? [{ question, facts: [...asked.facts], weight: asked.touched.size / bearing.length }] : [];
  });
}

/**
 * The open findings that could change `verdict`, `care`, `leftOut` or `limits`. [G17]
 *
 * Each is held against what stands without any open finding, not against the other open ones: several leave-outs
 * that rest on the same unasked screen would otherwise hide each other.
 */
function openThatBear(
  findings: readonly Finding[],
  situation: Situation,
  context: Context,
  book: Book,
): readonly Finding[] {
  const holding = findings.filter(({ reading }) => reading.value === 'yes');
  const settled = holding.filter(({ reading }) => reading.settled);
  const [standing, floor] = [gravest(settled), gravest(holding)];
  const leftOut = leftOutBy(settled);
  const limits = limitsBy(settled, leftOut, situation, context, book);
  return findings.filter(({ rule, reading, calls }) => {
    if (reading.settled) return false;
    // A sign nobody has looked for holds the answer at `ask` by itself, even where its rule could take nothing more.
    if (calls === 'ask' && floor < gravity('wait')) return true;
    // What holds but could be lifted matters when something milder would be left; what is undecided, when it is graver.
    if (isGrave(rule.says)) return gravityOfRule(rule) > (reading.value === 'yes' ? standing : floor);
    return floor < gravity('wait') && (gravityOfRule(rule) > standing || shapes(rule.says, leftOut, limits));
  });
}

function gravest(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(({ rule }) => gravityOfRule(rule)));
}

/** Whether a rule would leave out a stroke that still stands, or tighten a limit. */
function shapes(says: Shaping, leftOut: readonly LeftOut[], limits: Limits): boolean {
  return leavesOutMore(says.leaveOut, leftOut) || tightens(says.limits ?? {}, limits);
}

function leavesOutMore(leaveOut: LeaveOut | undefined, leftOut: readonly LeftOut[]): boolean {
  if (!leaveOut) return false;
  const covered = (stroke: StrokeId) =>
    leftOut.some((out) => out.stroke === stroke && (out.side === undefined || out.side === leaveOut.side));
  return leaveOut.strokes.some((stroke) => !covered(stroke));
}

function tightens(limit: Limiting, limits: Limits): boolean {
  return (
    (limit.minutes ?? limits.minutes) < limits.minutes ||
    (limit.pressure ?? limits.pressure) < limits.pressure ||
    (limit.proneSeconds ?? limits.proneSeconds) < limits.proneSeconds ||
    UNDRESSES.indexOf(limit.undress ?? limits.undress) < UNDRESSES.indexOf(limits.undress) ||
    (limit.product ?? limits.product) !== limits.product
  );
}
