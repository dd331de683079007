import type { AnswerValue, AskedFact } from '@warmhands/core';
import { useState } from 'preact/hooks';
import type { Said } from '../../household/household.ts';
import { useHousehold } from '../household-context.ts';
import { useBelief } from '../use-known.ts';

/** Signs that are marked before they are told: what was told before is marked from the start. */
export interface Marks<F extends AskedFact> {
  readonly marked: ReadonlySet<F>;
  toggle(fact: F): void;
  /** What the marks say, with `rest` for every sign that is not marked. */
  said(rest: AnswerValue): readonly Said[];
  /** A mark that was taken off was a slip: its earlier yes would stand for a day. */
  takeOff(): void;
}

/** Marks on some facts of one question. */
export function useMarks<F extends AskedFact>(facts: readonly F[]): Marks<F> {
  const { takeBack } = useHousehold();
  const belief = useBelief();
  const [before] = useState(() => new Set(facts.filter((fact) => isYes(belief(fact)))));
  const [marked, setMarked] = useState<ReadonlySet<F>>(before);
  return {
    marked,
    toggle: (fact) => setMarked((now) => without(now, fact) ?? new Set([...now, fact])),
    said: (rest) => facts.map((fact) => ({ fact, value: marked.has(fact) ? 'yes' : rest })),
    takeOff: () => {
      for (const fact of before) if (!marked.has(fact)) takeBack(fact);
    },
  };
}

function isYes(belief: ReturnType<ReturnType<typeof useBelief>>): boolean {
  return belief.status === 'known' && belief.value === 'yes';
}

function without<F>(marks: ReadonlySet<F>, fact: F): ReadonlySet<F> | null {
  return marks.has(fact) ? new Set([...marks].filter((one) => one !== fact)) : null;
}
