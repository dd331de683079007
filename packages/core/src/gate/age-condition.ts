import { addMonths, daysBetween, type PlainDate } from '../base/plain-date.ts';
import { and, certain, not, type Ternary } from '../base/ternary.ts';
import type { AgeBasis, Ages } from '../vocabulary/belief.ts';
import type { AgeMark, Condition } from '../vocabulary/rule.ts';

type AgeCondition = Extract<Condition, { age: unknown }>;

/** Whether the baby is at least `from` and not yet `before`; unknown where the due date leaves it open. [G5] */
export function holdsAtAge(condition: AgeCondition, ages: Ages): Ternary {
  const from = condition.from ? reached(condition.age, condition.from, ages) : 'yes';
  const before = condition.before ? not(reached(condition.age, condition.before, ages)) : 'yes';
  return and(from, before);
}

function reached(age: AgeCondition['age'], mark: AgeMark, ages: Ages): Ternary {
  if (age === 'post-menstrual') {
    const { least, most } = ages.postMenstrualWeeks;
    const weeks = 'weeks' in mark ? mark.weeks : 'days' in mark ? mark.days / 7 : Number.POSITIVE_INFINITY;
    return between(least >= weeks, most >= weeks);
  }
  const { earliest, latest }: AgeBasis = age === 'birth' ? ages.birth : ages.corrected;
  const oldest = hasReached(earliest, mark, ages.today);
  return between(earliest === latest ? oldest : hasReached(latest, mark, ages.today), oldest);
}

/** The youngest that the baby can be, and the oldest: where they differ, it is open. */
function between(youngest: boolean, oldest: boolean): Ternary {
  return youngest === oldest ? certain(oldest) : 'unknown';
}

function hasReached(birth: PlainDate, mark: AgeMark, today: PlainDate): boolean {
  if ('months' in mark) return addMonths(birth, mark.months) <= today;
  return daysBetween(birth, today) >= ('weeks' in mark ? mark.weeks * 7 : mark.days);
}
