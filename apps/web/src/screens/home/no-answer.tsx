import type { JSX } from 'preact';
import { shell } from '../../locales/en/shell.ts';
import { Purpose } from '../purpose.tsx';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';

/** Home while the clock is wrong: what must be put right stands above. */
export function NoAnswer(): JSX.Element {
  return (
    <Screen name="home" title={useWords(shell).theAnswer}>
      <Purpose />
    </Screen>
  );
}
