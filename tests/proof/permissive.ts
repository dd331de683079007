import { CARES, type Limits, UNDRESSES, VERDICTS, type Verdict } from '@warmhands/core';

/** How grave an answer is: the verdict, and within care how urgent. Higher forbids more. */
export function graveness({ verdict, care }: Pick<Verdict, 'verdict' | 'care'>): number {
  return VERDICTS.indexOf(verdict) + (care === null ? 0 : CARES.length - CARES.indexOf(care));
}

/**
 * Why `a` lets more through than `b`, or `null` when it does not: a milder verdict, or, where both allow strokes, a
 * stroke or a limit that `b` holds back.
 */
export function morePermissive(a: Verdict, b: Verdict): string | null {
  if (graveness(a) < graveness(b)) return `${a.verdict}/${a.care} is milder than ${b.verdict}/${b.care}`;
  if (graveness(a) > graveness(b) || graveness(a) > VERDICTS.indexOf('adapt')) return null;
  const kept = b.leftOut.find(
    ({ stroke, side }) =>
      !a.leftOut.some((out) => out.stroke === stroke && (out.side === undefined || out.side === side)),
  );
  if (kept) return `${kept.stroke} ${kept.side ?? ''} is not left out`;
  return looserLimit(a.limits, b.limits);
}

function looserLimit(a: Limits, b: Limits): string | null {
  if (a.minutes > b.minutes) return `${a.minutes} minutes instead of ${b.minutes}`;
  if (a.pressure > b.pressure) return `pressure ${a.pressure} instead of ${b.pressure}`;
  if (a.proneSeconds > b.proneSeconds) return `${a.proneSeconds} s on the front instead of ${b.proneSeconds}`;
  if (UNDRESSES.indexOf(a.undress) > UNDRESSES.indexOf(b.undress)) return `${a.undress} instead of ${b.undress}`;
  return a.product !== 'none' && b.product === 'none' ? `${a.product} instead of none` : null;
}
