import { STROKES, type StrokeId } from '../vocabulary/stroke.ts';
import type { LeftOut } from '../vocabulary/verdict.ts';
import type { Finding } from './finding.ts';

/** Strokes that these rules, all in force, take away, in the order of the book; a whole stroke swallows its sides. [G10] */
export function leftOutBy(findings: readonly Finding[]): readonly LeftOut[] {
  const taken = takenBy(findings);
  if (taken.size === 0) return [];
  return STROKES.filter((stroke) => taken.has(stroke)).flatMap((stroke) => entriesFor(stroke, taken.get(stroke) ?? []));
}

interface Taken {
  readonly side: 'left' | 'right' | undefined;
  readonly rule: string;
}

/** What is taken of each stroke, in the order of the findings. */
function takenBy(findings: readonly Finding[]): ReadonlyMap<StrokeId, readonly Taken[]> {
  const taken = new Map<StrokeId, Taken[]>();
  for (const { rule } of findings) {
    if (!('leaveOut' in rule.says) || !rule.says.leaveOut) continue;
    const one: Taken = { side: rule.says.leaveOut.side, rule: rule.id };
    for (const stroke of rule.says.leaveOut.strokes) {
      const sofar = taken.get(stroke);
      if (sofar) sofar.push(one);
      else taken.set(stroke, [one]);
    }
  }
  return taken;
}

function entriesFor(stroke: StrokeId, taken: readonly Taken[]): readonly LeftOut[] {
  if (taken.some((entry) => entry.side === undefined)) return [{ stroke, rules: rulesOf(taken) }];
  return (['left', 'right'] as const).flatMap((side) => {
    const here = taken.filter((entry) => entry.side === side);
    return here.length > 0 ? [{ stroke, side, rules: rulesOf(here) }] : [];
  });
}

function rulesOf(taken: readonly Taken[]): readonly string[] {
  return [...new Set(taken.map((entry) => entry.rule))];
}
