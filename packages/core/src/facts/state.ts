import type { Instant } from '../base/instant.ts';
import type { EntryOf } from '../journal/entries-by-kind.ts';
import { cryingNow } from '../journal/sleeps.ts';
import type { Belief } from '../vocabulary/belief.ts';
import { type BabyState, CARER_STATES, type CarerState, STATES } from '../vocabulary/fact.ts';
import type { Goal } from '../vocabulary/goal.ts';
import { endOfLife } from './as-belief.ts';
import type { Sleeping } from './awake.ts';
import { type Choice, chosen } from './choice.ts';
import { lifeOf } from './lives.ts';
import type { Said } from './said.ts';

/** From the state that reassures to the gravest; "not sure" is graver than any. */
const GRAVITY: readonly (BabyState | 'unknown')[] = [
  'quiet-alert',
  'active-alert',
  'drowsy',
  'light-sleep',
  'deep-sleep',
  'crying',
  'unknown',
];

/** The baby's state: the latest of answers, a sleep that goes on, and a crying that goes on. [F17] [F26] */
export function stateNow(
  said: readonly Said[],
  sleeping: Sleeping,
  cryings: readonly EntryOf<'crying'>[],
  goal: Goal | null,
  now: Instant,
): Belief {
  const choices = said.flatMap((one) => answered(one, goal, now));
  const { asleep } = sleeping;
  if (asleep) choices.push(recorded('light-sleep', asleep.start, asleep.until));
  const crying = cryingNow(cryings, now);
  if (crying && !said.some((one) => calmAfter(one, crying.start, now))) {
    choices.push(recorded('crying', crying.start, crying.until));
  }
  return chosen(choices, now);
}

function answered({ value, at }: Said, goal: Goal | null, now: Instant): Choice[] {
  const state = [...STATES, 'unknown' as const].find((one) => one === value);
  if (!state) return [];
  const until = endOfLife(at, lifeOf('state').better, now);
  return [{ value: state, rank: rankOf(state, goal), at, from: 'answer', until }];
}

/** Active is what play wants, so from the future it would reassure there; quiet is still the graver of the two. [F3] */
function rankOf(state: BabyState | 'unknown', goal: Goal | null): number {
  return state === 'active-alert' && goal === 'play' ? -1 : GRAVITY.indexOf(state);
}

function recorded(value: 'light-sleep' | 'crying', at: Instant, until: Instant): Choice {
  return { value, rank: GRAVITY.indexOf(value), at, from: 'journal', until };
}

function calmAfter({ value, at }: Said, start: Instant, now: Instant): boolean {
  return at > start && at <= now && value !== 'crying' && STATES.some((state) => state === value);
}

/** The carer, as they say: ready, overwhelmed or unfit. [F26] */
export function carerNow(said: readonly Said[], now: Instant): Belief {
  const values: readonly (CarerState | 'unknown')[] = [...CARER_STATES, 'unknown'];
  const until = (at: Instant) => endOfLife(at, lifeOf('carer').better, now);
  return chosen(
    said.flatMap(({ value, at }): Choice[] => {
      const carer = values.find((one) => one === value);
      return carer ? [{ value: carer, rank: values.indexOf(carer), at, from: 'answer', until: until(at) }] : [];
    }),
    now,
  );
}
