import { DAY, HOUR, MINUTE, type Milliseconds } from '../base/instant.ts';
import { type AnswerQuestion, type AskedFact, QUESTION_FACTS } from '../vocabulary/fact.ts';

/** How long each kind of word on a fact is believed, in milliseconds. At the end of its life it is over. [F1] */
export interface Life {
  /** The value that reassures; of a number or a choice, any value. */
  readonly better: Milliseconds;
  /** The value that forbids. */
  readonly worse: Milliseconds;
  /** "I do not know." */
  readonly notSure: Milliseconds;
}

/** Both values and "not sure" alike. */
function evenly(life: Milliseconds): Life {
  return { better: life, worse: life, notSure: life };
}

/** The lives of a whole question. [F1] */
const OF_QUESTION: Readonly<Record<AnswerQuestion, Life>> = {
  standing: evenly(90 * DAY),
  danger: { better: HOUR, worse: DAY, notSure: HOUR },
  today: { better: HOUR, worse: DAY, notSure: HOUR },
  timing: evenly(DAY),
  now: evenly(10 * MINUTE),
  tummy: evenly(DAY),
  moves: evenly(7 * DAY),
};

/** The facts that differ from their question. [F1] */
const OF_FACT: Partial<Record<AskedFact, Life>> = {
  'navel-healed': { better: 90 * DAY, worse: 7 * DAY, notSure: 7 * DAY },
  'skin-infection': { better: 4 * HOUR, worse: DAY, notSure: HOUR },
  'nappy-rash': { better: 4 * HOUR, worse: DAY, notSure: HOUR },
  overheated: { better: 30 * MINUTE, worse: 30 * MINUTE, notSure: HOUR },
  // A number is also believed until the feed is 4 h old, where that is later.
  'minutes-since-feed': evenly(HOUR),
  'vaccinated-in-48h': { better: DAY, worse: 2 * DAY, notSure: DAY },
  'injection-site-sore': evenly(4 * HOUR),
  hungry: evenly(20 * MINUTE),
  carer: evenly(HOUR),
  'stools-in-24h': evenly(12 * HOUR),
  'days-since-stool': evenly(12 * HOUR),
};

/** The life of every fact that can be answered. [F1] */
export const LIVES: ReadonlyMap<AskedFact, Life> = new Map(
  questions().flatMap((question) =>
    QUESTION_FACTS[question].map((fact): [AskedFact, Life] => [fact, OF_FACT[fact] ?? OF_QUESTION[question]]),
  ),
);

/** A reading of temperature that is out of order counts this long; under 3 months, and whatever is read later, a day. [F20] */
export const READING_LIFE = { usual: 6 * HOUR, underThreeMonths: DAY, inOrder: HOUR } as const;

/** What a stool's colour or a recorded sign says is believed this long. [F24] */
export const COLOUR_LIFE = DAY;

/** A vaccination delays this long. [F18] */
export const VACCINATION_LIFE = 2 * DAY;

/** A waking is remembered this long. [F16] */
export const WAKING_LIFE = DAY;

/** A patch test tells something this long after it was applied. [F28] */
export const PATCH_TEST_WAIT = DAY;

/** Minutes within which a feed or a waking delays: told of the future, only these forbid. [F4] */
export const DELAYING_MINUTES = { feed: 60, waking: 15 } as const;

/** How long a professional's word is believed. [F8] */
export const CLEARANCE_LIFE = { standing: 90 * DAY, sign: DAY } as const;

/** The life of a fact that can be answered. [F1] */
export function lifeOf(fact: AskedFact): Life {
  return LIVES.get(fact) ?? evenly(0);
}

function questions(): readonly AnswerQuestion[] {
  return ['standing', 'danger', 'today', 'timing', 'now', 'tummy', 'moves'];
}
