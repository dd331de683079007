import {
  type Ages,
  addDays,
  type Belief,
  type Context,
  type ExampleGiven,
  type FactId,
  type FactValue,
  type Known,
  parseZonedTime,
} from '@warmhands/core';

const NOON = parseZonedTime('2026-11-20T12:00:00+00:00[Europe/London]');
if (!NOON.ok) throw new Error('noon is not understood');
const { instant: NOW } = NOON.value;

export const TODAY = NOON.value.date;

/** The longest that a birth can lie before and after its due date, as the facts hold it. */
const [MOST_EARLY, MOST_LATE, BORN_EARLY, TERM] = [126, 28, 21, 40];

/** What a rule's example is read against: only what it names is known. */
export function contextOf(given: ExampleGiven): Context {
  const known: Known = {
    now: NOW,
    ages: agesOf(given),
    beliefs: new Map([...derived(given), ...told(given)]),
    cleared: (given.cleared ?? []).map((fact) => ({ fact, at: NOW })),
    setAside: [],
  };
  return { known, goal: given.goal ?? null };
}

function agesOf({ ageDays = 100, dueInDays = 0 }: ExampleGiven): Ages {
  const birth = addDays(TODAY, -ageDays);
  const early = typeof dueInDays === 'number' && dueInDays > BORN_EARLY;
  const open = typeof dueInDays === 'string';
  const [soonest, latest] = open ? [0, MOST_EARLY] : early ? [dueInDays, dueInDays] : [0, 0];
  const weeks = (due: number) => TERM + Math.floor((ageDays - due) / 7);
  return {
    today: TODAY,
    birth: { earliest: birth, latest: birth },
    corrected: { earliest: addDays(birth, soonest), latest: addDays(birth, latest) },
    postMenstrualWeeks: open
      ? { least: weeks(MOST_EARLY), most: weeks(-MOST_LATE) }
      : { least: weeks(dueInDays), most: weeks(dueInDays) },
  };
}

function told({ facts = {} }: ExampleGiven): readonly (readonly [FactId, Belief])[] {
  return namesOf(facts).map((fact) => [fact, believed(facts[fact] ?? 'not-sure')]);
}

function derived({ dueInDays, product = 'none', patchTest, readings = [] }: ExampleGiven) {
  const beliefs: [FactId, Belief][] = [
    ['product', believed(product)],
    ['patch-test', believed(product === 'none' || patchTest === 'clear' ? 'yes' : 'no')],
  ];
  if (dueInDays === 'unknown') beliefs.push(['born-early', believed('not-sure')]);
  if (readings.length > 0) {
    beliefs.push(['hottest-reading', believed(Math.max(...readings))]);
    beliefs.push(['coldest-reading', believed(Math.min(...readings))]);
  }
  return beliefs;
}

function believed(value: FactValue | 'not-sure'): Belief {
  if (value === 'not-sure') return { status: 'not-sure', from: 'answer', at: NOW, until: null };
  return { status: 'known', value, from: 'answer', at: NOW, until: null };
}

function namesOf(facts: Partial<Record<FactId, unknown>>): readonly FactId[] {
  return Object.keys(facts) as FactId[];
}
