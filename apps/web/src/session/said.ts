import type { Step, StrokeId } from '@warmhands/core';
import type { Saying, SessionStep } from '@warmhands/core/session';
import { inLocale, type Locale } from '@warmhands/knowledge';
import type { Amount } from '../household/habit.ts';
import { session } from '../locales/en/session.ts';
import { howSlot, type Slot, strokeSlot } from '../voice/slot.ts';
import { isFraming, lastPart, type StepWords, stepWords } from './step-words.ts';

/** A part of what is said, in words, and the recordings that together say the same. */
export interface SaidPart {
  readonly words: string;
  /** In order; none: nobody can record this. */
  readonly slots: readonly Slot[];
}

/** How much is to be said: of the massage on the whole, and of one stroke, which may be well known. */
export interface HowMuch {
  readonly on: Amount;
  readonly of: (stroke: StrokeId) => Amount;
}

/** What is said, part by part. The side is said whatever the amount. [W95] */
export function saidOf(
  saying: Saying,
  locale: Locale,
  all: readonly SessionStep[],
  much: HowMuch,
): readonly SaidPart[] {
  const words = stepWords(locale);
  if (!('step' in saying)) {
    const isNeedless = much.on === 'change' && NEEDLESS.some((one) => one === saying.say);
    return isNeedless ? [] : [{ words: inLocale(session, locale).voice[saying.say], slots: [saying.say] }];
  }
  const { step } = saying;
  const { stroke } = step;
  const before = all.slice(
    0,
    Math.max(
      0,
      all.findIndex(({ id }) => id === step.id),
    ),
  );
  const last = before.at(-1) ?? null;
  const amount = isFraming(stroke) ? much.on : much.of(stroke);
  if (saying.say === 'next') return amount === 'change' ? [] : [comingOf(step, last ?? step, words)];
  if (isFraming(stroke)) {
    const told = amount === 'full' ? [words.named(step), words.how(step, lastPart(before))] : [words.named(step)];
    return [{ words: told.join(' '), slots: [stroke] }];
  }
  return strokeOf(step, stroke, last?.stroke === stroke, amount, words);
}

/** What a stroke says as it begins: its name, its side, and the first time how it goes. */
function strokeOf(step: Step, stroke: StrokeId, again: boolean, amount: Amount, words: StepWords): readonly SaidPart[] {
  const [side] = sideSlots(step);
  return [
    ...(again && amount === 'change' && side ? [] : [{ words: words.named(step), slots: [strokeSlot(stroke)] }]),
    ...(side ? [{ words: words.sided(step), slots: [side] }] : []),
    ...(amount === 'full' && !again ? [{ words: words.how(step, null), slots: [howSlot(stroke)] }] : []),
  ].filter((part) => part.words !== '');
}

/** The step that comes; of the same stroke only its other side. */
function comingOf(step: Step, now: Step, words: StepWords): SaidPart {
  const { stroke } = step;
  const name: readonly Slot[] = isFraming(stroke) ? [stroke] : stroke === now.stroke ? [] : [strokeSlot(stroke)];
  return { words: words.coming(step, now), slots: ['next', ...name, ...sideSlots(step)] };
}

const sideSlots = ({ side }: Step): readonly Slot[] => (side === 'none' ? [] : [side]);

/** Whoever wants to hear only what changes needs no word on these. What rests or ends is always said. */
const NEEDLESS = ['prepare', 'back'] as const satisfies readonly Saying['say'][];
