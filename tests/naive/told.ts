import type { Situation } from '@warmhands/core';
import { dayOf } from './calendar.ts';
import { DANGER, MILDER, SAME_DAY, STANDING_SPARES, TO_CLEAR, TUMMY_BEFORE, TUMMY_TODAY } from './lists.ts';

/** What may be believed of a yes/no fact, said as better or worse so that nobody has to think of the navel. */
export type Told = 'worse' | 'better' | 'not-sure' | 'not-asked';

/** One thing said of one fact; what worries and is told of a time to come counts as now. */
export interface Said {
  readonly says: 'worse' | 'better' | 'not-sure';
  readonly at: number;
  readonly until: number;
  /** Told of a time to come: it never replaces what is graver without it. */
  readonly future: boolean;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** All that was said, by fact, but what would reassure from a time to come: "set aside as if it were not there". */
export type SaidOf = ReadonlyMap<string, readonly Said[]>;

const FIRM: ReadonlySet<string> = new Set([...DANGER, ...SAME_DAY]);
const SIGNS: ReadonlySet<string> = new Set([...FIRM, ...MILDER, 'feverish']);
const STANDING: ReadonlySet<string> = new Set([...TO_CLEAR, ...STANDING_SPARES, 'navel-healed']);
const TUMMY: ReadonlySet<string> = new Set([...TUMMY_TODAY, ...TUMMY_BEFORE]);
const MOVES: ReadonlySet<string> = new Set(['head-lift', 'rolls-or-crawls']);
const NOW: ReadonlySet<string> = new Set(['hiccups', 'hungry']);

/** "`none` says the better value to each yes/no fact of that question, except `navel-healed` and `head-lift`". */
const BY_NONE: Readonly<Record<string, readonly string[]>> = {
  standing: [...TO_CLEAR, ...STANDING_SPARES],
  danger: DANGER,
  today: [...SAME_DAY, 'feverish', ...MILDER],
  timing: [],
  now: ['hiccups', 'hungry'],
  tummy: [...TUMMY_TODAY, ...TUMMY_BEFORE],
  moves: ['rolls-or-crawls'],
};

/** Everything that was said of the yes/no facts, by answers and by the journal. */
export function everythingSaid(situation: Situation, ageDays: number): SaidOf {
  const said = new Map<string, Said[]>();
  const now = situation.now.instant;
  const add = (fact: string, says: Said['says'], at: number, life: number): void => {
    if (at > now && says === 'better') return;
    const when = Math.min(at, now);
    const list = said.get(fact);
    const one = { says, at: when, until: when + life, future: at > now };
    if (list) list.push(one);
    else said.set(fact, [one]);
  };
  for (const answer of situation.answers) {
    if ('question' in answer) {
      for (const fact of BY_NONE[answer.question] ?? []) add(fact, 'better', answer.at, lifeOf(fact, 'better'));
    } else {
      const says = meaning(answer.fact, answer.value);
      if (says) add(answer.fact, says, answer.at, lifeOf(answer.fact, says));
    }
  }
  for (const entry of situation.journal) {
    if (entry.kind === 'symptom') add(entry.fact, 'worse', entry.at, lifeOf(entry.fact, 'worse'));
    if (entry.kind !== 'nappy' || !entry.stool) continue;
    const { texture, colour } = entry.stool;
    // "What the journal tells": texture, then colour, whose life is 24 h ("Lives not in the table").
    if (texture === 'hard') add('hard-stool', 'worse', entry.at, DAY);
    if (texture === 'watery') add('diarrhoea', 'worse', entry.at, DAY);
    if (colour === 'white') add('pale-stool', 'worse', entry.at, DAY);
    if (colour === 'red') add('blood-in-stool', 'worse', entry.at, DAY);
    // "From day 5" is the day of the stool, which can differ from today only on days 5 and 6.
    // Reading: black goes by the day of the stool itself, one still to come included, which is the graver of the two.
    if (colour === 'black' && ((ageDays > 6 && entry.at <= now) || ageAt(situation, entry.at) >= 5))
      add('blood-in-stool', 'not-sure', entry.at, DAY);
  }
  return said;
}

/** The age in days that the wall of the family showed at a moment. */
function ageAt({ now, baby }: Situation, at: number): number {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: now.zone }).format(at);
  return dayOf(day) - dayOf(baby.birth);
}

