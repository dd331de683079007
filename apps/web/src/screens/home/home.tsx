import type { JSX } from 'preact';
import { useHousehold } from '../household-context.ts';

/** The answer before the question. */
export function Home(): JSX.Element {
  const { advice } = useHousehold();
  return (
    <main>
      <h1>{advice.value?.verdict ?? 'Warmhands'}</h1>
    </main>
  );
}
