import { addDays, daysBetween, type PlainDate } from '../base/plain-date.ts';
import type { AgeBasis, Ages } from '../vocabulary/belief.ts';
import type { Baby } from '../vocabulary/situation.ts';

/** Birth more than this many days before the due date is born early. [F30] */
const BORN_EARLY_DAYS = 21;

/** The due date lies at most this long after birth (18 weeks) and this long before it (4 weeks). */
const DUE_AFTER_BIRTH_DAYS = 126;
const DUE_BEFORE_BIRTH_DAYS = 28;

/** Weeks since the last period on the due date. */
const TERM_WEEKS = 40;

/** Whether the baby was born early; null where the due date is not known. [F30] */
export function bornEarly(baby: Baby): boolean | null {
  if (baby.due === undefined || baby.due === 'unknown') return null;
  return daysBetween(baby.birth, baby.due) > BORN_EARLY_DAYS;
}

/** The ages of the baby on `today`, as intervals where the due date is not known. [F31] */
export function agesOf(baby: Baby, today: PlainDate): Ages {
  return {
    today,
    birth: { earliest: baby.birth, latest: baby.birth },
    corrected: correctedBasis(baby),
    postMenstrualWeeks: postMenstrualWeeks(baby, today),
  };
}

function correctedBasis(baby: Baby): AgeBasis {
  if (baby.due === undefined || baby.due === 'unknown') {
    return { earliest: baby.birth, latest: addDays(baby.birth, DUE_AFTER_BIRTH_DAYS) };
  }
  const from = bornEarly(baby) ? baby.due : baby.birth;
  return { earliest: from, latest: from };
}

function postMenstrualWeeks(baby: Baby, today: PlainDate): { readonly least: number; readonly most: number } {
  if (baby.due === undefined || baby.due === 'unknown') {
    return {
      least: weeksSincePeriod(addDays(baby.birth, DUE_AFTER_BIRTH_DAYS), today),
      most: weeksSincePeriod(addDays(baby.birth, -DUE_BEFORE_BIRTH_DAYS), today),
    };
  }
  const weeks = weeksSincePeriod(baby.due, today);
  return { least: weeks, most: weeks };
}

/** Completed weeks. */
function weeksSincePeriod(due: PlainDate, today: PlainDate): number {
  return TERM_WEEKS + Math.floor(daysBetween(due, today) / 7);
}
