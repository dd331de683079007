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
  let lastEnd = Number.NEGATIVE_INFINITY;
  let lost = Number.NEGATIVE_INFINITY;
  for (const entry of situation.journal) {
    if (entry.kind !== 'feed') continue;
    // Reading: one feed that goes on is enough, and an end to come would reassure, so the feed goes on.
    if (goesOn(entry, now, 2 * HOUR)) return 'no-end';
    if (entry.end === undefined) lost = Math.max(lost, entry.start);
    else lastEnd = Math.max(lastEnd, entry.end);
  }
  // "Then is unknown": what was told before a feed whose end was lost says nothing of the last feed.
  const heard = word && word.at >= lost ? word : null;
  return together(heard, lastEnd, lastEnd > lost && now < lastEnd + 4 * HOUR);
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
    if (entry.kind === 'sleep' && entry.end !== undefined && entry.end <= now) woke = Math.max(woke, entry.end);
  }
  woke = Math.max(woke, lastSleep(situation).woke, wokeByWord(situation));
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
  let calmed = Number.NEGATIVE_INFINITY;
  for (const answer of situation.answers) {
    if ('question' in answer || answer.fact !== 'state') continue;
    const calm = answer.value === 'quiet-alert' || (answer.value === 'active-alert' && situation.goal === 'play');
    offer(answer.at, calm ? 'better' : 'worse');
    if (answer.value !== 'crying' && !(answer.at > now && calm)) calmed = Math.max(calmed, Math.min(answer.at, now));
  }
  // Readings: crying without an end goes on for 12 h as sleep does, and a later answer of another state ends it.
  for (const entry of situation.journal) {
    if (entry.kind !== 'crying' || !goesOn(entry, now, 12 * HOUR)) continue;
    if (Math.min(entry.start, now) >= calmed) return 'worse';
  }
  return toldOf(best);
}

/** `vaccinated-in-48h`: `until` is `null` where nobody can say; `past` where it is told of a time that was. */
interface Vaccinated {
  readonly told: Told;
  readonly until: number | null;
  readonly past: boolean;
}

/** `vaccinated-in-48h`, by the journal and by word. */
export function vaccinated(situation: Situation): Vaccinated {
  const now = situation.now.instant;
  let until = Number.NEGATIVE_INFINITY;
  let past = false;
  for (const entry of situation.journal) {
    if (entry.kind !== 'immunisation') continue;
    until = Math.max(until, Math.min(entry.at, now) + 2 * DAY);
    past ||= entry.at <= now && now < entry.at + 2 * DAY;
  }
  const word = vaccinatedByWord(situation);
  if (word?.told === 'worse') until = Math.max(until, word.at + 2 * DAY);
  past ||= word?.told === 'worse' && !word.future;
  if (until > now) return { told: 'worse', until, past };
  // Reading: a not sure has no time that could end it.
  return { told: word?.told ?? 'not-asked', until: null, past };
}

/**
 * Limbs that are left out: not sure and not asked are all four. Life 4 h.
 *
 * A list from a time to come forbids its limbs, but does not reassure of the others.
 */
export function soreLimbs(situation: Situation): readonly InjectedLimb[] {
  const now = situation.now.instant;
  let best: { at: number; limbs: readonly InjectedLimb[] } | null = null;
  const toCome = new Set<InjectedLimb>();
  for (const answer of situation.answers) {
    const limbs = limbsSaid(answer);
    if (!limbs || now >= answer.at + 4 * HOUR) continue;
    if (answer.at > now) for (const limb of limbs) toCome.add(limb);
    else if (best && answer.at === best.at) best = { at: best.at, limbs: [...new Set([...best.limbs, ...limbs])] };
    else if (!best || answer.at > best.at) best = { at: answer.at, limbs };
  }
  return best ? [...new Set([...best.limbs, ...toCome])] : LIMBS;
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
  if (!word || last > word.at) return known ?? 'not-asked';
  // "Two witnesses of the same thing: the one that forbids longer counts."
  return word.count === null ? 'not-sure' : Math.max(word.count, known ?? 0);
}

/**
 * The last sleep of the journal: whether it still goes on, and when it was ended by word.
 *
 * "Asleep now, for 12 h after the start"; "a later answer that says awake: the answer's time is the waking".
 * Readings: drowsy and not sure do not say awake; the first awake answer is the waking and ends that sleep for good;
 * minutes since waking say awake too, and tell the waking themselves where it lies within the sleep.
 */
function lastSleep(situation: Situation): { asleep: boolean; woke: number } {
  const now = situation.now.instant;
  let start = Number.NEGATIVE_INFINITY;
  for (const entry of situation.journal) {
    if (entry.kind === 'sleep' && goesOn(entry, now, 12 * HOUR)) start = Math.max(start, Math.min(entry.start, now));
  }
  if (start === Number.NEGATIVE_INFINITY) return { asleep: false, woke: start };
  const first = firstAwakeAfter(situation, start);
  return first ? { asleep: false, woke: first.woke } : { asleep: true, woke: Number.NEGATIVE_INFINITY };
}

