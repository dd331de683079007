import { describe, expect, test } from 'vitest';
import type { Book } from '../vocabulary/book.ts';
import type { Step } from '../vocabulary/routine.ts';
import type { Stroke, StrokeId } from '../vocabulary/stroke.ts';
import { youngestDays } from './age.ts';
import { checkRoutine } from './check-routine.ts';
import { contactFor } from './contact.ts';
import { itemsAt, type Request } from './items.ts';
import type { RoutineFault } from './laws.ts';
import { wishedMinutes } from './minutes.ts';
import { allBut, courtOf, routineFor, stepOf, strokesOf, type Told } from './plan.fixture.ts';
import { sidesLeft } from './sides.ts';
import { fadingAt, strokeWorth } from './stroke-worth.ts';
import { wayFor } from './way.ts';

/** The edges of the laws: cases that a wish seldom comes to, each with the exact step at which a law breaks. */

const { book } = courtOf({});
const WHOLE: Told = {
  goal: 'bond',
  days: 300,
  minutes: 15,
  undress: 'bare',
  product: 'emollient',
  disliked: ['legs-back'],
};
const LONG: Told = { goal: 'constipation', days: 100, minutes: 15, undress: 'bare' };
const WIND: Told = { goal: 'wind', days: 100, minutes: 15 };

function faultsIn(steps: readonly Step[], told: Told): readonly RoutineFault[] {
  const { situation, known, verdict, book: held } = courtOf(told);
  const checked = checkRoutine(steps, situation, known, verdict, held);
  return checked.ok ? [] : checked.error;
}

function lawsIn(steps: readonly Step[], told: Told): readonly string[] {
  return faultsIn(steps, told).map(({ law }) => law);
}

function requestOf(told: Told): Request {
  const { situation, verdict, known, book: held } = courtOf(told);
  return { situation, verdict, book: held, days: youngestDays(known.ages) };
}

function strokeOf(id: StrokeId): Stroke {
  const stroke = book.strokes.find((known) => known.id === id);
  if (!stroke) throw new Error(id);
  return stroke;
}

function bookWith(routines: Partial<Book['routines']>): Book {
  return { ...book, routines: { ...book.routines, ...routines } };
}

function bookWithout(...gone: readonly StrokeId[]): Book {
  const [first, ...rest] = book.strokes.filter(({ id }) => !gone.includes(id));
  if (!first) throw new Error('no strokes');
  return { ...book, strokes: [first, ...rest] };
}

describe('where a law breaks', () => {
  // Asked for by each test by itself, so that each mutant is held against the tests that reach it and no others.
  const whole = (): readonly Step[] => routineFor(LONG).steps;
  const at = (id: string): number => whole().findIndex((step) => step.id === id);

  test('[P26] [P2] the very step that should open, or should not come again', () => {
    const [ask, rest, ...others] = whole();
    if (!ask || !rest) throw new Error('no opening');
    expect(faultsIn([rest, ask, ...others], LONG)).toEqual([
      { law: 'P2', step: 0 },
      { law: 'P2', step: 1 },
    ]);
    expect(faultsIn([...whole(), rest], LONG)).toEqual([{ law: 'P2', step: whole().length }]);
  });

  test('[P26] [P3] each run of a stroke whose sides are apart', () => {
    const right = stepOf(routineFor(LONG), 'leg-down-right');
    const apart = whole()
      .filter(({ id }) => id !== right.id)
      .toSpliced(at('knees-up') - 1, 0, right);
    const broken = apart.flatMap(({ stroke }, step) => (stroke === 'leg-down' ? [{ law: 'P3', step }] : []));
    expect(broken).toHaveLength(2);
    expect(faultsIn(apart, LONG)).toEqual(broken);
  });

  test('[P26] [P4] the turn too many, and a stroke on the tummy with nothing before it', () => {
    const turn = stepOf(routineFor(LONG), 'turn-over');
    expect(faultsIn([...whole(), turn], LONG)).toEqual([{ law: 'P4', step: whole().length }]);
    expect(faultsIn([stepOf(routineFor(LONG), 'back-down')], LONG)).toContainEqual({ law: 'P4', step: 0 });
  });

  test('[P26] [P13] [P14] the step unheard of, and the step of an odd length', () => {
    const told = { ...LONG, book: bookWithout('bicycle') };
    expect(faultsIn(whole(), told)).toEqual([{ law: 'P13', step: at('bicycle') }]);
    const odd = whole().map((step) => (step.id === 'knees-up' ? { ...step, seconds: 1.5 } : step));
    expect(faultsIn(odd, LONG)).toEqual([{ law: 'P14', step: at('knees-up') }]);
  });

  test('[P26] [P16] [P17] the closing step that is in the wrong place', () => {
    const sleep: Told = { goal: 'sleep', days: 100, minutes: 15 };
    const laid = routineFor(sleep).steps;
    const prone = laid.map((step) => (step.stroke === 'safe-sleep' ? { ...step, position: 'prone' as const } : step));
    expect(faultsIn(prone, sleep)).toEqual([{ law: 'P17', step: laid.length - 1 }]);
    const wiped = routineFor(WHOLE).steps;
    expect(faultsIn(wiped, { ...WHOLE, product: 'none' })).toEqual([{ law: 'P16', step: wiped.length - 1 }]);
    expect(lawsIn([], WHOLE)).toContain('P16');
  });
});

