import { type Instant, later } from '../base/instant.ts';
import { daysBetween } from '../base/plain-date.ts';
import type { EntryOf } from '../journal/entries-by-kind.ts';
import { latest } from '../journal/going-on.ts';
import type { Ages, Belief } from '../vocabulary/belief.ts';
import type { FactId } from '../vocabulary/fact.ts';
import type { ProductId } from '../vocabulary/product.ts';
import type { Baby } from '../vocabulary/situation.ts';
import { bornEarly } from './ages.ts';
import { asKnown, asNotSure, NOT_ASKED } from './as-belief.ts';
import { PATCH_TEST_WAIT } from './lives.ts';

/** What the profile of the baby tells. Absent is not asked; `unknown` is not sure. [F29] [F30] */
export function profileBeliefs(baby: Baby, now: Instant): readonly (readonly [FactId, Belief])[] {
  return [
    ['milk', told(baby.milk, now)],
    ['solids', told(baby.solids, now)],
    ['born-early', bornEarlyBelief(baby, now)],
  ];
}

function told(value: Baby['milk'] | Baby['solids'], now: Instant): Belief {
  if (value === undefined) return NOT_ASKED;
  return value === 'unknown' ? asNotSure('baby', now, null) : asKnown(value, 'baby', now, null);
}

function bornEarlyBelief(baby: Baby, now: Instant): Belief {
  const early = bornEarly(baby);
  if (early !== null) return asKnown(early ? 'yes' : 'no', 'baby', now, null);
  return baby.due === 'unknown' ? asNotSure('baby', now, null) : NOT_ASKED;
}

/** The ages as beliefs, in whole days and completed weeks; as unsure as the due date. [F31] */
export function ageBeliefs(ages: Ages, baby: Baby, now: Instant): readonly (readonly [FactId, Belief])[] {
  const { birth, corrected, postMenstrualWeeks, today } = ages;
  const unsure = baby.due === 'unknown' ? asNotSure('baby', now, null) : NOT_ASKED;
  const days = (from: Ages['birth']) => asKnown(daysBetween(from.earliest, today), 'derived', now, null);
  const weeks = asKnown(postMenstrualWeeks.least, 'derived', now, null);
  return [
    ['age-days', days(birth)],
    ['corrected-age-days', corrected.earliest === corrected.latest ? days(corrected) : unsure],
    ['post-menstrual-weeks', postMenstrualWeeks.least === postMenstrualWeeks.most ? weeks : unsure],
  ];
}

/** Whether the product asked for may be used as far as its patch test tells; `none` needs no test. [F28] */
export function patchTest(product: ProductId, tests: readonly EntryOf<'patch-test'>[], now: Instant): Belief {
  if (product === 'none') return asKnown('yes', 'derived', now, null);
  let clear: Instant | null = null;
  let reaction: Instant | null = null;
  for (const test of tests) {
    if (test.product !== product) continue;
    if (test.result === 'reaction') reaction = latest(reaction, test.at);
    if (test.result === 'clear' && later(test.at, PATCH_TEST_WAIT) <= now) clear = latest(clear, test.at);
  }
  if (reaction !== null) return asKnown('no', 'journal', reaction, null);
  return clear === null ? asKnown('no', 'derived', now, null) : asKnown('yes', 'journal', clear, null);
}
