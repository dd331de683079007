import type { Care, Limits, Situation, VerdictWord } from '@warmhands/core';
import { type Facts, gather } from './facts.ts';
import { leaveOut, type Taken } from './left-out.ts';
import { DANGER, ILLNESS, MILDER, SAME_DAY, TO_CLEAR, TUMMY_BEFORE, TUMMY_TODAY } from './lists.ts';
import { daysSinceStool, fewStools, type Since, sinceFeed, sinceWake, stateNow, vaccinated } from './times.ts';
import { clearedAt, MINUTE, type Told } from './told.ts';

/** What the naive evaluator answers: the parts of a verdict that the contract's tables decide. */
export interface NaiveVerdict {
  readonly verdict: VerdictWord;
  readonly care: Care | null;
  readonly until: number | null;
  readonly leftOut: readonly Taken[];
  readonly limits: Limits;
  /** Facts that were not asked, and whose answer could lead to `wait` or `care`. */
  readonly undecided: readonly string[];
}

interface Findings {
  readonly cares: Set<Care>;
  /** Ends of what makes us wait; `null`: no end of its own. */
  readonly waits: (number | null)[];
  readonly undecided: string[];
}

/**
 * A second opinion on `may`, written from the tables of the contract alone and deliberately unclever.
 *
 * It shares types with the engine and nothing else: no rule of the book, no calendar, no list.
 */
export function naiveVerdict(situation: Situation): NaiveVerdict {
  const facts = gather(situation);
  const found: Findings = { cares: new Set(), waits: [], undecided: [] };
  signs(facts, found);
  fever(facts, found);
  standing(facts, found);
  timing(facts, found);
  now(facts, found);
  stools(facts, found);
  // "From day 731: `wait` without `until`."
  if (facts.ages.days >= 731) found.waits.push(null);
  const { leftOut, limits, adapts } = leaveOut(facts);
  const verdict = gravest(found, adapts);
  return {
    verdict,
    care: verdict === 'care' ? mostUrgent(found.cares) : null,
    until: verdict === 'wait' ? latestEnd(found.waits) : null,
    leftOut,
    limits,
    undecided: found.undecided,
  };
}

/** Rows 1, 3 and 4 of "What the rules say", but for fever. */
function signs({ told }: Facts, found: Findings): void {
  for (const fact of DANGER) {
    const belief = told(fact);
    if (belief === 'worse') found.cares.add('emergency');
    // "A not sure to a danger sign gives `care: today` and not `emergency`."
    if (belief === 'not-sure') found.cares.add('today');
    if (belief === 'not-asked') found.undecided.push(fact);
  }
  for (const fact of SAME_DAY) {
    const belief = told(fact);
    if (holds(belief)) found.cares.add('today');
    if (belief === 'not-asked') found.undecided.push(fact);
  }
  for (const fact of ILLNESS) if (holds(told(fact))) found.waits.push(null);
  if (holds(told('overheated'))) found.waits.push(null);
  // "Never given while a fact of `danger` or `today` has not been asked", the nappy rash included.
  for (const fact of MILDER) if (told(fact) === 'not-asked') found.undecided.push(fact);
}

/** Rows 1 to 4: fever, by age from birth. */
function fever(facts: Facts, found: Findings): void {
  const { told, hottest, cold } = facts.fever;
  const { underThreeMonths, underSixMonths } = facts.ages;
  if (told === 'not-asked') found.undecided.push('feverish');
  if (underThreeMonths && cold) found.cares.add('emergency');
  if (underThreeMonths && hottest !== null && !afterVaccination(facts, hottest)) found.cares.add('emergency');
  if (underThreeMonths && hottest === null && holds(told)) found.cares.add('today');
  if (!underThreeMonths && underSixMonths && hottest !== null && hottest >= 39) found.cares.add('today');
  if (holds(told)) found.waits.push(null);
}

/** Row 2: "38.0 to 38.9 °C within 48 h of a vaccination that is known …". */
function afterVaccination({ situation, ages, told }: Facts, hottest: number): boolean {
  // A vaccination to come would reassure here, and so does not count.
  if (hottest >= 39 || ages.days < 56 || !vaccinated(situation).past) return false;
  const others = [...DANGER, ...SAME_DAY, ...ILLNESS];
  return others.every((fact) => told(fact) === 'better');
}

/** Row 5: what somebody must have agreed to. */
function standing({ situation, ages, told }: Facts, found: Findings): void {
  for (const fact of TO_CLEAR) {
    const belief = told(fact);
    if (holds(belief)) found.cares.add('before-massage');
    if (belief === 'not-asked') found.undecided.push(fact);
  }
  // "For `born-early` it lifts `care: before-massage` only."
  if (clearedAt(situation, 'born-early') !== null) return;
  if (ages.bornEarly === 'yes' || ages.bornEarly === 'not-sure') found.cares.add('before-massage');
  if (ages.bornEarly === 'not-asked') found.undecided.push('born-early');
}

