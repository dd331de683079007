import type { StrokeId } from '@warmhands/core';
import type { DollStep } from '@warmhands/core/learning';
import { strokeTexts } from '@warmhands/knowledge';
import type { Amount } from '../../household/habit.ts';
import { doll } from '../../locales/en/practice.ts';
import type { SaidPart } from '../../session/said.ts';
import { howSlot, strokeSlot } from '../../voice/slot.ts';
import { useWords } from '../words.ts';

/**
 * What is said as a step on a doll begins: name, side, and how; of a stroke that goes on, only its other side.
 *
 * Less where less was chosen, or the stroke is known. [L6]
 */
export function useDollSaid(): (
  step: DollStep,
  before: DollStep | undefined,
  amountOf: (stroke: StrokeId) => Amount,
) => readonly SaidPart[] {
  const { side: sides } = useWords(doll);
  const strokes = useWords(strokeTexts);
  return ({ stroke, side }, before, amountOf) => {
    const amount = amountOf(stroke);
    const again = before?.stroke === stroke;
    const named: readonly SaidPart[] = [{ words: asSentence(strokes[stroke].name), slots: [strokeSlot(stroke)] }];
    const sided: readonly SaidPart[] = side === 'none' ? [] : [{ words: asSentence(sides[side]), slots: [side] }];
    const how: readonly SaidPart[] = [{ words: strokes[stroke].how, slots: [howSlot(stroke)] }];
    return [...(again && amount !== 'full' ? [] : named), ...sided, ...(again || amount !== 'full' ? [] : how)];
  };
}

const asSentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);
