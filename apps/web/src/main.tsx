import { render } from 'preact';
import { openHousehold } from './household/open-household.ts';
import { App } from './screens/app.tsx';

/** The one place where the app starts: the household is opened, then the first screen is drawn. */
async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place for the app.');
  const household = await openHousehold();
  render(<App household={household} />, root);
}

void start();
