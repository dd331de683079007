import fc from 'fast-check';
import { expect } from 'vitest';
import type { Stop } from '../vocabulary/book.ts';
import { GOALS, STARTS, UNDRESSES } from '../vocabulary/goal.ts';
import type { Step } from '../vocabulary/routine.ts';
import type { Side, Stroke, StrokeId } from '../vocabulary/stroke.ts';
import { STROKES } from '../vocabulary/stroke.ts';
import type { Court } from './laws.ts';
import { limitFaults } from './laws-of-limits.ts';
import { orderFaults } from './laws-of-order.ts';
import { allBut, composeIn, courtOf, type Told } from './plan.fixture.ts';

/**
 * The plan once more, without any cleverness: every set of strokes, each done usually or as often as the goal allows,
 * is laid out, held against the laws, and weighed. It shares the laws and the book with the plan, and no line of search.
 */

interface Counted {
  readonly stroke: Stroke;
  readonly repetitions: number;
}

type Choice = readonly Counted[];

export interface Best {
  /** Whole thousandths; `null` where no choice is good within the minutes. */
  readonly value: number | null;
  /** Least whole seconds of a good routine within the limit of minutes; `null` where there is none. */
  readonly leastSeconds: number | null;
}

/** The value of the best routine within so many minutes, by trying everything. */
export function tryEverything(court: Court, minutes: number): Best {
  const lawful = choices(court)
    .map((choice) => weighed(choice, court))
    .filter((one) => one.lawful);
  const hearty = lawful.filter((one) => one.hearty);
  const worthIt = lawful.filter((one) => one.value > 0);
  const good = [hearty, worthIt, lawful.filter((one) => one.strokes === 0)].find((some) => some.length > 0) ?? [];
  const fitting = good.filter(({ seconds }) => seconds <= minutes * 60).map(({ value }) => value);
  return {
    value: fitting.length > 0 ? Math.max(...fitting) : null,
    leastSeconds: good.length > 0 ? Math.min(...good.map(({ seconds }) => seconds)) : null,
  };
}

/** The value of a routine that has been laid out. */
export function valueLaidOut(steps: readonly Step[], court: Court): number {
  const chosen = court.book.strokes.flatMap((stroke) => {
    const step = steps.find((found) => found.stroke === stroke.id);
    return step ? [{ stroke, repetitions: step.repetitions }] : [];
  });
  return worthOf(chosen, court);
}

function aim({ situation }: Court): 'none' | NonNullable<Court['situation']['goal']> {
  return situation.goal ?? 'none';
}

function stops(court: Court): readonly Stop[] {
  return court.book.routines.way[aim(court)][court.situation.start];
}

/** Each stroke that is worth anything and may be done: left out, done usually, or done most. */
function choices(court: Court): readonly Choice[] {
  let all: readonly Choice[] = [[]];
  for (const stroke of court.book.strokes.filter(({ id }) => usable(id, court))) {
    const most = Math.max(
      stroke.repetitions.usual,
      (court.situation.goal && stroke.repetitions.most[court.situation.goal]) ?? 0,
    );
    const manners = [...new Set([stroke.repetitions.usual, most])];
    all = all.flatMap((choice) => [choice, ...manners.map((repetitions) => [...choice, { stroke, repetitions }])]);
  }
  return all;
}

function usable(id: StrokeId, court: Court): boolean {
  const { leftOut } = court.verdict;
  const stroke = court.book.strokes.find((known) => known.id === id);
  const entries = leftOut.filter((entry) => entry.stroke === id);
  const gone =
    stroke?.sided === 'each-side'
      ? entries.some(({ side }) => side === undefined) || new Set(entries.map(({ side }) => side)).size === 2
      : entries.length > 0;
  return (
    !gone && stops(court).some(({ strokes }) => strokes.includes(id)) && rawWorth(id, court) + blockWorth(id, court) > 0
  );
}

