import { render } from 'preact';
import { openHousehold } from './household/open-household.ts';
import { App } from './screens/app.tsx';
import { bringAnswer } from './screens/home/home.tsx';

/**
 * The one place where the app starts: the household is opened, then the first screen is drawn.
 *
 * With a baby that screen is the answer, so its part is brought before; without one it comes while the day of birth is
 * typed.
 */
async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place for the app.');
  const household = await openHousehold();
  if (household.current.value) await bringAnswer();
  render(<App household={household} />, root);
  void bringAnswer();
}

void start();
