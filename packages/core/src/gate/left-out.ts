import { STROKES, type StrokeId } from '../vocabulary/stroke.ts';
import type { LeftOut } from '../vocabulary/verdict.ts';
import type { Finding } from './finding.ts';

/** Strokes that rules in force take away, in the order of the book; a whole stroke swallows its sides. [G10] */
export function leftOutBy(findings: readonly Finding[]): readonly LeftOut[] {
  const taken = findings.flatMap(takenBy);
  return STROKES.flatMap((stroke) => entriesFor(stroke, taken));
}

interface Taken {
  readonly stroke: StrokeId;
  readonly side: 'left' | 'right' | undefined;
  readonly rule: string;
}

function takenBy(finding: Finding): readonly Taken[] {
  const { says, id } = finding.rule;
  if (!finding.inForce || !('leaveOut' in says) || !says.leaveOut) return [];
  const { side, strokes } = says.leaveOut;
  return strokes.map((stroke) => ({ stroke, side, rule: id }));
}

function entriesFor(stroke: StrokeId, taken: readonly Taken[]): readonly LeftOut[] {
  const mine = taken.filter((entry) => entry.stroke === stroke);
  if (mine.some((entry) => entry.side === undefined)) return [{ stroke, rules: rulesOf(mine) }];
  return (['left', 'right'] as const).flatMap((side) => {
    const here = mine.filter((entry) => entry.side === side);
    return here.length > 0 ? [{ stroke, side, rules: rulesOf(here) }] : [];
  });
}

function rulesOf(taken: readonly Taken[]): readonly string[] {
  return [...new Set(taken.map((entry) => entry.rule))];
}