/** A stroke of the block may be worth nothing by itself and still belong to it. */
function blockWorth(id: StrokeId, court: Court): number {
  const { tummyBlock } = court.book.routines;
  return tummyBlock.includes(id) ? tummyBlock.reduce((total, other) => total + rawWorth(other, court), 0) : 0;
}

function rawWorth(id: StrokeId, court: Court): number {
  const { situation, book } = court;
  if (situation.disliked.includes(id)) return 0;
  const days = (Date.parse(court.known.ages.today) - Date.parse(court.known.ages.corrected.latest)) / 86_400_000;
  const rows = book.routines.byAge.filter(({ fromDays }) => fromDays <= days);
  const { liked, learned, learnedAlready } = book.routines.liking;
  const forAge = rows[rows.length - 1]?.factor[id] ?? 1;
  let liking = 1;
  if (situation.liked.includes(id)) liking *= liked;
  if (situation.learned.includes(id)) liking *= situation.goal === 'learn' ? learnedAlready : learned;
  return Math.round(1000 * (book.routines.worth[aim(court)][id] ?? 0) * forAge * liking);
}

function weighed(choice: Choice, court: Court) {
  const steps = laidOut(choice, court);
  const faults = [
    ...orderFaults(steps, court),
    ...limitFaults(steps, { ...court, situation: { ...court.situation, minutes: null } }),
  ];
  return {
    lawful: faults.length === 0 && tasteful(choice, court),
    hearty: isHearty(choice, court),
    strokes: choice.length,
    seconds: steps.reduce((total, { seconds }) => total + seconds, 0),
    value: worthOf(choice, court),
  };
}

/** Small parts only with their limb; not too many stops and strokes; nothing disliked; a block in one manner. */
function tasteful(choice: Choice, court: Court): boolean {
  const { tummyBlock, atMost } = court.book.routines;
  const ids = choice.map(({ stroke }) => stroke.id);
  const used = stops(court).filter(({ strokes }) => strokes.some((id) => ids.includes(id)));
  const opened = used.every(
    ({ opensWith }) => !opensWith.some((id) => worksNow(id, court)) || opensWith.some((id) => ids.includes(id)),
  );
  const few = used.every(
    ({ strokes }) =>
      itemsOf(
        strokes.filter((id) => ids.includes(id)),
        tummyBlock,
      ) <= atMost[aim(court)].strokes,
  );
  const block = choice.filter(({ stroke }) => tummyBlock.includes(stroke.id));
  const manners = new Set(block.flatMap(({ stroke, repetitions }) => mannerOf(stroke, repetitions, court)));
  const welcome =
    !ids.some((id) => court.situation.disliked.includes(id)) &&
    (block.length === 0 || !tummyBlock.some((id) => court.situation.disliked.includes(id) && leftIn(id, court)));
  return opened && few && used.length <= atMost[aim(court)].stops && manners.size <= 1 && welcome;
}

function leftIn(id: StrokeId, { verdict }: Court): boolean {
  return !verdict.leftOut.some(({ stroke }) => stroke === id);
}

/** Could be chosen at all, as far as wish, clothes and verdict go. */
function worksNow(id: StrokeId, court: Court): boolean {
  const { situation, verdict, book } = court;
  if (book.routines.invigorating.includes(id) && situation.goal !== 'play') return false;
  const stroke = book.strokes.find((known) => known.id === id);
  if (stroke?.needs.undress === 'bare' && verdict.limits.undress !== 'bare') return false;
  return usable(id, court) && rawWorth(id, court) > 0 && !isSpoiled(id, court);
}

/** A block with a disliked stroke in it is not done at all. */
function isSpoiled(id: StrokeId, court: Court): boolean {
  const { tummyBlock } = court.book.routines;
  const { disliked } = court.situation;
  return tummyBlock.includes(id) && tummyBlock.some((other) => disliked.includes(other) && leftIn(other, court));
}

function itemsOf(ids: readonly StrokeId[], block: readonly StrokeId[]): number {
  return ids.filter((id) => !block.includes(id)).length + (ids.some((id) => block.includes(id)) ? 1 : 0);
}

