import type { StrokeId } from '@warmhands/core';
import { promptFor, standingOf } from '@warmhands/core/learning';
import type { Lesson } from '@warmhands/knowledge';
import { practice } from '../../locales/en/practice.ts';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

/** How far a lesson is, in a few words and without praise. */
export function useStandingWords(): (lesson: Lesson) => string {
  const { practice: times, now } = useHousehold();
  const words = useWords(practice).standing;
  return (lesson) => {
    const { known, of } = standingOf(lesson, times.value, now.value.instant);
    if (known === of) return words.all;
    if (known > 0) return words.some(known, of);
    const begun = times.value.some(({ stroke }) => lesson.strokes.includes(stroke));
    return begun ? words.begun : words.fresh;
  };
}

/** How far one stroke is. */
export function useFamiliarWords(): (stroke: StrokeId) => string {
  const { familiarity } = useHousehold();
  const words = useWords(practice).familiar;
  return (stroke) => {
    const familiar = familiarity(stroke);
    return familiar === 0 ? words.fresh : words[promptFor(familiar)];
  };
}
