import {
  formatInstant,
  parseSituation,
  QUESTION_FACTS,
  type Situation,
  type StrokeId,
  type ZonedTime,
} from '@warmhands/core';
import type { BabyProfile, SetAside, Wish } from './household.ts';
import type { Json } from './operation.ts';
import type { Told, Written } from './records.ts';

/** A situation that could be read, and what had to be left out for it. `null`: not even the profile can be read. */
export interface Reading {
  readonly situation: Situation | null;
  readonly setAside: readonly SetAside[];
}

/** What is older than this can no longer be believed by any rule; what stands (90 days, or for good) is kept whole. */
const DAYS_READ = 91;
const DAY = 86_400_000;

/**
 * The situation of one baby, parsed at this border like any foreign text.
 *
 * What is damaged is left out and told, one by one; it never takes the rest with it and never goes unsaid. [H9]
 */
export function situationOf(
  baby: BabyProfile,
  told: Told,
  wish: Wish,
  learned: readonly StrokeId[],
  now: ZonedTime,
): Reading {
  const recent = ({ record }: Written): boolean => isRecent(record.fields, now);
  const lists: Lists = {
    journal: told.journal.filter((one) => one.record.kind === 'patch-test' || recent(one)),
    answers: told.answers.filter((one) => isStanding(one.json) || recent(one)),
    cleared: told.cleared,
  };
  const setAside: SetAside[] = [];
  for (;;) {
    const parsed = parseSituation(situationText(baby, lists, wish, learned, now));
    if (parsed.ok) return { situation: parsed.value, setAside };
    const bad = culprit(parsed.error.pointer, lists);
    if (!bad) return { situation: null, setAside: [...setAside, asideOf('baby', baby.id, parsed.error.pointer)] };
    setAside.push(asideOf(bad.record.kind, bad.record.id, parsed.error.pointer));
    for (const name of LISTS) lists[name] = lists[name].filter((one) => one !== bad);
  }
}

const LISTS = ['journal', 'answers', 'cleared'] as const;
type Lists = Record<(typeof LISTS)[number], readonly Written[]>;

const asideOf = (kind: string, record: string, pointer: string): SetAside => ({ kind, record, pointer });

/** The record that a pointer into the situation leads to. */
function culprit(pointer: string, lists: Lists): Written | null {
  const [, name, index] = /^\/(journal|answers|baby\/cleared)\/(\d+)/.exec(pointer) ?? [];
  const list = LISTS.find((one) => one === name?.replace('baby/', ''));
  return list ? (lists[list][Number(index)] ?? null) : null;
}

function isStanding(answer: Written['json']): boolean {
  if (answer['question'] === 'standing') return true;
  const fact = answer['fact'];
  return QUESTION_FACTS.standing.some((standing) => standing === fact);
}

function isRecent(fields: { readonly [field: string]: Json }, now: ZonedTime): boolean {
  const times = [fields['at'], fields['start'], fields['end']].filter((time) => typeof time === 'number');
  // Without a readable time the parser decides, and names it.
  return times.length === 0 || Math.max(...times) > now.instant - DAYS_READ * DAY;
}

/** The situation as the contract writes it: what the command line would be given. */
export function situationText(
  baby: BabyProfile,
  lists: Told,
  wish: Wish,
  learned: readonly StrokeId[],
  now: ZonedTime,
): { [key: string]: Json } {
  const { birth, due, milk, solids } = baby;
  const json = ({ json }: Written): Json => json;
  return {
    contract: 1,
    now: `${formatInstant(now.instant)}[${now.zone}]`,
    baby: {
      birth,
      ...(due ? { due } : {}),
      ...(milk ? { milk } : {}),
      ...(solids ? { solids } : {}),
      cleared: lists.cleared.map(json),
    },
    journal: lists.journal.map(json),
    answers: lists.answers.map(json),
    goal: wish.goal,
    minutes: wish.minutes,
    ...(wish.undress ? { undress: wish.undress } : {}),
    product: wish.product,
    start: wish.start,
    learned,
  };
}
