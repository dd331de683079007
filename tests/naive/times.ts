import type { InjectedLimb, Situation } from '@warmhands/core';
import { DAY, HOUR, MINUTE, type Told } from './told.ts';

/** When something that must pass has ended; `no-end`: it goes on, or nobody can say. */
export type Since = 'not-asked' | 'not-sure' | 'no-end' | { readonly ended: number };

type NumberName = 'minutes-since-feed' | 'minutes-since-wake' | 'stools-in-24h' | 'days-since-stool';

interface Counted {
  readonly at: number;
  /** `null`: not sure. */
  readonly count: number | null;
}

const LIMBS = ['left-thigh', 'right-thigh', 'left-arm', 'right-arm'] as const;

/** `minutes-since-feed`, by the journal and by word: "the one that forbids longer counts". */
export function sinceFeed(situation: Situation): Since {
  const now = situation.now.instant;
  const word = latestCount(
    situation,
    'minutes-since-feed',
    (count) => count < 60,
    // "Until the feed is 4 h old or 1 h after the answer, whichever is later."
    ({ at, count }) => now < Math.max(at + HOUR, count === null ? 0 : at - count * MINUTE + 4 * HOUR),
  );
  let lastStart = Number.NEGATIVE_INFINITY;
  let lastEnd = Number.NEGATIVE_INFINITY;
  let open = false;
  for (const entry of situation.journal) {
    if (entry.kind !== 'feed') continue;
    const start = Math.min(entry.start, now);
    // Reading: an end to come delays, so it counts as now. Of two at one time the one without an end.
    if (entry.end !== undefined) lastEnd = Math.max(lastEnd, Math.min(entry.end, now));
    if (start > lastStart || (start === lastStart && entry.end === undefined)) {
      lastStart = start;
      open = entry.end === undefined;
    }
  }
  if (open && now < lastStart + 2 * HOUR) return 'no-end';
  if (open) return word && word.at > lastStart ? asSince(word) : 'not-asked';
  return together(word, lastEnd, now < lastEnd + 4 * HOUR);
}

/** `minutes-since-wake`: sleeps that ended, awake answers after a sleep without an end, and the carer's word. */
export function sinceWake(situation: Situation): Since {
  const now = situation.now.instant;
  const word = latestCount(
    situation,
    'minutes-since-wake',
    (count) => count < 15,
    ({ at }) => now < at + DAY,
  );
  let woke = Number.NEGATIVE_INFINITY;
  for (const entry of situation.journal) {
    if (entry.kind === 'sleep' && entry.end !== undefined) woke = Math.max(woke, Math.min(entry.end, now));
  }
  woke = Math.max(woke, lastSleep(situation).woke);
  return together(word, woke, now < woke + DAY);
}

/** Whether the state of the baby lets a massage be: `worse` waits, `better` does not. */
export function stateNow(situation: Situation): Told {
  const now = situation.now.instant;
  if (lastSleep(situation).asleep) return 'worse';
  let best: { at: number; told: Told } | null = null;
  const offer = (at: number, told: 'worse' | 'better'): void => {
    const when = Math.min(at, now);
    if ((at > now && told === 'better') || now >= when + 10 * MINUTE) return;
    if (!best || when > best.at || (when === best.at && told === 'worse')) best = { at: when, told };
  };
  for (const answer of situation.answers) {
    if ('question' in answer || answer.fact !== 'state') continue;
    const calm = answer.value === 'quiet-alert' || (answer.value === 'active-alert' && situation.goal === 'play');
    offer(answer.at, calm ? 'better' : 'worse');
  }
  for (const entry of situation.journal) {
    // Reading: an end to come would reassure, so it is set aside; and crying is believed as long as any state, 10 min.
    if (entry.kind === 'crying' && (entry.end === undefined || entry.end > now)) offer(entry.start, 'worse');
  }
  return toldOf(best);
}

