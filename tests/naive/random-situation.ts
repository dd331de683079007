import {
  type Answer,
  addDays,
  type Baby,
  type Clearance,
  GOALS,
  type Instant,
  type JournalEntry,
  MILKS,
  type PlainDate,
  type Situation,
} from '@warmhands/core';
import { between, type Chance, mayBe, oneOf } from './chance.ts';
import { calmAnswers, randomAnswer, randomFact } from './random-answer.ts';
import { randomEntry, randomPatchTest } from './random-journal.ts';
import { after, randomNow, randomTime, within } from './random-time.ts';

/** Ages in days at which a row of the contract begins or ends. */
const EDGES = [
  0, 3, 4, 5, 27, 28, 29, 41, 42, 43, 55, 56, 57, 88, 89, 90, 91, 92, 93, 119, 120, 121, 122, 123, 180, 181, 182, 183,
  184, 185, 365, 729, 730, 731, 732,
] as const;

const PRODUCTS = ['emollient', 'sunflower', 'mineral', 'grapeseed', 'coconut', 'rapeseed', 'olive', 'peanut'] as const;

const SOLIDS = ['no', 'no', 'no', 'no', 'yes', 'yes', 'unknown'] as const;

/**
 * A situation of any kind, settled by the stream of chance alone.
 *
 * Most are well babies with a few odd things, because a state that is worst in everything shows nothing.
 */
export function randomSituation(chance: Chance): Situation {
  const now = randomNow(chance);
  const product = mayBe(chance, 0.75) ? 'none' : oneOf(chance, PRODUCTS);
  const undress = mayBe(chance, 0.6) ? {} : { undress: oneOf(chance, ['clothed', 'partly', 'nappy', 'bare'] as const) };
  const wild = mayBe(chance, 0.1);
  return {
    contract: 1,
    now,
    baby: randomBaby(chance, now.instant, now.date, wild),
    journal: randomJournal(chance, now.instant, wild, product !== 'none'),
    answers: randomAnswers(chance, now.instant, wild),
    goal: mayBe(chance, 0.2) ? null : oneOf(chance, GOALS),
    minutes: mayBe(chance, 0.3) ? null : between(chance, 1, 30),
    ...undress,
    product,
    start: mayBe(chance, 0.5) ? 'legs-first' : 'chest-first',
    learned: [],
    liked: [],
    disliked: [],
  };
}

function randomBaby(chance: Chance, now: Instant, today: PlainDate, wild: boolean): Baby {
  const birth = addDays(today, -(mayBe(chance, 0.5) ? oneOf(chance, EDGES) : between(chance, 0, 760)));
  const due = randomDue(chance, birth);
  const milk = mayBe(chance, 0.05) ? undefined : mayBe(chance, 0.05) ? 'unknown' : oneOf(chance, MILKS);
  const solids = mayBe(chance, 0.05) ? undefined : oneOf(chance, SOLIDS);
  const cleared: Clearance[] = [];
  while (mayBe(chance, wild ? 0.6 : 0.15)) cleared.push(randomClearance(chance, now));
  return {
    birth,
    ...(due === undefined ? {} : { due }),
    ...(milk === undefined ? {} : { milk }),
    ...(solids === undefined ? {} : { solids }),
    cleared,
  };
}

function randomDue(chance: Chance, birth: PlainDate): Baby['due'] {
  const kind = chance();
  if (kind < 0.07) return undefined;
  if (kind < 0.12) return 'unknown';
  if (kind < 0.2) return addDays(birth, between(chance, 19, 24));
  return addDays(birth, kind < 0.4 ? between(chance, 22, 126) : between(chance, -28, 21));
}

function randomClearance(chance: Chance, now: Instant): Clearance {
  const question = oneOf(chance, ['standing', 'standing', 'danger', 'today'] as const);
  const fact = mayBe(chance, 0.4)
    ? oneOf(chance, ['born-early', 'born-early', 'feverish'] as const)
    : randomFact(chance, question);
  return { fact, at: randomTime(chance, now) };
}

function randomJournal(chance: Chance, now: Instant, wild: boolean, tested: boolean): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  if (mayBe(chance, 0.4)) {
    const fed = within(chance, now, 200);
    entries.push({ kind: 'feed', how: 'breast', start: after(fed, -90), end: after(fed, -65) });
    entries.push({ kind: 'sleep', start: after(fed, -60), end: after(fed, -16) });
  }
  if (tested && mayBe(chance, 0.8)) entries.push(randomPatchTest(chance, after(now, -3000)));
  while (mayBe(chance, wild ? 0.85 : 0.35)) entries.push(randomEntry(chance, now));
  return entries;
}

function randomAnswers(chance: Chance, now: Instant, wild: boolean): readonly Answer[] {
  const answers = wild && mayBe(chance, 0.5) ? [] : [...calmAnswers(chance, now)];
  while (mayBe(chance, wild ? 0.9 : 0.5)) answers.push(randomAnswer(chance, now));
  // The order in which things were written down must not matter.
  return mayBe(chance, 0.5) ? answers : answers.reverse();
}
