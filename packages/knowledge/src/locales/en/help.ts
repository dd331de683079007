import type { HelpTexts } from '../../help/help-text.ts';
import { cryingNowTexts } from './help-crying-now.ts';
import { getHelpTexts } from './help-get-help.ts';
import { safeSleepTexts } from './help-safe-sleep.ts';

/** Words of every screen of help. */
export const helpTexts: HelpTexts = {
  'get-help': getHelpTexts,
  'crying-now': cryingNowTexts,
  'safe-sleep': safeSleepTexts,
};