function firstAwakeAfter(situation: Situation, start: number): { at: number; woke: number } | undefined {
  const now = situation.now.instant;
  const awake: { at: number; woke: number }[] = [];
  for (const answer of situation.answers) {
    if ('question' in answer) continue;
    const at = Math.min(answer.at, now);
    if (saysAwake(situation, answer)) awake.push({ at, woke: at });
    if (answer.fact === 'minutes-since-wake' && typeof answer.value === 'number' && answer.at <= now) {
      const said = at - answer.value * MINUTE;
      awake.push({ at, woke: said >= start ? said : at });
    }
  }
  return awake.filter(({ at }) => at > start).sort((a, b) => a.at - b.at || b.woke - a.woke)[0];
}

/** Reading: who was said to be asleep and is later said to be awake has woken by the first answer that says so. */
function wokeByWord(situation: Situation): number {
  const now = situation.now.instant;
  let woke = Number.NEGATIVE_INFINITY;
  for (const asleep of situation.answers) {
    if ('question' in asleep || asleep.fact !== 'state' || asleep.at > now) continue;
    if (asleep.value !== 'deep-sleep' && asleep.value !== 'light-sleep') continue;
    woke = Math.max(woke, firstAwakeAfter(situation, asleep.at)?.woke ?? woke);
  }
  return woke;
}

function saysAwake(situation: Situation, answer: { fact: string; value: unknown; at: number }): boolean {
  if (answer.fact !== 'state') return false;
  // What would reassure of a time to come is set aside; what forbids counts as now.
  const forbids = answer.value === 'crying' || (answer.value === 'active-alert' && situation.goal !== 'play');
  return (
    forbids ||
    ((answer.value === 'quiet-alert' || answer.value === 'active-alert') && answer.at <= situation.now.instant)
  );
}

/** Whether something is going on: it has no end and began within so long, or its end is still to come. */
function goesOn(span: { start: number; end?: number }, now: number, longest: number): boolean {
  if (span.start > now) return true;
  return span.end === undefined ? now < span.start + longest : span.end > now;
}

function toldOf(found: { readonly told: Told } | null): Told {
  return found ? found.told : 'not-asked';
}

function together(word: Counted | null, ended: number, alive: boolean): Since {
  if (!word) return alive ? { ended } : 'not-asked';
  if (word.count === null) return alive && ended >= word.at ? { ended } : 'not-sure';
  const said = word.at - word.count * MINUTE;
  return { ended: alive ? Math.max(said, ended) : said };
}

/** The latest number that is alive, of two at one time the graver; one of a time to come only where it is graver. */
function latestCount(
  situation: Situation,
  fact: NumberName,
  forbids: (count: number) => boolean,
  alive: (one: Counted) => boolean,
): Counted | null {
  const now = situation.now.instant;
  let best: Counted | null = null;
  let coming: Counted | null = null;
  for (const answer of situation.answers) {
    if ('question' in answer || answer.fact !== fact) continue;
    const count = typeof answer.value === 'number' ? answer.value : null;
    if (answer.at > now && count !== null && !forbids(count)) continue;
    const one = { at: Math.min(answer.at, now), count };
    if (!alive(one)) continue;
    if (answer.at > now) coming = coming && gravity(fact, coming) >= gravity(fact, one) ? coming : one;
    else if (!best || one.at > best.at || (one.at === best.at && gravity(fact, one) > gravity(fact, best))) best = one;
  }
  return coming && (!best || gravity(fact, coming) > gravity(fact, best)) ? coming : best;
}

/** How much a number forbids, to compare two of one fact: a later end, fewer stools, more days without. */
function gravity(fact: NumberName, { at, count }: Counted): number {
  if (count === null) return Number.POSITIVE_INFINITY;
  if (fact === 'stools-in-24h') return -count;
  return fact === 'days-since-stool' ? count : at - count * MINUTE;
}

interface VaccineWord {
  readonly told: 'worse' | 'better' | 'not-sure';
  readonly at: number;
  readonly future: boolean;
}

function vaccinatedByWord(situation: Situation): VaccineWord | null {
  const now = situation.now.instant;
  let best: VaccineWord | null = null;
  let coming: VaccineWord | null = null;
  for (const answer of situation.answers) {
    const told = 'question' in answer ? (answer.question === 'timing' ? 'better' : null) : vaccineSaid(answer);
    if (!told || (answer.at > now && told === 'better')) continue;
    const one = { told, at: Math.min(answer.at, now), future: answer.at > now };
    // "`no` lives 24 h"; "by word: the wait ends 48 h after the answer".
    if (now >= one.at + (told === 'worse' ? 2 * DAY : DAY)) continue;
    if (one.future) coming = coming && rank(coming.told) >= rank(told) ? coming : one;
    else if (!best || one.at > best.at || (one.at === best.at && rank(told) > rank(best.told))) best = one;
  }
  // Of two that delay the one to come, which counts as now, delays longer; but only the past one excuses a fever.
  if (coming?.told === 'worse' && best?.told === 'worse') return { ...coming, future: false };
  return coming && (!best || rank(coming.told) > rank(best.told)) ? coming : best;
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
