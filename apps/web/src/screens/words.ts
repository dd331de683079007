import { inLocale, type Translated } from '@warmhands/knowledge';
import { useMemo } from 'preact/hooks';
import { useHousehold } from './household-context.ts';

/** A catalogue in the language of the household. Each screen brings its own, so that a lazy screen brings its words along. */
export function useWords<C extends object>(catalogue: C): Translated<C> {
  const { locale } = useHousehold().settings.value;
  return useMemo(() => inLocale(catalogue, locale), [catalogue, locale]);
}