/** `vaccinated-in-48h`, and when its wait ends (`null`: nobody can say). */
export function vaccinated(situation: Situation): { readonly told: Told; readonly until: number | null } {
  const now = situation.now.instant;
  let until = Number.NEGATIVE_INFINITY;
  for (const entry of situation.journal) {
    if (entry.kind === 'immunisation') until = Math.max(until, Math.min(entry.at, now) + 2 * DAY);
  }
  const word = vaccinatedByWord(situation);
  if (word?.told === 'worse') until = Math.max(until, word.at + 2 * DAY);
  if (until > now) return { told: 'worse', until };
  // Reading: a not sure has no time that could end it.
  return { told: word?.told ?? 'not-asked', until: null };
}

/** Limbs that are left out: not sure and not asked are all four. Life 4 h. */
export function soreLimbs(situation: Situation): readonly InjectedLimb[] {
  const now = situation.now.instant;
  let best: { at: number; limbs: readonly InjectedLimb[] } | null = null;
  for (const answer of situation.answers) {
    const limbs = limbsSaid(answer);
    if (!limbs || (answer.at > now && limbs.length === 0)) continue;
    const at = Math.min(answer.at, now);
    if (now >= at + 4 * HOUR) continue;
    if (!best || at > best.at || (at === best.at && limbs.length > best.limbs.length)) best = { at, limbs };
  }
  return best ? best.limbs : LIMBS;
}

/** `stools-in-24h`, "only ever answered": worse is under 2. */
export function fewStools(situation: Situation): Told {
  const now = situation.now.instant;
  const word = latestCount(
    situation,
    'stools-in-24h',
    (count) => count < 2,
    ({ at }) => now < at + 12 * HOUR,
  );
  if (!word) return 'not-asked';
  if (word.count === null) return 'not-sure';
  return word.count < 2 ? 'worse' : 'better';
}

/** Days since a stool, with fractions where the journal tells; `worst` is how many days a number to come must reach. */
export function daysSinceStool(situation: Situation, worst: (days: number) => boolean): number | Told {
  const now = situation.now.instant;
  const word = latestCount(situation, 'days-since-stool', worst, ({ at }) => now < at + 12 * HOUR);
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of situation.journal) {
    // A stool to come would reassure, so it is set aside.
    if (entry.kind === 'nappy' && entry.stool && entry.at <= now) last = Math.max(last, entry.at);
  }
  const known = last === Number.NEGATIVE_INFINITY ? null : (now - last) / DAY;
  // A stool after the answer is news; one before it is a second witness, and "the one that forbids longer counts".
  if (!word || last > word.at) return known ?? 'not-asked';
  if (word.count === null) return 'not-sure';
  return Math.max(word.count, known ?? 0);
}

/**
 * The last sleep of the journal: whether it still goes on, and when it was ended by word.
 *
 * "Asleep now, for 12 h after the start"; "a later answer that says awake: the answer's time is the waking".
 * Readings: drowsy and not sure do not say awake; the first awake answer after the last asleep one is the waking.
 */
function lastSleep(situation: Situation): { asleep: boolean; woke: number } {
  const now = situation.now.instant;
  const none = { asleep: false, woke: Number.NEGATIVE_INFINITY };
  let start = Number.NEGATIVE_INFINITY;
  let open = false;
  for (const entry of situation.journal) {
    if (entry.kind !== 'sleep') continue;
    const began = Math.min(entry.start, now);
    if (began > start || (began === start && entry.end === undefined)) {
      start = began;
      open = entry.end === undefined;
    }
  }
  if (!open) return none;
  let asleepAt = start;
  const awake: number[] = [];
  for (const answer of situation.answers) {
    if ('question' in answer || answer.fact !== 'state') continue;
    const at = Math.min(answer.at, now);
    if (answer.value === 'deep-sleep' || answer.value === 'light-sleep') {
      asleepAt = Math.max(asleepAt, at);
    } else if (answer.value === 'crying' || (answer.value === 'active-alert' && situation.goal !== 'play')) {
      awake.push(at);
    } else if ((answer.value === 'quiet-alert' || answer.value === 'active-alert') && answer.at <= now) {
      awake.push(at);
    }
  }
  const after = awake.filter((at) => at > asleepAt && at < start + 12 * HOUR);
  if (after.length > 0) return { asleep: false, woke: Math.min(...after) };
  return { asleep: now < start + 12 * HOUR, woke: Number.NEGATIVE_INFINITY };
}

