import { type Instant, later, MINUTE } from '../base/instant.ts';
import type { EntryOf } from '../journal/entries-by-kind.ts';
import type { GoingOn } from '../journal/going-on.ts';
import { sleepsTold } from '../journal/sleeps.ts';
import type { Said, SaidByFact } from './said.ts';

/** Whether the baby sleeps by the journal, and when it last woke by the journal and the answers about that sleep. */
export interface Sleeping {
  /** The sleep that is going on and that no later answer has ended. */
  readonly asleep: GoingOn | null;
  /** End of the last sleep that ended in the journal. */
  readonly lastWaking: Instant | null;
  /** The answer that said awake after a sleep without end, told or recorded, and the latest waking of that kind. [F17] */
  readonly toldAwake: { readonly at: Instant; readonly waking: Instant } | null;
}

/** Joins the sleeps of the journal with the answers that say awake. [F17] */
export function sleepingNow(sleeps: readonly EntryOf<'sleep'>[], said: SaidByFact, now: Instant): Sleeping {
  const { asleep, lastWaking } = sleepsTold(sleeps, now);
  const ended = asleep && firstAwake(asleep.start, said, now);
  const wakings = [ended, ...sleepsSaid(said).map((at) => firstAwake(at, said, now))].filter((told) => told !== null);
  // Of equal wakings the one told last, so that the order of the list says nothing. [F0]
  const [toldAwake = null] = wakings.toSorted((one, other) => other.waking - one.waking || other.at - one.at);
  return { asleep: ended ? null : asleep, lastWaking, toldAwake };
}

/** When a carer said asleep: whoever is said to be awake after that has woken, whatever the journal holds. [F17] */
function sleepsSaid(said: SaidByFact): readonly Instant[] {
  return (said.get('state') ?? []).filter(({ value }) => ASLEEP.includes(value)).map(({ at }) => at);
}

const ASLEEP: readonly unknown[] = ['deep-sleep', 'light-sleep'];

const AWAKE: readonly unknown[] = ['quiet-alert', 'active-alert', 'crying'];

/** The first answer after `start` that says awake; of answers at one instant the one that forbids longer. */
function firstAwake(start: Instant, said: SaidByFact, now: Instant): Sleeping['toldAwake'] {
  const byState = (said.get('state') ?? [])
    .filter((one) => AWAKE.includes(one.value))
    .map(({ at }) => ({ at, waking: at }));
  const byMinutes = (said.get('minutes-since-wake') ?? []).flatMap((one) => wakingOf(one, start));
  let first: Sleeping['toldAwake'] = null;
  for (const told of [...byState, ...byMinutes]) {
    if (told.at <= start || told.at > now) continue;
    if (!first || told.at < first.at || (told.at === first.at && told.waking > first.waking)) first = told;
  }
  return first;
}

/** A waking that would lie before the sleep began was another one: then the answer's own time is the waking. */
function wakingOf({ value, at }: Said, start: Instant): { at: Instant; waking: Instant }[] {
  if (typeof value !== 'number') return [];
  const waking = later(at, -value * MINUTE);
  return [{ at, waking: waking >= start ? waking : at }];
}
