/**
 * States of a baby and a carer, as the proofs enumerate them: one value for each dimension, turned into a situation.
 * A dimension is anything a rule can read, and each of its values knows how it is told.
 */
import {
  type Answer,
  type AskedFact,
  addDays,
  DAY,
  type FactId,
  type Goal,
  HOUR,
  type Instant,
  type JournalEntry,
  later,
  MINUTE,
  type Milk,
  type NUMBER_FACTS,
  type ProductId,
  parseZonedTime,
  QUESTION_FACTS,
  type Situation,
  worseValue,
} from '@warmhands/core';

const NOW = (() => {
  const noon = parseZonedTime('2026-11-20T12:00:00+00:00[Europe/London]');
  if (!noon.ok) throw new Error('noon is not understood');
  return noon.value;
})();

/** How a value was told. `stale`: longer ago than any life. `future`: an hour from now. */
export const MANNERS = ['better', 'worse', 'not-sure', 'not-asked', 'stale', 'future-better', 'future-worse'] as const;
export type Manner = (typeof MANNERS)[number];

export interface State {
  readonly ageDays: number;
  /** Days from birth to the due date; `unknown`: not sure; `undefined`: not asked. */
  readonly dueInDays: number | 'unknown' | undefined;
  readonly facts: Partial<Record<AskedFact, Manner>>;
  readonly readings: readonly { readonly celsius: number; readonly minutesAgo: number }[];
  readonly milk: Milk | 'unknown' | undefined;
  readonly solids: 'yes' | 'no' | 'unknown' | undefined;
  readonly goal: Goal | null;
  readonly product: ProductId;
  readonly patchTest: 'clear' | 'reaction' | 'unread' | undefined;
  readonly cleared: readonly ('born-early' | AskedFact)[];
}

export const ALL_FACTS: readonly AskedFact[] = Object.values(QUESTION_FACTS).flat();

/** Every fact told, and told well. */
export const ALL_BETTER: Partial<Record<AskedFact, Manner>> = Object.fromEntries(
  ALL_FACTS.map((fact) => [fact, 'better']),
);
export const ALL_WORSE: Partial<Record<AskedFact, Manner>> = Object.fromEntries(
  ALL_FACTS.map((fact) => [fact, 'worse']),
);

export const CALM: State = {
  ageDays: 150,
  dueInDays: 0,
  facts: ALL_BETTER,
  readings: [],
  milk: 'breast',
  solids: 'no',
  goal: 'bond',
  product: 'none',
  patchTest: undefined,
  cleared: [],
};

/** The two values of a fact that is not yes or no: what reassures, and what forbids. */
const CHOICES: Partial<
  Record<AskedFact, readonly [Answer & { readonly fact: AskedFact }, Answer & { readonly fact: AskedFact }]>
> = {
  state: [told('state', 'quiet-alert'), told('state', 'crying')],
  carer: [told('carer', 'ready'), told('carer', 'overwhelmed')],
  'injection-site-sore': [told('injection-site-sore', 'no'), told('injection-site-sore', ['left-thigh', 'right-arm'])],
  'minutes-since-feed': [told('minutes-since-feed', 120), told('minutes-since-feed', 10)],
  'minutes-since-wake': [told('minutes-since-wake', 60), told('minutes-since-wake', 5)],
  'stools-in-24h': [told('stools-in-24h', 4), told('stools-in-24h', 0)],
  'days-since-stool': [told('days-since-stool', 0), told('days-since-stool', 9)],
};

function told<F extends AskedFact>(
  fact: F,
  value: Extract<Answer, { fact: AskedFact }>['value'],
): Extract<Answer, { fact: AskedFact }> {
  return { fact, value, at: NOW.instant };
}

/** The situation that a state is told as. */
export function situationOf(state: State): Situation {
  const birth = addDays(NOW.date, -state.ageDays);
  const due = typeof state.dueInDays === 'number' ? addDays(birth, state.dueInDays) : state.dueInDays;
  return {
    contract: 1,
    now: NOW,
    baby: {
      birth,
      ...(due === undefined ? {} : { due }),
      ...(state.milk === undefined ? {} : { milk: state.milk }),
      ...(state.solids === undefined ? {} : { solids: state.solids }),
      cleared: state.cleared.map((fact) => ({ fact, at: ago(1) })),
    },
    journal: [...state.readings.map(reading), ...patchTests(state)],
    answers: ALL_FACTS.flatMap((fact) => answerOf(fact, state.facts[fact] ?? 'not-asked')),
    goal: state.goal,
    minutes: null,
    product: state.product,
    start: 'legs-first',
    learned: [],
    liked: [],
    disliked: [],
  };
}

function answerOf(fact: AskedFact, manner: Manner): readonly Answer[] {
  const [better, worse] = CHOICES[fact] ?? yesNo(fact);
  switch (manner) {
    case 'not-asked':
      return [];
    case 'better':
      return [{ ...better, at: ago(2) }];
    case 'worse':
      return [{ ...worse, at: ago(2) }];
    case 'not-sure':
      return [{ fact, value: 'unknown', at: ago(2) }];
    case 'stale':
      return [{ ...better, at: later(NOW.instant, -400 * DAY) }];
    case 'future-better':
      return [{ ...better, at: later(NOW.instant, HOUR) }];
    case 'future-worse':
      return [{ ...worse, at: later(NOW.instant, HOUR) }];
  }
}

function yesNo(fact: AskedFact): readonly [Extract<Answer, { fact: AskedFact }>, Extract<Answer, { fact: AskedFact }>] {
  const worse = isYesNo(fact) ? worseValue(fact) : 'yes';
  return [told(fact, worse === 'yes' ? 'no' : 'yes'), told(fact, worse)];
}

type YesNoAsked = Exclude<AskedFact, (typeof NUMBER_FACTS)[number] | 'state' | 'carer' | 'injection-site-sore'>;

export function isYesNo(fact: FactId): fact is YesNoAsked {
  return ALL_FACTS.some((asked) => asked === fact) && !(fact in CHOICES);
}

function reading({ celsius, minutesAgo }: State['readings'][number]): JournalEntry {
  return { kind: 'temperature', at: ago(minutesAgo), celsius, site: 'armpit' };
}

function patchTests({ product, patchTest }: State): readonly JournalEntry[] {
  return patchTest ? [{ kind: 'patch-test', product, at: later(NOW.instant, -3 * DAY), result: patchTest }] : [];
}

function ago(minutes: number): Instant {
  return later(NOW.instant, -minutes * MINUTE);
}
