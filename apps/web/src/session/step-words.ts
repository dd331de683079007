import { type BodyPart, FRAMING_STEPS, type FramingStep, type Step } from '@warmhands/core';
import type { SessionStep } from '@warmhands/core/session';
import { cueCheckTexts, framingTexts, inLocale, type Locale, pressureTexts, strokeTexts } from '@warmhands/knowledge';
import { session } from '../locales/en/session.ts';

/** A step of a massage in words: as it is read from far away, and as it is said. */
export interface StepWords {
  /** The stroke, or what frames it. */
  name(step: Step): string;
  /** The stroke and its side, as they stand in a line. */
  both(step: Step): string;
  /** Which side of the baby; empty where there is none. */
  side(step: Step): string;
  /** Where and how firm, in a few words. `after` is the part of the body that came before. */
  line(step: Step, after: BodyPart | null): string;
  /** The step that comes, while hands still move; only its side where it is the same stroke; none: the end comes. */
  coming(next: Step | null, now: Step): string;
  /** The name as a sentence, and the side; empty where there is none. */
  named(step: Step): string;
  sided(step: Step): string;
  /** How it goes: enough to do it without looking. `after` is the part of the body that came before. [W26] */
  how(step: Step, after: BodyPart | null): string;
}

/** The words of steps in a language. */
export function stepWords(locale: Locale): StepWords {
  const words = inLocale(session, locale);
  const strokes = inLocale(strokeTexts, locale);
  const framings = inLocale(framingTexts, locale);
  const checks = inLocale(cueCheckTexts, locale);
  const pressures = inLocale(pressureTexts, locale);
  const name = ({ stroke }: Step): string => (isFraming(stroke) ? framings[stroke].name : strokes[stroke].name);
  const side = (step: Step): string => words.side[step.side];
  const frame = (stroke: FramingStep, after: BodyPart | null): string =>
    stroke === 'cue-check' && after ? checks[after] : words.frame[stroke];
  const both = (step: Step): string => [name(step), words.sideLow[step.side]].filter(Boolean).join(', ');
  return {
    name,
    both,
    side,
    line: (step, after) =>
      isFraming(step.stroke)
        ? frame(step.stroke, after)
        : [side(step), pressures[step.pressure].name].filter(Boolean).join(' · '),
    coming: (next, now) => {
      if (!next) return words.last;
      if (next.stroke === now.stroke) return words.next(words.sideLow[next.side]);
      return words.next(both(next));
    },
    named: (step) => asSentence(name(step)),
    sided: (step) => asSentence(side(step)),
    how: ({ stroke }, after) => (isFraming(stroke) ? frame(stroke, after) : strokes[stroke].how),
  };
}

const asSentence = (words: string): string => (words === '' || /[.?!]$/.test(words) ? words : `${words}.`);

/** Whether it frames strokes and is none. */
export function isFraming(stroke: string): stroke is FramingStep {
  return FRAMING_STEPS.some((framing) => framing === stroke);
}

/** The part of the body that was stroked last in these steps. */
export function lastPart(steps: readonly SessionStep[]): BodyPart | null {
  return steps.findLast(({ part }) => part !== null)?.part ?? null;
}
