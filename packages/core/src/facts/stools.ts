import { DAY, type Instant } from '../base/instant.ts';
import { dayStart, daysBetween, type PlainDate } from '../base/plain-date.ts';
import { dateIn } from '../base/zoned-time.ts';
import type { EntryOf } from '../journal/entries-by-kind.ts';
import { lastStool } from '../journal/last-stool.ts';
import type { Belief } from '../vocabulary/belief.ts';
import type { Baby } from '../vocabulary/situation.ts';
import { asKnown, asNotSure, endOfLife, NOT_ASKED } from './as-belief.ts';
import { lifeOf } from './lives.ts';
import type { AskedYesNo, Said } from './said.ts';
import { NOT_SURE, type Weight, WORSE } from './word.ts';

/** What a stool says of a fact of yes and no. */
export interface StoolWord {
  readonly fact: AskedYesNo;
  readonly weight: Weight;
}

/** The first day on which a black stool is no longer the first, dark one. [F24] */
const BLACK_IS_ODD_FROM_DAY = 5;

/** What texture and colour of a stool say. [F24] */
export function stoolWords(nappy: EntryOf<'nappy'>, birth: PlainDate, zone: string): readonly StoolWord[] {
  const words: StoolWord[] = [];
  const { texture, colour } = nappy.stool ?? {};
  if (texture === 'hard') words.push({ fact: 'hard-stool', weight: WORSE });
  if (texture === 'watery') words.push({ fact: 'diarrhoea', weight: WORSE });
  if (colour === 'white') words.push({ fact: 'pale-stool', weight: WORSE });
  if (colour === 'red') words.push({ fact: 'blood-in-stool', weight: WORSE });
  if (colour === 'black' && isOddInBlack(nappy.at, birth, zone)) {
    words.push({ fact: 'blood-in-stool', weight: NOT_SURE });
  }
  return words;
}

/** The date is looked up only where the zone could decide it: it lies within a day of the date in UTC. */
function isOddInBlack(at: Instant, birth: PlainDate, zone: string): boolean {
  const inUtc = Math.floor((at - dayStart(birth)) / DAY);
  if (Math.abs(inUtc - BLACK_IS_ODD_FROM_DAY) > 1) return inUtc >= BLACK_IS_ODD_FROM_DAY;
  const day = dateIn(zone, at);
  return day === null || daysBetween(birth, day) >= BLACK_IS_ODD_FROM_DAY;
}

/**
 * Days since the last stool: by the journal to the moment, by an answer in whole days. [F27]
 *
 * A stool seen after the answer ends it; else the two are witnesses of one thing, and the longer time counts. [F14]
 */
export function daysSinceStool(
  nappies: readonly EntryOf<'nappy'>[],
  said: readonly Said[],
  baby: Baby,
  now: Instant,
): Belief {
  const answered = numberSaid('days-since-stool', said, (days) => forbidsDays(days, baby), 1, now);
  const seen = lastStool(nappies, now);
  if (seen === null) return answered;
  const counted = asKnown((now - seen) / DAY, 'journal', seen, null);
  if (answered.status === 'not-asked' || answered.at < seen) return counted;
  return answered.status === 'known' && Number(answered.value) < (now - seen) / DAY ? counted : answered;
}

/** More than 7 days forbid whatever the milk; 3 and more unless it is breast milk alone. [F4] */
export function forbidsDays(days: number, { milk, solids }: Baby): boolean {
  return days > 7 || (days >= 3 && !(milk === 'breast' && solids === 'no'));
}

/** Stools in the last 24 h, which are only ever answered. [F27] */
export function stoolsInADay(said: readonly Said[], now: Instant): Belief {
  return numberSaid('stools-in-24h', said, forbidsStools, -1, now);
}

/** Fewer than 2 stools in 24 h forbid. [F4] */
export function forbidsStools(stools: number): boolean {
  return stools < 2;
}

/** The latest number that is alive; of one instant, and from the future, the graver in the direction `worse`. [F2] [F3] */
function numberSaid(
  fact: 'days-since-stool' | 'stools-in-24h',
  said: readonly Said[],
  forbids: (value: number) => boolean,
  worse: 1 | -1,
  now: Instant,
): Belief {
  const life = lifeOf(fact).better;
  const gravity = ({ value }: Said) => (typeof value === 'number' ? value * worse : Number.POSITIVE_INFINITY);
  let present: Said | null = null;
  let future: Said | null = null;
  for (const one of said) {
    if (now >= endOfLife(one.at, life, now)) continue;
    if (one.at > now) {
      if (typeof one.value === 'number' && !forbids(one.value)) continue;
      // Of equals the one told last, so that the order of the list says nothing. [F0]
      if (!future || gravity(one) > gravity(future) || (gravity(one) === gravity(future) && one.at > future.at)) {
        future = one;
      }
    } else if (!present || one.at > present.at || (one.at === present.at && gravity(one) > gravity(present))) {
      present = one;
    }
  }
  const counted: Said | null = future && (!present || gravity(future) > gravity(present)) ? future : present;
  if (!counted) return NOT_ASKED;
  const until = endOfLife(counted.at, life, now);
  return typeof counted.value === 'number'
    ? asKnown(counted.value, 'answer', counted.at, until)
    : asNotSure('answer', counted.at, until);
}
