import type { Routine, Verdict } from '@warmhands/core';
import { entryOf, type LeafletWords } from './leaflet-words.ts';

/** What holds today: the limits, what was left out and why, and whether the minutes were too few. */
export interface LeafletLimits {
  readonly title: string;
  readonly lines: readonly string[];
  /** One line a reason; empty where nothing was taken away. */
  readonly leftOut: { readonly title: string; readonly lines: readonly string[] };
}

/** The limits of a verdict that allows a routine, in words. */
export function limitsOf(verdict: Verdict, routine: Routine, words: LeafletWords): LeafletLimits {
  const { own, pressures, products } = words;
  const { minutes, pressure, undress, product, proneSeconds } = verdict.limits;
  const { name, feels } = pressures[pressure];
  const proneMinutes = Math.floor(proneSeconds / 60);
  return {
    title: own.today,
    lines: [
      ...(routine.shortest === null ? [] : [own.shortest(routine.shortest)]),
      own.minutes(minutes),
      own.pressure(name, feels),
      own.undress[undress],
      product === 'none' ? own.dryHands : own.withProduct(products[product].name),
      ...(proneSeconds === 0 ? [own.notProne] : []),
      ...(proneMinutes > 0 && proneMinutes < minutes ? [own.prone(proneMinutes)] : []),
    ],
    leftOut: { title: own.leftOut, lines: leftOutLines(routine, words) },
  };
}

/** The gravest reason once, then the strokes that it took away. */
function leftOutLines({ leftOut }: Routine, { own, rules, strokes }: LeafletWords): readonly string[] {
  const byReason = Map.groupBy(leftOut, ({ rules: [gravest = ''] }) => entryOf(rules, gravest)?.say ?? gravest);
  return [...byReason].map(([reason, outs]) => {
    const named = outs.map(({ stroke, side }) =>
      side ? own.ofSide[side](strokes[stroke].name) : strokes[stroke].name,
    );
    return own.leftOutOf(reason, named.join(', '));
  });
}
