import { intendedPurpose } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { shell } from '../locales/en/shell.ts';
import { useHousehold } from './household-context.ts';
import { useWords } from './words.ts';

/** What Warmhands is for, and who has not looked at it yet. The purpose is the same bytes everywhere. [K10] */
export function Purpose(): JSX.Element {
  const words = useWords(shell);
  const { locale } = useHousehold().settings.value;
  return (
    <p class="promise quiet note">
      <b>{words.notReviewed}</b> <span lang={locale === 'en' ? undefined : 'en'}>{intendedPurpose}</span>
    </p>
  );
}
