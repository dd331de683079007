/**
 * The facts that a carer can tell, by the question (the screen) that asks for them. [V1]
 *
 * The ids are outward: they stand in situations, journals and bug reports, and are never renamed.
 */
export const QUESTION_FACTS = {
  standing: [
    'difficult-birth',
    'head-swelling',
    'navel-healed',
    'hernia',
    'hip-condition',
    'fracture',
    'bone-condition',
    'heart-condition',
    'breathing-condition',
    'seizures',
    'bleeding-condition',
    'low-immunity',
    'muscle-tone',
    'surgery-or-device',
    'in-hospital',
    'reflux',
    'eczema',
    'nut-or-seed-allergy',
    'other-condition',
  ],
  danger: [
    'floppy',
    'hard-to-wake',
    'seizure-now',
    'blue-or-grey',
    'hard-breathing',
    'non-fading-rash',
    'bulging-fontanelle',
    'green-vomit',
    'blood-in-vomit',
    'blood-in-stool',
    'swollen-hard-belly',
    'groin-lump',
    'high-pitched-cry',
    'pale-episodes',
    'no-wet-nappy-12h',
    'allergic-reaction',
  ],
  today: [
    'feeding-less-than-half',
    'few-wet-nappies',
    'pale-stool',
    'jaundice',
    'inconsolable-crying',
    'limb-not-used',
    'unexplained-bruise',
    'projectile-vomiting',
    'sunken-fontanelle',
    'dry-mouth',
    'hurts-when-held',
    'worried',
    'weeping-eczema',
    'feverish',
    'unwell',
    'vomiting',
    'diarrhoea',
    'skin-infection',
    'nappy-rash',
    'overheated',
  ],
  timing: ['minutes-since-feed', 'minutes-since-wake', 'vaccinated-in-48h', 'injection-site-sore'],
  now: ['state', 'hiccups', 'hungry', 'carer'],
  tummy: [
    'hard-stool',
    'ribbon-stool',
    'constipated-since-birth',
    'late-meconium',
    'leg-weakness',
    'spine-or-anus-finding',
    'slow-weight-gain',
    'stools-in-24h',
    'days-since-stool',
  ],
  moves: ['head-lift', 'rolls-or-crawls'],
} as const satisfies Record<string, readonly string[]>;

/** A question that settles facts by answers; `baby` is settled by the profile instead. */
export type AnswerQuestion = keyof typeof QUESTION_FACTS;

/** One screen of questions, in the order in which ties are settled. */
export const QUESTIONS = ['baby', 'standing', 'danger', 'today', 'timing', 'now', 'tummy', 'moves'] as const;
export type Question = (typeof QUESTIONS)[number];

type FactsOf<Q extends AnswerQuestion> = (typeof QUESTION_FACTS)[Q][number];

/** Every fact that an answer may name. */
export type AskedFact = FactsOf<AnswerQuestion>;

/** The sixteen signs of danger. */
export type DangerSign = FactsOf<'danger'>;

/** The signs of today: same-day signs and the milder ones. */
export type TodaySign = FactsOf<'today'>;

/** Signs of today that are reason enough to ask somebody the same day († in the contract). */
export const SAME_DAY_SIGNS = QUESTION_FACTS.today.slice(0, 13) as readonly TodaySign[];

/** Conditions of standing for which a professional must have agreed before any massage. */
export type StandingFact = FactsOf<'standing'>;

/** Facts that the profile of the baby tells; `due` settles `born-early`. */
export type ProfileFact = 'milk' | 'solids' | 'born-early';

/** What the core derives by itself and can never be asked. */
export type DerivedFact =
  | 'hottest-reading'
  | 'coldest-reading'
  | 'age-days'
  | 'corrected-age-days'
  | 'post-menstrual-weeks'
  | 'product'
  | 'patch-test';

export type FactId = AskedFact | ProfileFact | DerivedFact;

/** What a fact's value looks like when it is known. */
export const NUMBER_FACTS = ['minutes-since-feed', 'minutes-since-wake', 'stools-in-24h', 'days-since-stool'] as const;
export type NumberFact = (typeof NUMBER_FACTS)[number];

export const STATES = ['deep-sleep', 'light-sleep', 'drowsy', 'quiet-alert', 'active-alert', 'crying'] as const;
export type BabyState = (typeof STATES)[number];

export const CARER_STATES = ['ready', 'overwhelmed', 'unfit'] as const;
export type CarerState = (typeof CARER_STATES)[number];

export const INJECTED_LIMBS = ['left-thigh', 'right-thigh', 'left-arm', 'right-arm'] as const;
export type InjectedLimb = (typeof INJECTED_LIMBS)[number];

/** Facts whose value is yes or no. */
export type YesNoFact =
  | Exclude<AskedFact, NumberFact | 'state' | 'carer' | 'injection-site-sore'>
  | 'born-early'
  | 'solids';

/** Facts that only their own answer settles: `none` of a question never says them. */
export const NEVER_BY_NONE = ['navel-healed', 'head-lift'] as const satisfies readonly AskedFact[];

/** The value that forbids. It is `yes` but for the two signs of maturity. */
export function worseValue(fact: YesNoFact): 'yes' | 'no' {
  return fact === 'navel-healed' || fact === 'head-lift' ? 'no' : 'yes';
}

const SETTLED_BY: ReadonlyMap<string, Question> = new Map([
  ...Object.entries(QUESTION_FACTS).flatMap(([question, facts]) =>
    facts.map((fact): [string, Question] => [fact, QUESTIONS.find((known) => known === question) ?? 'baby']),
  ),
  ['milk', 'baby'],
  ['solids', 'baby'],
  ['born-early', 'baby'],
]);

/** The question that settles a fact, or `null` for what nobody can be asked. */
export function questionOf(fact: FactId): Question | null {
  return SETTLED_BY.get(fact) ?? null;
}
