import { DAY, type Instant } from '../base/instant.ts';
import type { StrokeId } from '../vocabulary/stroke.ts';
import type { How, PartMark, Practised } from './practised.ts';

/** What one time is worth; a whole one is a massage of a baby. [L5] */
const WORTH: Readonly<Record<How, number>> = { baby: 1, doll: 0.7, trace: 0.5 };
const SHARE: Readonly<Record<PartMark, number>> = { good: 1, nearly: 0.5, 'not-yet': 0 };

/** The most that one day brings of what is still missing. */
const MOST_OF_A_DAY = 0.5;
/** Days until half is forgotten, after the first day of practice and at most. */
const [FIRST_HALF, LONGEST_HALF] = [7, 112] as const;

/** How familiar a stroke is now, from 0 (never done) towards 1. [L1] [L2] [L3] */
export function familiarity(stroke: StrokeId, times: readonly Practised[], now: Instant): number {
  const today = dayOf(now);
  const days = [...worthByDay(stroke, times, today)].toSorted(([one], [other]) => one - other);
  let known = 0;
  days.forEach(([day, worth], at) => {
    known += (1 - known) * MOST_OF_A_DAY * (1 - Math.exp(-worth));
    const until = days[at + 1]?.[0] ?? today;
    known *= 2 ** (-(until - day) / halfOf(at + 1));
  });
  return known;
}

/** From here on a stroke counts as known. [L7] */
const KNOWN = 0.6;

/** The strokes that are known now, in the order of `strokes`. [L7] */
export function learned(strokes: readonly StrokeId[], times: readonly Practised[], now: Instant): readonly StrokeId[] {
  return strokes.filter((stroke) => familiarity(stroke, times, now) >= KNOWN);
}

/** What the times of each day are worth together; one still to come counts as today's. [L4] */
function worthByDay(stroke: StrokeId, times: readonly Practised[], today: number): ReadonlyMap<number, number> {
  const worth = new Map<number, number>();
  for (const time of times) {
    const value = time.stroke === stroke ? worthOf(time) : 0;
    if (value === 0) continue;
    const day = Math.min(dayOf(time.at), today);
    worth.set(day, (worth.get(day) ?? 0) + value);
  }
  return worth;
}

/** A drawn line is worth as much as its parts were good. [L5] */
function worthOf({ how, parts }: Practised): number {
  const marks = Object.values(parts ?? {});
  if (marks.length === 0) return WORTH[how];
  return (WORTH[how] * marks.reduce((sum, mark) => sum + SHARE[mark], 0)) / marks.length;
}

const dayOf = (at: Instant): number => Math.floor(at / DAY);

const halfOf = (days: number): number => Math.min(LONGEST_HALF, FIRST_HALF * 2 ** (days - 1));