function toldOf(found: { readonly told: Told } | null): Told {
  return found ? found.told : 'not-asked';
}

function together(word: Counted | null, ended: number, alive: boolean): Since {
  if (!word) return alive ? { ended } : 'not-asked';
  if (word.count === null) return alive && ended > word.at ? { ended } : 'not-sure';
  const said = word.at - word.count * MINUTE;
  return { ended: alive ? Math.max(said, ended) : said };
}

function asSince(word: Counted): Since {
  return word.count === null ? 'not-sure' : { ended: word.at - word.count * MINUTE };
}

/** The latest number that is alive; of two at one time not sure, then the one that forbids. */
function latestCount(
  situation: Situation,
  fact: NumberName,
  forbids: (count: number) => boolean,
  alive: (one: Counted) => boolean,
): Counted | null {
  const now = situation.now.instant;
  let best: Counted | null = null;
  for (const answer of situation.answers) {
    if ('question' in answer || answer.fact !== fact) continue;
    const count = typeof answer.value === 'number' ? answer.value : null;
    if (answer.at > now && count !== null && !forbids(count)) continue;
    const one = { at: Math.min(answer.at, now), count };
    if (!alive(one)) continue;
    if (!best || one.at > best.at || (one.at === best.at && graver(one, best, forbids))) best = one;
  }
  return best;
}

function graver(one: Counted, other: Counted, forbids: (count: number) => boolean): boolean {
  if (one.count === null || other.count === null) return one.count === null;
  return forbids(one.count) && !forbids(other.count);
}

function vaccinatedByWord(situation: Situation): { told: 'worse' | 'better' | 'not-sure'; at: number } | null {
  const now = situation.now.instant;
  let best: { told: 'worse' | 'better' | 'not-sure'; at: number } | null = null;
  for (const answer of situation.answers) {
    const told = 'question' in answer ? (answer.question === 'timing' ? 'better' : null) : vaccineSaid(answer);
    if (!told || (answer.at > now && told === 'better')) continue;
    const at = Math.min(answer.at, now);
    // "`no` lives 24 h"; "by word: the wait ends 48 h after the answer".
    if (now >= at + (told === 'worse' ? 2 * DAY : DAY)) continue;
    if (!best || at > best.at || (at === best.at && rank(told) > rank(best.told))) best = { told, at };
  }
  return best;
}

function vaccineSaid(answer: { fact: string; value: unknown }): 'worse' | 'better' | 'not-sure' | null {
  if (answer.fact !== 'vaccinated-in-48h') return null;
  if (answer.value === 'unknown') return 'not-sure';
  return answer.value === 'yes' ? 'worse' : 'better';
}

function rank(told: 'worse' | 'better' | 'not-sure'): number {
  if (told === 'worse') return 2;
  return told === 'not-sure' ? 1 : 0;
}

function limbsSaid(answer: Situation['answers'][number]): readonly InjectedLimb[] | null {
  // "`none` for `timing` also says `injection-site-sore: no`."
  if ('question' in answer) return answer.question === 'timing' ? [] : null;
  if (answer.fact !== 'injection-site-sore') return null;
  if (answer.value === 'unknown') return LIMBS;
  const { value } = answer;
  return LIMBS.filter((limb) => typeof value === 'object' && value.some((one) => one === limb));
}
