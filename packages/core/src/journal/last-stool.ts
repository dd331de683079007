import type { Instant } from '../base/instant.ts';
import type { EntryOf } from './entries-by-kind.ts';
import { latest } from './going-on.ts';

/** When the last stool was seen, at or before `now`; a stool still to come is none yet. [J8] */
export function lastStool(nappies: readonly EntryOf<'nappy'>[], now: Instant): Instant | null {
  let last: Instant | null = null;
  for (const nappy of nappies) if (nappy.stool && nappy.at <= now) last = latest(last, nappy.at);
  return last;
}