describe('order at its edges', () => {
  const whole = (): readonly Step[] => routineFor(LONG).steps;
  const bottom = (): Step => stepOf(routineFor(LONG), 'bottom-circles');

  test('[P6] the bottom twice is told by its sides alone; the bottom first is told by all after it', () => {
    expect(lawsIn([...whole(), bottom()], LONG)).not.toContain('P6');
    const first = [...whole().slice(0, 2), bottom(), ...whole().slice(2, -1)];
    expect(lawsIn(first, LONG)).toContain('P6');
  });

  test('[P7] from the bottom no hand goes to the arms', () => {
    const all = routineFor(WHOLE);
    expect(lawsIn([...all.steps, stepOf(all, 'arm-down-left')], WHOLE)).toContain('P7');
    expect(lawsIn([...all.steps, stepOf(all, 'leg-down-left')], WHOLE)).not.toContain('P7');
  });

  test('[P24] not onto the tummy from the lap', () => {
    const turn = whole().findIndex(({ id }) => id === 'turn-over');
    const lap = { ...stepOf(routineFor(WIND), 'lap-pat'), repetitions: strokeOf('lap-pat').repetitions.usual };
    const look = stepOf(routineFor(LONG), 'cue-check');
    expect(lawsIn(whole().toSpliced(turn, 0, lap, look), LONG)).toContain('P24');
  });
});

describe('touch at its edges', () => {
  test('[P10] fingers do not take the place of a thumb', () => {
    const learn: Told = { goal: 'learn', minutes: 15 };
    const { steps } = routineFor(learn);
    expect(stepOf(routineFor(learn), 'sole-toe-bases-left').contact).toBe('thumb');
    const fingers = steps.map((step) => (step.stroke === 'sole-toe-bases' ? { ...step, contact: 'fingers' } : step));
    expect(lawsIn(fingers as readonly Step[], learn)).toEqual(['P10', 'P10']);
    const narrow = { ...strokeOf('leg-down'), contact: 'thumb' } as const;
    expect(contactFor(narrow, courtOf({ days: 0 }).known.ages, book)).toBe('thumb');
  });

  test('[P11] nothing of skin to skin is chosen through clothes', () => {
    const close: Told = { goal: 'bond', days: 20, minutes: 5, leftOut: allBut('leg-down', 'skin-to-skin') };
    expect(strokesOf(routineFor({ ...close, undress: 'partly' }))).toContain('skin-to-skin');
    expect(strokesOf(routineFor({ ...close, undress: 'clothed' }))).not.toContain('skin-to-skin');
  });

  test('[P13] a stroke that is left out on one side and as a whole is left out', () => {
    const arm = strokeOf('arm-down');
    const left = { stroke: arm.id, side: 'left', rules: ['sore'] } as const;
    expect(sidesLeft(arm, [left, { stroke: arm.id, rules: ['sore'] }])).toBeNull();
  });

  test('[P4] [P16] [P19] each framing step says how the baby lies', () => {
    const { steps } = routineFor(WHOLE);
    expect(steps.slice(0, 2).map(({ position }) => position)).toEqual(['supine', 'supine']);
    expect(steps.at(-1)).toMatchObject({ stroke: 'wipe-and-wrap', position: 'prone' });
    const none = routineFor({ goal: 'sleep', minutes: 5, product: 'emollient', leftOut: allBut() }).steps;
    expect(none.map(({ position }) => position)).toEqual(['supine', 'supine', 'supine', 'supine']);
    const short = routineFor({ goal: 'sleep', minutes: 1 }).steps;
    expect(short.map(({ position }) => position)).toEqual(['supine', 'supine']);
  });
});

