import {
  type AskedFact,
  CARER_STATES,
  GOALS,
  INJECTED_LIMBS,
  MILKS,
  NEVER_BY_NONE,
  parseSituation,
  QUESTION_FACTS,
  type Situation,
  STATES,
} from '@warmhands/core';

const NOW = Date.UTC(2026, 10, 20, 14);
const DAY = 86_400_000;

/** How often a sign is there, so that most situations have one or two and many have none. */
const SIGN_SHARE = 0.015;

type Chance = () => number;
type Json = Readonly<Record<string, unknown>>;

/** Situations in which every fact is told: what a peer that knows no unknown can read too. Seeded, always the same. */
export function situationsWithoutUnknowns(count: number): readonly Situation[] {
  return situationTexts(count).map((text) => {
    const parsed = parseSituation(text);
    if (!parsed.ok) throw new Error(`bench: ${JSON.stringify(parsed.error)}`);
    return parsed.value;
  });
}

/** The same situations as the contract writes them. */
export function situationTexts(count: number): readonly Json[] {
  const chance = seeded(20_261_121);
  return Array.from({ length: count }, () => situationText(chance));
}

function situationText(chance: Chance): Json {
  const days = between(chance, 0, chance() < 0.5 ? 120 : 745);
  const early = chance() < 0.15 ? between(chance, 22, 80) : 0;
  const product = chance() < 0.3 ? pick(chance, ['emollient', 'sunflower', 'mineral', 'olive']) : 'none';
  return {
    contract: 1,
    now: '2026-11-20T14:00:00+00:00[Europe/London]',
    baby: {
      birth: dateOf(NOW - days * DAY),
      due: dateOf(NOW - (days - early) * DAY),
      milk: pick(chance, MILKS),
      solids: days > 180 ? 'yes' : 'no',
      cleared: early > 0 && chance() < 0.7 ? [{ fact: 'born-early', at: '-P1D' }] : [],
    },
    journal: [
      ...(chance() < 0.1 ? [reading(chance, days)] : []),
      ...(chance() < 0.1 ? [{ kind: 'immunisation', at: '-P1D', limbs: [] }] : []),
      ...(product !== 'none' && chance() < 0.7 ? [{ kind: 'patch-test', product, at: '-P2D', result: 'clear' }] : []),
    ],
    answers: answers(chance, days),
    goal: pick(chance, GOALS),
    minutes: between(chance, 1, 15),
    product,
  };
}

/** Under 36 °C from 3 months on would make a fever not sure: an unknown. */
function reading(chance: Chance, days: number): Json {
  const celsius = days < 80 ? 35 + 5 * chance() : 36 + 4 * chance();
  return { kind: 'temperature', at: '-PT30M', celsius: Number(celsius.toFixed(1)), site: 'armpit' };
}

/** "None of these" to every question, then the few signs that are there, then what is no yes or no. */
function answers(chance: Chance, days: number): readonly Json[] {
  const told = (fact: AskedFact, value: unknown): Json => ({ fact, value, at: '-PT1M' });
  const mostly = (share: number): string => (chance() < share ? 'yes' : 'no');
  return [
    ...Object.keys(QUESTION_FACTS).map((question) => ({ question, value: 'none', at: '-PT2M' })),
    ...SIGNS.filter(() => chance() < SIGN_SHARE).map((fact) => told(fact, 'yes')),
    told('navel-healed', mostly(0.95)),
    told('head-lift', mostly(days > 40 ? 0.9 : 0.1)),
    told('minutes-since-feed', between(chance, 40, 230)),
    told('minutes-since-wake', between(chance, 10, 130)),
    told('injection-site-sore', chance() < 0.1 ? [pick(chance, INJECTED_LIMBS)] : 'no'),
    told('state', chance() < 0.8 ? 'quiet-alert' : pick(chance, STATES)),
    told('carer', chance() < 0.9 ? 'ready' : pick(chance, CARER_STATES)),
    told('stools-in-24h', between(chance, 1, 5)),
    told('days-since-stool', between(chance, 0, 9)),
  ];
}

/** What is told by other means than a yes. */
const OWN: readonly AskedFact[] = [
  ...NEVER_BY_NONE,
  'minutes-since-feed',
  'minutes-since-wake',
  'injection-site-sore',
  'state',
  'carer',
  'stools-in-24h',
  'days-since-stool',
];
const SIGNS = Object.values(QUESTION_FACTS)
  .flat()
  .filter((fact) => !OWN.includes(fact));

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

function pick<T>(chance: Chance, values: readonly T[]): T {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new Error('bench: nothing to pick from');
  return value;
}

/** mulberry32: small, and even enough for picking cases. */
function seeded(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
