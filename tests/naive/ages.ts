import type { Situation } from '@warmhands/core';
import { type Day, dayOf, monthsLater } from './calendar.ts';

/** A birth 18 weeks before the due date is the earliest that is not refused. */
const EARLIEST_BIRTH_DAYS = 126;

/** The ages of "Details that decide": fever, vaccines and stools by birth, bands and maturity corrected. */
export interface NaiveAges {
  readonly days: number;
  readonly underThreeMonths: boolean;
  readonly underSixMonths: boolean;
  readonly bornEarly: 'yes' | 'no' | 'not-sure' | 'not-asked';
  /** Corrected; with a due date that nobody told, whatever could be. */
  readonly maybeUnder: { readonly days28: boolean; readonly days42: boolean; readonly months3: boolean };
  readonly maybeFrom: { readonly months4: boolean; readonly months6: boolean };
  readonly surelyFrom: { readonly months6: boolean };
}

/** Reads the ages of a baby on the date that the wall shows. */
export function readAges(situation: Situation): NaiveAges {
  const today = dayOf(situation.now.date);
  const { birth, due } = situation.baby;
  const born = dayOf(birth);
  const bornEarly = earlyOf(born, due);
  const [oldest, youngest] = bases(born, due, bornEarly);
  return {
    days: today - born,
    underThreeMonths: today < monthsLater(born, 3),
    underSixMonths: today < monthsLater(born, 6),
    bornEarly,
    maybeUnder: {
      days28: today - youngest < 28,
      days42: today - youngest < 42,
      months3: today < monthsLater(youngest, 3),
    },
    maybeFrom: { months4: today >= monthsLater(oldest, 4), months6: today >= monthsLater(oldest, 6) },
    surelyFrom: { months6: today >= monthsLater(youngest, 6) },
  };
}

/** "Birth more than 21 days before `due` = born early"; "`unknown` = not sure of `born-early`". */
function earlyOf(born: Day, due: string | undefined): NaiveAges['bornEarly'] {
  if (due === undefined) return 'not-asked';
  if (due === 'unknown') return 'not-sure';
  return dayOf(due) - born > 21 ? 'yes' : 'no';
}

/** The days from which corrected age may count: the oldest and the youngest that the baby can be. */
function bases(born: Day, due: string | undefined, early: NaiveAges['bornEarly']): readonly [Day, Day] {
  if (due !== undefined && early === 'yes') return [dayOf(due), dayOf(due)];
  return early === 'no' ? [born, born] : [born, born + EARLIEST_BIRTH_DAYS];
}