describe('worth at its edges', () => {
  test('[P8] an upward stroke is not chosen but for play, whatever it is worth', () => {
    const worth = { ...book.routines.worth, bond: { ...book.routines.worth.bond, 'leg-up': 9 } } as const;
    const told: Told = { goal: 'bond', minutes: 15, days: 200, book: bookWith({ worth }) };
    const stop = wayFor(courtOf(told).situation, book).find(({ part }) => part === 'leg-and-foot');
    if (!stop) throw new Error('no legs');
    const items = itemsAt({ ...stop, strokes: ['leg-up', 'leg-down'] }, requestOf(told));
    expect(items.map(({ doings }) => doings[0].stroke.id)).toEqual(['leg-down']);
  });

  test('[P22] what is worth nothing is no choice', () => {
    const stop = { strokes: ['leg-up', 'leg-down'], opensWith: [] } as const;
    const told: Told = { goal: 'bond', book: bookWith({ worth: { ...book.routines.worth, bond: { 'leg-up': 1 } } }) };
    expect(itemsAt(stop, requestOf(told))).toEqual([]);
  });

  test('[P22] in a block the worthiest counts in full, and each further one less', () => {
    const worth = {
      ...book.routines.worth,
      bond: { 'tummy-rest': 1, 'tummy-paddle': 3, 'tummy-circle': 2 },
    } as const;
    const told: Told = { goal: 'bond', book: bookWith({ worth, fading: [0.5, 0.25], byAge: [] }) };
    const stop = { strokes: ['tummy-rest', 'tummy-paddle', 'tummy-circle'], opensWith: [] } as const;
    expect(itemsAt(stop, requestOf(told)).map((item) => item.worth)).toEqual([4250]);
    expect([0, 1, 2, 5].map((rank) => fadingAt(rank, [0.5, 0.4, 0.25]))).toEqual([1, 0.5, 0.4, 0.25]);
  });

  test('[P21] [P30] the disliked is worth nothing, and the known less, to learn most of all', () => {
    const liking = { liked: 2, learned: 0.5, learnedAlready: 0.25 };
    const worth = { ...book.routines.worth, bond: { 'leg-down': 1 }, learn: { 'leg-down': 1 } } as const;
    const held = bookWith({ liking, worth, byAge: [] });
    const worthFor = (told: Told): number => strokeWorth('leg-down', courtOf(told).situation, 100, held);
    expect(worthFor({ goal: 'bond', disliked: ['leg-down'] })).toBe(0);
    expect(worthFor({ goal: 'bond', liked: ['leg-down'] })).toBe(2000);
    expect(worthFor({ goal: 'bond', learned: ['leg-down'] })).toBe(500);
    expect(worthFor({ goal: 'learn', learned: ['leg-down'] })).toBe(250);
  });

  test('[P13] strokes that the book does not hold are passed over, and stops without any', () => {
    const held = bookWithout('chest-outward', 'open-book', 'butterfly', 'leg-glide');
    const { situation } = courtOf({ goal: 'bond' });
    const strokes = wayFor(situation, held).flatMap((stop) => stop.strokes);
    expect(strokes.filter((id) => !held.strokes.some((stroke) => stroke.id === id))).toEqual([]);
    expect(wayFor(situation, held).map(({ part }) => part)).not.toContain('chest');
  });
});

describe('time at its edges', () => {
  test('[P19] the limit itself may be what would do', () => {
    expect(routineFor({ goal: 'sleep', minutes: 1, limit: 2 }).shortest).toBe(2);
  });

  test('[P19] fewer minutes than the fewest make no routine, and none where the limit forbids them', () => {
    const fewestMinutes = { ...book.routines.fewestMinutes, sleep: 9 };
    const told: Told = { goal: 'sleep', minutes: 5, book: bookWith({ fewestMinutes }) };
    const short = routineFor(told);
    expect([short.steps.length, short.shortest]).toEqual([2, 9]);
    const never = routineFor({ ...told, limit: 8 });
    expect([never.steps.length, never.shortest]).toEqual([2, null]);
  });

  test('[P29] no row for the age means no minutes', () => {
    expect(wishedMinutes(requestOf({ book: bookWith({ usualMinutes: [] }) }))).toBe(0);
  });

  test('[P27] two strokes that take both sides are each told once, with their own rules', () => {
    const out = (stroke: 'knees-up' | 'bicycle', side: 'left' | 'right' | null, rule: string) => ({
      stroke,
      rules: [rule],
      ...(side === null ? {} : { side }),
    });
    const leftOut = [
      out('knees-up', 'left', 'a'),
      out('bicycle', 'left', 'b'),
      out('bicycle', 'right', 'c'),
      out('bicycle', null, 'd'),
    ];
    expect(routineFor({ goal: 'wind', leftOut }).leftOut).toEqual([
      { stroke: 'knees-up', rules: ['a'] },
      { stroke: 'bicycle', rules: ['b', 'c', 'd'] },
    ]);
  });
});