function mannerOf(stroke: Stroke, repetitions: number, { situation }: Court): readonly string[] {
  const most = (situation.goal && stroke.repetitions.most[situation.goal]) ?? 0;
  if (most <= stroke.repetitions.usual) return [];
  return [repetitions > stroke.repetitions.usual ? 'most' : 'usual'];
}

function isHearty(choice: Choice, court: Court): boolean {
  const { heart, wholeBody } = court.book.routines;
  const ids = choice.map(({ stroke }) => stroke.id);
  if (heart[aim(court)].some((id) => ids.includes(id))) return true;
  if (!wholeBody.includes(aim(court))) return false;
  const begins = stops(court).find(({ strokes }) => stopLives(strokes, court));
  return begins?.strokes.some((id) => ids.includes(id)) ?? false;
}

/** Something at this stop could be chosen. */
function stopLives(strokes: readonly StrokeId[], court: Court): boolean {
  const { skinOnly } = court.book.routines;
  return strokes.some((id) => {
    const clothed = court.verdict.limits.undress === 'clothed' && skinOnly.includes(id);
    return !clothed && worksNow(id, court);
  });
}

function worthOf(choice: Choice, court: Court): number {
  const { unrest, tummyBlock, fading, more } = court.book.routines;
  const fade = (rank: number): number => (rank === 0 ? 1 : (fading[Math.min(rank, fading.length) - 1] ?? 1));
  let [total, used] = [0, 0];
  for (const { strokes } of stops(court)) {
    const here = strokes.flatMap((id) => choice.find(({ stroke }) => stroke.id === id) ?? []);
    if (here.length === 0) continue;
    const block = here.filter(({ stroke }) => tummyBlock.includes(stroke.id));
    const worths = block.map(({ stroke }) => rawWorth(stroke.id, court));
    const ranks = worths.map(
      (worth, at) => worths.filter((other, nth) => other > worth || (other === worth && nth < at)).length,
    );
    const faded = worths.map((worth, at) => Math.round(worth * fade(ranks[at] ?? 0)));
    const often = block.map(({ stroke, repetitions }, at) =>
      repetitions > stroke.repetitions.usual ? (faded[at] ?? 0) : 0,
    );
    const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    const items = [
      ...(block.length > 0 ? [{ worth: add(faded), adds: Math.round(add(often) * more) }] : []),
      ...here
        .filter(({ stroke }) => !tummyBlock.includes(stroke.id))
        .map(({ stroke, repetitions }) => {
          const worth = rawWorth(stroke.id, court);
          return { worth, adds: repetitions > stroke.repetitions.usual ? Math.round(worth * more) : 0 };
        }),
    ];
    items.sort((a, b) => b.worth - a.worth);
    items.forEach(({ worth, adds }, rank) => {
      total += Math.round((worth + adds) * fade(rank)) - (rank > 0 ? Math.round(1000 * unrest.stroke) : 0);
    });
    total -= used > 0 ? Math.round(1000 * unrest.stop) : 0;
    used += 1;
  }
  return total - (choice.some(({ stroke }) => stroke.position === 'prone') ? Math.round(1000 * unrest.turn) : 0);
}

