import type { Instant } from '../base/instant.ts';
import { addMonths } from '../base/plain-date.ts';
import { type EntriesByKind, entriesByKind } from '../journal/entries-by-kind.ts';
import type { Ages, Belief, Known } from '../vocabulary/belief.ts';
import { type AskedFact, type FactId, QUESTION_FACTS } from '../vocabulary/fact.ts';
import type { Clearance, Situation } from '../vocabulary/situation.ts';
import { agesOf } from './ages.ts';
import { asKnown, NOT_ASKED } from './as-belief.ts';
import { sleepingNow } from './awake.ts';
import { clearancesAlive } from './clearance.ts';
import { type Fever, feverNow } from './feverish.ts';
import { ageBeliefs, patchTest, profileBeliefs } from './profile.ts';
import { extremeReading, readingLife } from './readings.ts';
import { type SaidByFact, saidByFact } from './said.ts';
import { setAside } from './set-aside.ts';
import { settle } from './settle.ts';
import { sinceFeed } from './since-feed.ts';
import { sinceWake } from './since-wake.ts';
import { soreSites } from './sore-sites.ts';
import { carerNow, stateNow } from './state.ts';
import { daysSinceStool, stoolsInADay } from './stools.ts';
import { vaccinated } from './vaccinated.ts';
import { type WordsByFact, YES_NO_FACTS, yesNoWords } from './yes-no-words.ts';

/** What is laid out once and then read for each fact. */
interface Table {
  readonly situation: Situation;
  readonly now: Instant;
  readonly ages: Ages;
  readonly underThreeMonths: boolean;
  readonly entries: EntriesByKind;
  readonly said: SaidByFact;
  readonly words: WordsByFact;
  readonly cleared: ReadonlyMap<FactId, Instant>;
}

const ASKED_FACTS: readonly AskedFact[] = Object.values(QUESTION_FACTS).flat();

type Beliefs = readonly (readonly [FactId, Belief])[];

/**
 * What may be believed of every fact at `situation.now`. [F0]
 *
 * Reads the journal and the answers once. Neither their order nor anything but the situation changes what it gives.
 */
export function know(situation: Situation): Known {
  const table = layOut(situation);
  const { now, ages } = table;
  const fever = feverOf(table);
  const beliefs = yesNoBeliefs(table);
  const others: Beliefs = [
    ...feverBeliefs(fever, table),
    ...momentBeliefs(table, fever),
    ...profileBeliefs(situation.baby, now),
    ...ageBeliefs(ages, situation.baby, now),
    ['product', asKnown(situation.product, 'derived', now, null)],
    ['patch-test', patchTest(situation.product, table.entries.patchTests, now)],
  ];
  for (const [fact, belief] of others) beliefs.set(fact, belief);
  return {
    now,
    ages,
    beliefs,
    cleared: clearancesInForce(table.cleared, beliefs),
    setAside: setAside(situation, table.entries),
  };
}

function layOut(situation: Situation): Table {
  const now = situation.now.instant;
  const entries = entriesByKind(situation.journal);
  const said = saidByFact(situation.answers);
  const { birth } = situation.baby;
  return {
    situation,
    now,
    ages: agesOf(situation.baby, situation.now.date),
    underThreeMonths: situation.now.date < addMonths(birth, 3),
    entries,
    said,
    words: yesNoWords(situation, entries),
    cleared: clearancesAlive(situation.baby.cleared, now),
  };
}

function yesNoBeliefs({ words, cleared, ages, now }: Table): Map<FactId, Belief> {
  const beliefs = new Map<FactId, Belief>();
  for (const fact of YES_NO_FACTS) {
    const belief = settle(fact, words.on(fact), cleared.get(fact) ?? null, now);
    beliefs.set(fact, fact === 'rolls-or-crawls' ? movesYet(belief, ages, now) : belief);
  }
  return beliefs;
}

/** A baby who is surely under 4 months, and of whom nobody has said otherwise, does not roll or crawl. [F32] */
function movesYet(belief: Belief, { corrected, today }: Ages, now: Instant): Belief {
  const young = today < addMonths(corrected.earliest, 4);
  return belief.status === 'not-asked' && young ? asKnown('no', 'derived', now, null) : belief;
}

function feverOf({ entries, words, cleared, underThreeMonths, now }: Table): Fever {
  const carers = words.on('feverish');
  return feverNow(entries.readings, carers, cleared.get('feverish') ?? null, underThreeMonths, now);
}

function feverBeliefs({ feverish, hot, cold }: Fever, { underThreeMonths, now }: Table): Beliefs {
  const life = readingLife(underThreeMonths);
  return [
    ['feverish', feverish],
    ['hottest-reading', extremeReading(hot, life, now)],
    ['coldest-reading', extremeReading(cold, life, now)],
  ];
}

function momentBeliefs({ situation, entries, said, words, now }: Table, fever: Fever): Beliefs {
  const of = (fact: AskedFact) => said.get(fact) ?? [];
  const sleeping = sleepingNow(entries.sleeps, said, now);
  const shots = words.on('vaccinated-in-48h');
  return [
    ['minutes-since-feed', sinceFeed(entries.feeds, of('minutes-since-feed'), now)],
    ['minutes-since-wake', sinceWake(sleeping, of('minutes-since-wake'), now)],
    ['vaccinated-in-48h', vaccinated(entries.immunisations, shots, fever.hot.length > 0, now)],
    ['injection-site-sore', soreSites(of('injection-site-sore'), now)],
    ['state', stateNow(of('state'), sleeping, entries.cryings, situation.goal, now)],
    ['carer', carerNow(of('carer'), now)],
    ['days-since-stool', daysSinceStool(entries.nappies, of('days-since-stool'), situation.baby, now)],
    ['stools-in-24h', stoolsInADay(of('stools-in-24h'), now)],
  ];
}

/** The clearances that hold now; of being born early the gate itself reads it. [F12] */
function clearancesInForce(alive: ReadonlyMap<FactId, Instant>, beliefs: ReadonlyMap<FactId, Belief>): Clearance[] {
  const inForce: Clearance[] = [];
  for (const [fact, at] of alive) {
    const belief = beliefs.get(fact) ?? NOT_ASKED;
    const holds = fact === 'born-early' || (belief.status === 'known' && belief.from === 'cleared');
    if (holds && isClearable(fact)) inForce.push({ fact, at });
  }
  return inForce;
}

const CLEARABLE: readonly FactId[] = [...ASKED_FACTS, 'born-early'];

function isClearable(fact: FactId): fact is Clearance['fact'] {
  return CLEARABLE.includes(fact);
}
