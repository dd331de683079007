import { cryingNow } from './crying-now.ts';
import { getHelp } from './get-help.ts';
import type { HelpPage } from './help-page.ts';
import { safeSleep } from './safe-sleep.ts';

/** Every screen of help. */
export const helpPages = { 'get-help': getHelp, 'crying-now': cryingNow, 'safe-sleep': safeSleep } as const satisfies {
  readonly [Id in HelpPage['id']]: HelpPage & { readonly id: Id };
};
