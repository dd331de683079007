import type { JSX } from 'preact';
import { home } from '../../locales/en/home.ts';
import { go, hrefOf } from '../../platform/route.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { TemperatureNote } from './temperature-note.tsx';

/** A temperature by itself, then back to the answer, which may be another one. */
export function Temperature(): JSX.Element {
  const words = useWords(home);
  return (
    <Screen title={words.temperatureRow} back={hrefOf()}>
      <TemperatureNote onNoted={() => go()} />
    </Screen>
  );
}
