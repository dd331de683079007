import { useMemo } from 'preact/hooks';
import { type StepWords, stepWords } from '../../session/step-words.ts';
import { useHousehold } from '../household-context.ts';

/** The words of steps in the language of the household. */
export function useStepWords(): StepWords {
  const { locale } = useHousehold().settings.value;
  return useMemo(() => stepWords(locale), [locale]);
}
