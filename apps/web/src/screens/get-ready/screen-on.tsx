import type { JSX } from 'preact';
import { ready } from '../../locales/en/session.ts';
import { canKeepScreenOn } from '../../platform/wake-lock.ts';
import { useWords } from '../words.ts';

/** What keeps the screen on where the browser cannot, and what keeps calls away. */
export function ScreenOn(): JSX.Element {
  const words = useWords(ready);
  return (
    <section class="group">
      {!canKeepScreenOn() && (
        <>
          <h2>{words.screen}</h2>
          <p>
            {words.screenLine} {words.screenSound}
          </p>
        </>
      )}
      <p class="quiet">{words.silence}</p>
    </section>
  );
}
