import type { Situation } from '@warmhands/core';
import { agreement, clearedAt, DAY, HOUR, latest, type Said, type SaidOf, type Told } from './told.ts';

/** What the thermometer and the carer tell of fever. */
export interface Fever {
  readonly told: Told;
  /** The highest reading of 38.0 and more that counts, in °C. */
  readonly hottest: number | null;
  /** Whether a reading under 36.0 counts. */
  readonly cold: boolean;
}

/** "What the journal tells", `feverish`. */
export function readFever(situation: Situation, said: SaidOf, underThreeMonths: boolean): Fever {
  const now = situation.now.instant;
  const cleared = clearedAt(situation, 'feverish');
  const inOrder: number[] = [];
  const odd: { at: number; celsius: number }[] = [];
  for (const entry of situation.journal) {
    if (entry.kind !== 'temperature') continue;
    if (entry.celsius < 36 || entry.celsius >= 38) odd.push({ at: Math.min(entry.at, now), celsius: entry.celsius });
    else if (entry.at <= now) inOrder.push(entry.at);
  }
  // "Under 3 months a reading that is not in order counts for 24 h whatever is read later, unless cleared after it."
  const life = underThreeMonths ? DAY : 6 * HOUR;
  const counting = odd.filter(
    ({ at }) =>
      now < at + life && !(cleared !== null && cleared > at) && (underThreeMonths || !inOrder.some((ok) => ok > at)),
  );
  const hot = counting.filter(({ celsius }) => celsius >= 38).map(({ celsius }) => celsius);
  const hottest = hot.length > 0 ? Math.max(...hot) : null;
  const cold = counting.some(({ celsius }) => celsius < 36);
  const words = said.get('feverish') ?? [];
  const told =
    hottest === null
      ? withoutHeat({ words, inOrder, odd: odd.map(({ at }) => at), cleared }, now, cold && !underThreeMonths)
      : 'worse';
  return { told, hottest, cold };
}

interface Evidence {
  readonly words: readonly Said[];
  /** When readings in order were taken. */
  readonly inOrder: readonly number[];
  /** When readings out of order were taken. */
  readonly odd: readonly number[];
  readonly cleared: number | null;
}

function withoutHeat({ words, inOrder, odd, cleared }: Evidence, now: number, tooCold: boolean): Told {
  const counting = words.filter((one) => one.says === 'better' || cleared === null || one.at >= cleared);
  // "The carer's `yes` is ended by their own later `no`, or by a reading in order that is later."
  const ended = (yes: Said) =>
    inOrder.some((at) => at > yes.at) || counting.some((one) => one.says === 'better' && one.at > yes.at);
  if (counting.some((one) => one.says === 'worse' && now < one.until && !ended(one))) return 'worse';
  // "Under 36.0 from 3 months on: not sure", and never ended by the carer's word.
  if (tooCold) return 'not-sure';
  const readings = inOrder.map((at): Said => ({ says: 'better', at, until: at + HOUR, future: false }));
  const agreed = agreement(cleared, [
    ...words,
    ...odd.map((at): Said => ({ says: 'worse', at, until: at, future: false })),
  ]);
  return latest([...counting.filter((one) => one.says !== 'worse'), ...readings, ...agreed], now);
}