/** Rows "within …": they end by themselves. */
function timing({ situation }: Facts, found: Findings): void {
  passing('minutes-since-feed', sinceFeed(situation), 60 * MINUTE);
  passing('minutes-since-wake', sinceWake(situation), 15 * MINUTE);
  const vaccine = vaccinated(situation);
  if (holds(vaccine.told)) found.waits.push(vaccine.until);
  if (vaccine.told === 'not-asked') found.undecided.push('vaccinated-in-48h');

  function passing(fact: string, since: Since, span: number): void {
    if (since === 'not-asked') found.undecided.push(fact);
    // "A number waits without end"; "a feed that is still going on: no end is known".
    else if (typeof since === 'string') found.waits.push(null);
    else if (situation.now.instant < since.ended + span) found.waits.push(since.ended + span);
  }
}

/** Rows `hungry`, `state` and `carer`. */
function now({ situation, told, carer: ready }: Facts, found: Findings): void {
  const beliefs: readonly (readonly [string, Told])[] = [
    ['hungry', told('hungry')],
    ['state', stateNow(situation)],
    ['carer', ready],
  ];
  for (const [fact, belief] of beliefs) {
    if (holds(belief)) found.waits.push(null);
    if (belief === 'not-asked') found.undecided.push(fact);
  }
}

/** The four rows on stools, by age from birth. */
function stools(facts: Facts, found: Findings): void {
  const { situation, ages, told } = facts;
  const { milk } = situation.baby;
  // "Day 4 to 6 weeks": day 4 itself, and before day 42.
  if (ages.days >= 4 && ages.days < 42) {
    // "`milk` that is `unknown` counts in each row as the value that forbids."
    const onBreastMilk = milk === undefined ? 'not-asked' : milk === 'formula' || milk === 'none' ? 'better' : 'worse';
    const both = bothHold(onBreastMilk, fewStools(situation));
    if (both === 'worse') found.cares.add('today');
    if (both === 'not-asked') found.undecided.push('stools-in-24h');
  }
  if (situation.goal !== 'wind' && situation.goal !== 'constipation') return;
  for (const fact of [...TUMMY_TODAY, ...TUMMY_BEFORE]) {
    const belief = told(fact);
    if (holds(belief)) found.cares.add(TUMMY_BEFORE.some((one) => one === fact) ? 'before-massage' : 'today');
    if (belief === 'not-asked') found.undecided.push(fact);
  }
  const gap = stoolGap(facts);
  if (gap === 'worse') found.cares.add('before-massage');
  if (gap === 'not-asked') found.undecided.push('days-since-stool');
}

/** "Breast milk alone, from 6 weeks, more than 7 days; any other milk or solids, 3 days or more." Each row by itself. */
function stoolGap({ situation, ages }: Facts): Told {
  const { milk, solids } = situation.baby;
  const other = milk === undefined ? 'not-asked' : milk === 'breast' ? 'better' : 'worse';
  const eats = solids === undefined ? 'not-asked' : solids === 'no' ? 'better' : 'worse';
  const alone = bothHold(
    milk === undefined ? 'not-asked' : milk === 'breast' || milk === 'unknown' ? 'worse' : 'better',
    solids === undefined ? 'not-asked' : solids === 'yes' ? 'better' : 'worse',
  );
  const breastAlone = milk === 'breast' && solids === 'no';
  const days = daysSinceStool(situation, (count) => (breastAlone ? ages.days >= 42 && count > 7 : count >= 3));
  const otherRow = bothHold(
    eitherHolds(other, eats),
    reaches(days, (count) => count >= 3),
  );
  const aloneRow =
    ages.days < 42
      ? 'better'
      : bothHold(
          alone,
          reaches(days, (count) => count > 7),
        );
  return eitherHolds(otherRow, aloneRow);
}

function reaches(days: number | Told, enough: (count: number) => boolean): Told {
  if (typeof days !== 'number') return days;
  return enough(days) ? 'worse' : 'better';
}

/** "Not sure counts as the worse value." */
function holds(belief: Told): boolean {
  return belief === 'worse' || belief === 'not-sure';
}

function bothHold(a: Told, b: Told): Told {
  if (a === 'better' || b === 'better') return 'better';
  return holds(a) && holds(b) ? 'worse' : 'not-asked';
}

function eitherHolds(a: Told, b: Told): Told {
  if (holds(a) || holds(b)) return 'worse';
  return a === 'better' && b === 'better' ? 'better' : 'not-asked';
}

/** "The gravest finding decides: go < adapt < ask < wait < care." */
function gravest(found: Findings, adapts: boolean): VerdictWord {
  if (found.cares.size > 0) return 'care';
  if (found.waits.length > 0) return 'wait';
  if (found.undecided.length > 0) return 'ask';
  return adapts ? 'adapt' : 'go';
}

function mostUrgent(cares: ReadonlySet<Care>): Care | null {
  if (cares.has('emergency')) return 'emergency';
  if (cares.has('today')) return 'today';
  return cares.has('before-massage') ? 'before-massage' : null;
}

/** "The latest of them; `null` as soon as one finding has no end of its own." */
function latestEnd(waits: readonly (number | null)[]): number | null {
  let end = Number.NEGATIVE_INFINITY;
  for (const one of waits) {
    if (one === null) return null;
    end = Math.max(end, one);
  }
  return end;
}
