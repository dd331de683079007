import type { Book } from '../vocabulary/book.ts';
import type { FramingStep } from '../vocabulary/routine.ts';
import type { Situation } from '../vocabulary/situation.ts';
import type { Verdict } from '../vocabulary/verdict.ts';

/** Every routine begins with a question and with still hands. [P2] */
export const OPENING: readonly FramingStep[] = ['ask-permission', 'resting-hands'];

/** How a routine ends: what was put on the skin comes off, and a baby who is to sleep lies on the back. [P16] [P17] */
export function closing(situation: Situation, verdict: Verdict): readonly FramingStep[] {
  const wipe = verdict.limits.product !== 'none';
  return [
    ...(wipe ? (['wipe-and-wrap'] as const) : []),
    ...(situation.goal === 'sleep' ? (['safe-sleep'] as const) : []),
  ];
}

/** Whole seconds of some framing steps. [P18] */
export function framingSeconds(steps: readonly FramingStep[], book: Book): number {
  return steps.reduce((seconds, step) => seconds + book.routines.framing[step], 0);
}
