import type { SessionStep } from '@warmhands/core/session';
import { inLocale, type Locale, strokeInShortTexts } from '@warmhands/knowledge';
import type { Sound } from '../household/habit.ts';
import { howSlot, type Slot } from '../voice/slot.ts';
import type { HowMuch } from './said.ts';
import { isFraming } from './step-words.ts';

/** Who could say it, and how much was to be said. */
export interface Saying {
  readonly sounds: readonly Sound[];
  /** The device has a voice for the language. */
  readonly speaks: boolean;
  readonly isRecorded: (slot: Slot) => boolean;
  readonly much: HowMuch;
  readonly locale: Locale;
}

/**
 * How a stroke goes, in short, for the screen: where a voice was chosen and none can say it. Empty where one says it,
 * where it was said on the other side, and where the stroke is known. [W94] [W96]
 */
export function unsaidOf(step: SessionStep, before: SessionStep | undefined, saying: Saying): string {
  const { stroke } = step;
  const { sounds, speaks, isRecorded, much, locale } = saying;
  if (!sounds.includes('voice') || speaks || isFraming(stroke)) return '';
  if (before?.stroke === stroke || much.of(stroke) !== 'full' || isRecorded(howSlot(stroke))) return '';
  return inLocale(strokeInShortTexts, locale)[stroke];
}
