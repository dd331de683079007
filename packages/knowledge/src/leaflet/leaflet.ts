import type { Routine, Situation, Verdict } from '@warmhands/core';
import { emergencyNumbers } from '../emergency/emergency-numbers.ts';
import { CUES, type CueKind } from '../guidance/cues.ts';
import { intendedPurpose } from '../intended-purpose.ts';
import { ageInWords } from '../locales/age-in-words.ts';
import { formattingTag, type Locale } from '../locales/locale.ts';
import type { RuleId } from '../rules/all-rules.ts';
import { groundsOf } from './leaflet-grounds.ts';
import { type LeafletLimits, limitsOf } from './leaflet-limits.ts';
import { type LeafletReasons, reasonsOf } from './leaflet-reasons.ts';
import { isLong, type LeafletStep, type PicturedFor, stepsOf } from './leaflet-steps.ts';
import type { LeafletWords } from './leaflet-words.ts';

/** What a leaflet is made from. Nothing else is read: not a clock, not a setting. */
export interface LeafletWish {
  readonly situation: Situation;
  readonly verdict: Verdict;
  /** `null` where the verdict allows none. */
  readonly routine: Routine | null;
  /** Two capital letters, or `null` where it is not known: it is never guessed. [K6] */
  readonly country: string | null;
  /** The figure's age in months, 0 to 24, and the hand that leads. */
  readonly pictured: PicturedFor;
  readonly locale: Locale;
}

/** A routine on paper, in words: or, where there is none, why. [K60] */
export interface Leaflet {
  readonly title: string;
  readonly forBaby: string;
  readonly made: string;
  readonly routine: RoutineOnPaper | null;
  /** `null` where there is a routine. */
  readonly reasons: LeafletReasons | null;
  readonly notWhen: NotWhen;
  readonly emergency: { readonly say: string; readonly known: boolean };
  /** What a baby says without words, and what to do then; empty where no hands are laid on. */
  readonly cues: readonly Titled[];
  readonly whom: Titled;
  /** What strokes and signs stand on. */
  readonly grounds: readonly string[];
  readonly edition: string;
  readonly notReviewed: string;
  readonly purpose: string;
}

export interface RoutineOnPaper {
  readonly cues: string;
  readonly limits: LeafletLimits;
  readonly title: string;
  /** What holds of each step; `null` where each says it whole. */
  readonly lead: string | null;
  readonly steps: readonly LeafletStep[];
}

/** Lines under a heading, with what they stand on where that is said. */
export interface Titled {
  readonly title: string;
  readonly lead: string | null;
  readonly lines: readonly string[];
}

/** When not to: what changes fast, the signs of danger, the signs of today. [K61] */
export interface NotWhen {
  readonly title: string;
  readonly first: string;
  readonly now: Titled;
  readonly danger: Titled;
  readonly today: Titled;
  readonly worry: string;
}

/** What changes fastest, so that a page on the wall does not outlive the answer it was made from. */
const FAST: readonly RuleId[] = [
  'just-fed',
  'just-woken',
  'hungry',
  'asleep',
  'drowsy',
  'crying',
  'feverish',
  'unwell',
  'vomiting',
  'diarrhoea',
  'skin-infection',
  'overheated',
  'vaccinated-in-48h',
  'carer-overwhelmed',
  'carer-unfit',
];

/** The leaflet for one answer. [K60] */
export function leafletOf(wish: LeafletWish, words: LeafletWords): Leaflet {
  const { verdict, routine } = wish;
  return {
    title: routine ? words.own.title[wish.situation.goal ?? 'none'] : titleWithout(verdict, words),
    forBaby: words.own.forBaby(ageInWords(words.ages, wish.situation.baby.birth, wish.situation.now.date)),
    made: madeOf(wish, words),
    routine: routine && {
      cues: words.own.cues,
      limits: limitsOf(verdict, routine, words),
      title: words.own.steps,
      lead: isLong(routine.steps) ? words.own.inShort : null,
      steps: stepsOf(routine.steps, wish.pictured, words),
    },
    reasons: routine ? null : reasonsOf(wish.situation, verdict, words),
    notWhen: notWhenOf(words),
    emergency: numberOf(wish.country, words),
    cues: routine ? CUE_ORDER.map((kind) => cuesOf(kind, words)) : [],
    whom: { title: words.help.sections.who.title, lead: null, lines: Object.values(words.help.sections.who.items) },
    grounds: groundsOf(routine, words),
    edition: words.own.book(verdict.book.version),
    notReviewed: words.own.notReviewed,
    purpose: intendedPurpose,
  };
}

function titleWithout({ verdict, care }: Verdict, { own }: LeafletWords): string {
  if (verdict === 'care') return own.none[care ?? 'today'];
  return verdict === 'wait' ? own.wait : own.ask;
}

function madeOf({ situation, verdict, routine, locale }: LeafletWish, { own }: LeafletWords): string {
  const { instant, zone: timeZone } = situation.now;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(formattingTag(locale), { ...options, hourCycle: 'h23', timeZone });
  const day = format({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const clock = format({ hour: '2-digit', minute: '2-digit' });
  if (routine === null && verdict.until === null) return own.made(day.format(instant));
  if (verdict.until !== null) return own.heldBack(day.format(instant), day.format(verdict.until));
  const until = clock.format(verdict.validUntil);
  return own.holds(day.format(instant), until === '00:00' ? own.midnight : until);
}

function notWhenOf({ own, rules, help }: LeafletWords): NotWhen {
  const { now, today } = help.sections;
  return {
    title: own.notWhen,
    first: own.first,
    now: { title: own.notWhenLead, lead: null, lines: FAST.map((rule) => rules[rule].say) },
    danger: { title: now.title, lead: now.lead ?? null, lines: Object.values(now.items) },
    today: { title: today.title, lead: today.lead ?? null, lines: Object.values(today.items) },
    worry: own.worry,
  };
}

/** What asks for something comes first. */
const CUE_ORDER = ['stop', 'slow-down', 'go-on'] as const satisfies readonly CueKind[];

function cuesOf(kind: CueKind, { cueKinds, cues }: LeafletWords): Titled {
  const { title, say } = cueKinds[kind];
  return { title, lead: say, lines: CUES[kind].map((cue) => cues[cue]) };
}

function numberOf(country: string | null, { own }: LeafletWords): Leaflet['emergency'] {
  const numbers = emergencyNumbers(country);
  return numbers === 'unknown'
    ? { say: own.numberUnknown, known: false }
    : { say: own.number(numbers.call.join(' / ')), known: true };
}