function laidOut(choice: Choice, court: Court): readonly Step[] {
  const { framing } = court.book.routines;
  const { situation, verdict } = court;
  const steps: Step[] = [];
  const push = (stroke: Step['stroke'], more: Partial<Step>): void => {
    const plain = {
      id: `${steps.length}`,
      side: 'none',
      position: 'supine',
      contact: null,
      repetitions: 1,
      seconds: 0,
      pressure: 0,
      because: [],
    } as const;
    steps.push({ ...plain, stroke, ...more });
  };
  const frame = (stroke: keyof typeof framing, position: Step['position']): void =>
    push(stroke, { seconds: framing[stroke], position });
  frame('ask-permission', 'supine');
  frame('resting-hands', 'supine');
  let last: Stroke | null = null;
  const paced = stops(court).flatMap(({ strokes, pace = 1 }) => strokes.map((id) => ({ id, pace })));
  for (const { id, pace } of paced) {
    const found = choice.find(({ stroke }) => stroke.id === id);
    if (!found) continue;
    const { stroke, repetitions } = found;
    if (last && (last.part !== stroke.part || last.position !== stroke.position)) frame('cue-check', last.position);
    if (stroke.position === 'prone' && last?.position !== 'prone') frame('turn-over', 'prone');
    const contact = stroke.contact === 'whole-hand' ? 'fingers' : stroke.contact;
    for (const side of sidesFor(stroke, court)) {
      push(id, {
        side,
        repetitions,
        contact,
        position: stroke.position,
        seconds: Math.ceil(Math.round(stroke.seconds * repetitions * pace * 10) / 10),
      });
    }
    last = stroke;
  }
  if (verdict.limits.product !== 'none') frame('wipe-and-wrap', last?.position ?? 'supine');
  if (situation.goal === 'sleep') frame('safe-sleep', 'supine');
  return steps;
}

function sidesFor(stroke: Stroke, { verdict }: Court): readonly Side[] {
  if (stroke.sided !== 'each-side') return [stroke.sided === 'none' ? 'none' : 'both'];
  const gone = verdict.leftOut.filter((entry) => entry.stroke === stroke.id).map(({ side }) => side);
  return (['left', 'right'] as const).filter((side) => !gone.includes(side));
}

const BLOCK: readonly StrokeId[] = ['tummy-rest', 'tummy-paddle', 'love-i', 'tummy-closing'];

/** Cases in which few strokes are left, so that everything can be tried. */
export const smallCase: fc.Arbitrary<Told> = fc
  .record({
    kept: fc.subarray(
      STROKES.filter((id) => !BLOCK.includes(id)),
      { minLength: 1, maxLength: 6 },
    ),
    block: fc.subarray([...BLOCK], { maxLength: 3 }),
    sore: fc.constantFrom(null, 'left' as const, 'right' as const),
    days: fc.integer({ min: 0, max: 730 }),
    goal: fc.constantFrom(null, ...GOALS),
    minutes: fc.integer({ min: 1, max: 15 }),
    start: fc.constantFrom(...STARTS),
    undress: fc.constantFrom(...UNDRESSES),
    product: fc.constantFrom('none' as const, 'emollient' as const),
    proneSeconds: fc.constantFrom(0, 60, 180, 900),
    liked: fc.subarray([...STROKES], { maxLength: 12 }),
    learned: fc.subarray([...STROKES], { maxLength: 20 }),
    disliked: fc.subarray([...STROKES], { maxLength: 3 }),
  })
  .map(({ kept, block, sore, ...told }) => ({
    ...told,
    leftOut: [
      ...allBut(...kept, ...block),
      ...(sore ? kept.slice(0, 2).map((stroke) => ({ stroke, side: sore, rules: ['sore'] })) : []),
    ],
  }));

/** Holds the plan against everything in so many small cases: the same value, and the same least minutes. */
export function agreeWithEverything(numRuns: number, seed: number): number {
  let weighed = 0;
  fc.assert(
    fc.property(smallCase, (told) => {
      const court = courtOf(told);
      const best = tryEverything(court, told.minutes ?? 15);
      const routine = composeIn(court);
      if (!routine) throw new Error('no routine');
      const least = leastMinutes(best, court);
      expect(routine.shortest).toBe(least !== null && least > (told.minutes ?? 15) ? least : null);
      if (routine.shortest !== null || best.value === null) return;
      weighed += 1;
      expect(valueLaidOut(routine.steps, court)).toBe(best.value);
    }),
    { numRuns, seed },
  );
  return weighed;
}

function leastMinutes({ leastSeconds }: Best, court: Court): number | null {
  if (leastSeconds === null) return null;
  return Math.max(court.book.routines.fewestMinutes[aim(court)], Math.ceil(leastSeconds / 60));
}