/** What is believed of each yes/no fact now; `feverish` is not settled here. */
export function believed(situation: Situation, said: SaidOf, fact: string): Told {
  const now = situation.now.instant;
  const all = said.get(fact) ?? [];
  const cleared = clearedAt(situation, fact);
  if (FIRM.has(fact)) return firmly(all, cleared, now);
  if (cleared !== null && covers(cleared, all)) return 'better';
  return latest(all, now);
}

/** The time of the latest clearance of a fact that still counts: 90 days, or 24 h for a sign of today. */
export function clearedAt(situation: Situation, fact: string): number | null {
  const now = situation.now.instant;
  const life = SIGNS.has(fact) ? DAY : 90 * DAY;
  let found: number | null = null;
  for (const one of situation.baby.cleared) {
    // A clearance reassures, so one of a time to come is set aside.
    if (one.fact !== fact || one.at > now || now >= one.at + life) continue;
    if (found === null || one.at > found) found = one.at;
  }
  return found;
}

/** "The latest evidence that is still alive"; of two at one time the worse. */
export function latest(all: readonly Said[], now: number): Told {
  let best: Said | null = null;
  let coming: Said | null = null;
  for (const one of all) {
    if (now >= one.until) continue;
    if (one.future) coming = coming && graveness(coming) >= graveness(one) ? coming : one;
    else if (!best || one.at > best.at || (one.at === best.at && graveness(one) > graveness(best))) best = one;
  }
  if (coming && (!best || graveness(coming) > graveness(best))) best = coming;
  return best ? best.says : 'not-asked';
}

/** Danger and †: "a `yes` stands for its 24 h against a later `no`, unless `baby.cleared` names it after that `yes`". */
function firmly(all: readonly Said[], cleared: number | null, now: number): Told {
  const counting = all.filter((one) => one.says === 'better' || cleared === null || one.at >= cleared);
  if (counting.some((one) => one.says === 'worse' && now < one.until)) return 'worse';
  return latest([...counting, ...agreement(cleared, all)], now);
}

/** A clearance of a sign as something said: it speaks only of what was worse before it. */
export function agreement(cleared: number | null, all: readonly Said[]): readonly Said[] {
  if (cleared === null || !all.some((one) => one.says !== 'better' && one.at < cleared)) return [];
  return [{ says: 'better', at: cleared, until: cleared + DAY, future: false }];
}

/**
 * "A clearance later than the worse value makes the fact count as its better value; a first worse value later than
 * a clearance voids it". Readings: without a worse value before it a clearance says nothing; saying again what was
 * known when it was cleared does not void it, but a worse value after a better one is a first one again.
 */
function covers(cleared: number, all: readonly Said[]): boolean {
  const inOrder = [...all].sort((a, b) => a.at - b.at || graveness(a) - graveness(b));
  const before = inOrder.filter((one) => one.at < cleared);
  if (!before.some((one) => one.says !== 'better')) return false;
  let previous = before.at(-1);
  for (const one of inOrder) {
    if (one.at < cleared) continue;
    if (one.says !== 'better' && (!previous || graveness(one) > graveness(previous))) return false;
    previous = one;
  }
  return true;
}

function meaning(fact: string, value: unknown): Said['says'] | null {
  if (value === 'unknown') return 'not-sure';
  if (value !== 'yes' && value !== 'no') return null;
  // "The worse value is `yes`, but for `navel-healed` and `head-lift` it is `no`."
  const worse = fact === 'navel-healed' || fact === 'head-lift' ? 'no' : 'yes';
  return value === worse ? 'worse' : 'better';
}

/** The column "asked" of the table of questions, and "Lives not in the table". */
function lifeOf(fact: string, says: Said['says']): number {
  if (fact === 'overheated' && says !== 'not-sure') return 30 * MINUTE;
  if (SIGNS.has(fact)) {
    if (says === 'worse') return DAY;
    return says === 'better' && (fact === 'skin-infection' || fact === 'nappy-rash') ? 4 * HOUR : HOUR;
  }
  // Reading: not sure counts as the worse value here too, so that a healing navel is asked about again after a week.
  if (fact === 'navel-healed' && says !== 'better') return 7 * DAY;
  if (STANDING.has(fact)) return 90 * DAY;
  if (NOW.has(fact)) return fact === 'hiccups' ? 10 * MINUTE : 20 * MINUTE;
  if (TUMMY.has(fact)) return DAY;
  return MOVES.has(fact) ? 7 * DAY : 0;
}

function graveness(one: Said): number {
  if (one.says === 'worse') return 2;
  return one.says === 'not-sure' ? 1 : 0;
}
