import type { JSX } from 'preact';
import { shell } from '../locales/en/shell.ts';
import { WayButton } from '../parts/way.tsx';
import { hrefOf } from '../platform/route.ts';
import { Screen } from './screen.tsx';
import { useWords } from './words.ts';

/** A part of the app that could not be brought yet. The ways to help stand below it as on every screen. */
export function NotHere({ onAgain }: { readonly onAgain: () => void }): JSX.Element {
  const words = useWords(shell);
  return (
    <Screen
      title={words.notHere}
      back={hrefOf()}
      lead={<p class="lead">{words.notHereLead}</p>}
      dock={<WayButton onClick={onAgain}>{words.tryAgain}</WayButton>}
    />
  );
}
