import { describe, expect, test } from 'vitest';
import type { Step } from '../vocabulary/routine.ts';
import { checkRoutine } from './check-routine.ts';
import type { Court } from './laws.ts';
import { courtOf, routineFor, stepOf, type Told, without } from './plan.fixture.ts';

/** Routines that keep every law, from which each test breaks one. */
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
const SLEEP: Told = { goal: 'sleep', days: 100, minutes: 15, product: 'emollient' };

function lawsBroken(steps: readonly Step[], told: Told, change: Partial<Court> = {}): readonly string[] {
  const { situation, known, verdict, book } = { ...courtOf(told), ...change };
  const checked = checkRoutine(steps, situation, known, verdict, book);
  return checked.ok ? [] : [...new Set(checked.error.map(({ law }) => law))];
}

function stepsOf(told: Told): readonly Step[] {
  return routineFor(told).steps;
}

function changed(told: Told, id: string, change: Partial<Step>): readonly Step[] {
  return stepsOf(told).map((step) => (step.id === id ? { ...step, ...change } : step));
}

function dropped(told: Told, ...ids: readonly string[]): readonly Step[] {
  return stepsOf(told).filter(({ id }) => !ids.includes(id));
}

/** Takes a step out and puts it right before another one, or last. */
function moved(told: Told, id: string, before: string | null): readonly Step[] {
  const steps = dropped(told, id);
  const at = before === null ? steps.length : steps.findIndex((step) => step.id === before);
  return steps.toSpliced(at, 0, stepOf(routineFor(told), id));
}

test('[P26] a routine that we composed passes, with its seconds and what was taken from it', () => {
  for (const told of [WHOLE, LONG, WIND, SLEEP]) {
    const { situation, known, verdict, book } = courtOf(told);
    const routine = routineFor(told);
    const checked = checkRoutine(routine.steps, situation, known, verdict, book);
    expect(checked).toEqual({ ok: true, value: routine });
  }
});

test('[P26] names every fault, not the first alone', () => {
  const steps = changed(LONG, 'bottom-circles', { pressure: 3, repetitions: 99 });
  expect(lawsBroken(steps, LONG)).toEqual(['P9', 'P14']);
});

describe('order', () => {
  test('[P2] the question and the resting hands come first and once', () => {
    expect(lawsBroken(dropped(LONG, 'ask-permission'), LONG)).toContain('P2');
    expect(lawsBroken(moved(LONG, 'ask-permission', 'leg-down-left'), LONG)).toContain('P2');
    expect(lawsBroken([...stepsOf(LONG), stepOf(routineFor(LONG), 'resting-hands')], LONG)).toEqual(['P2']);
    expect(lawsBroken([], LONG)).toEqual(['P2']);
    expect(lawsBroken(stepsOf(LONG).slice(0, 1), LONG)).toEqual(['P2']);
    expect(lawsBroken(stepsOf(LONG).slice(0, 2), LONG)).toEqual([]);
  });

  test('[P3] both sides, one right after the other', () => {
    expect(lawsBroken(dropped(LONG, 'leg-down-right'), LONG)).toEqual(['P3']);
    expect(lawsBroken(moved(LONG, 'leg-down-right', 'knees-up'), LONG)).toEqual(['P3']);
    expect(lawsBroken(changed(LONG, 'leg-down-right', { side: 'left' }), LONG)).toEqual(['P3']);
    const sore = courtOf({ ...LONG, leftOut: [{ stroke: 'leg-down', side: 'right', rules: ['sore'] }] });
    expect(lawsBroken(dropped(LONG, 'leg-down-right'), LONG, sore)).toEqual([]);
    expect(lawsBroken(stepsOf(LONG), LONG, sore)).toEqual(['P3', 'P13']);
  });

  test('[P4] one turn, right before the tummy is down, and the back before it', () => {
    expect(lawsBroken(dropped(LONG, 'turn-over'), LONG)).toEqual(['P4']);
    const turn = stepOf(routineFor(LONG), 'turn-over');
    expect(lawsBroken([...stepsOf(LONG), turn], LONG)).toEqual(['P4']);
    expect(lawsBroken(moved(LONG, 'turn-over', 'leg-down-left'), LONG)).toEqual(['P4']);
    expect(lawsBroken([...stepsOf(WIND), turn], WIND)).toEqual(['P4']);
    expect(lawsBroken(moved(LONG, 'bicycle', null), LONG)).toContain('P4');
  });

  test('[P5] the tummy block is whole, in order and uninterrupted', () => {
    expect(lawsBroken(dropped(LONG, 'love-l'), LONG)).toEqual(['P5']);
    expect(lawsBroken(moved(LONG, 'love-l', 'love-i'), LONG)).toContain('P5');
    expect(lawsBroken(moved(LONG, 'bicycle', 'love-i'), LONG)).toContain('P5');
    const healed = courtOf({ ...LONG, leftOut: without('love-l') });
    expect(lawsBroken(dropped(LONG, 'love-l'), LONG, healed)).toEqual([]);
  });

  test('[P6] [P7] the bottom is last, and no hand goes from it to hands or face', () => {
    expect(lawsBroken(moved(LONG, 'bottom-circles', 'lower-back'), LONG)).toEqual(['P6', 'P23']);
    expect(lawsBroken(moved(WHOLE, 'head-hold', 'wipe-and-wrap'), WHOLE)).toEqual(expect.arrayContaining(['P6', 'P7']));
    expect(lawsBroken(moved(WHOLE, 'chest-outward', 'wipe-and-wrap'), WHOLE)).not.toContain('P7');
  });

  test('[P12] the lap comes after tummy or bicycle', () => {
    const early = moved(WIND, 'lap-pat', 'leg-down-left');
    expect(lawsBroken(early, WIND)).toContain('P12');
    const bicycleOnly = stepsOf(WIND).filter(({ because }) => !because.includes('tummy-in-order'));
    expect(lawsBroken(bicycleOnly, WIND)).toEqual([]);
    expect(
      lawsBroken(
        bicycleOnly.filter(({ stroke }) => stroke !== 'bicycle'),
        WIND,
      ),
    ).toEqual(['P12']);
  });

  test('[P15] the carer looks between two parts', () => {
    expect(lawsBroken(dropped(LONG, 'cue-check'), LONG)).toEqual(['P15']);
    expect(lawsBroken(moved(LONG, 'cue-check', 'leg-down-left'), LONG)).toEqual(['P15']);
    expect(
      lawsBroken(
        dropped(LONG, 'leg-down-left', 'leg-down-right', 'leg-glide-left', 'leg-glide-right', 'cue-check'),
        LONG,
      ),
    ).toEqual([]);
  });

  test('[P23] what belongs after another stands after it', () => {
    expect(lawsBroken(moved(LONG, 'knees-up', 'cue-check-3'), LONG)).toEqual(['P23']);
  });

  test('[P24] never to and fro between back, lap, arms and tummy', () => {
    expect(lawsBroken(changed(LONG, 'knees-up', { position: 'held' }), LONG)).toEqual(['P24']);
    expect(lawsBroken(moved(WIND, 'lap-pat', null), WIND)).toContain('P24');
    const held = stepOf(routineFor(WIND), 'wind-upright');
    const look = stepOf(routineFor(LONG), 'cue-check');
    const beforeTurn = stepsOf(LONG).findIndex(({ id }) => id === 'turn-over');
    expect(lawsBroken(stepsOf(LONG).toSpliced(beforeTurn, 0, { ...held, repetitions: 15 }, look), LONG)).toEqual([
      'P24',
    ]);
  });
});

describe('limits', () => {
  test('[P1] nothing unless the gate opens', () => {
    expect(lawsBroken(stepsOf(LONG), { ...LONG, verdict: 'wait' })).toEqual(['P1']);
    expect(lawsBroken(stepsOf(LONG), { ...LONG, verdict: 'adapt' })).toEqual([]);
  });

  test('[P8] upwards only to play', () => {
    const play: Told = { goal: 'play', days: 100, minutes: 3 };
    expect(lawsBroken(stepsOf(play), play)).toEqual([]);
    expect(lawsBroken(stepsOf(play), { ...play, goal: 'learn' })).toContain('P8');
  });

  test('[P9] at least once, at most as often as the goal allows; the paddle six times and up to twelve', () => {
    expect(lawsBroken(changed(WIND, 'tummy-paddle', { repetitions: 12 }), WIND)).toEqual([]);
    for (const repetitions of [5, 13])
      expect(lawsBroken(changed(WIND, 'tummy-paddle', { repetitions }), WIND)).toEqual(['P9']);
    expect(lawsBroken(changed(LONG, 'tummy-paddle', { repetitions: 7 }), LONG)).toEqual(['P9']);
    expect(lawsBroken(changed(LONG, 'tummy-circle', { repetitions: 1 }), LONG)).toEqual([]);
    for (const repetitions of [0, 1.5])
      expect(lawsBroken(changed(LONG, 'tummy-circle', { repetitions }), LONG)).toEqual(['P9']);
  });

  test('[P10] never a whole hand on a narrow part; fingers wherever they will', () => {
    expect(lawsBroken(changed(LONG, 'leg-down-left', { contact: 'whole-hand' }), LONG)).toEqual(['P10']);
    expect(lawsBroken(changed(LONG, 'tummy-circle', { contact: 'fingers' }), LONG)).toEqual([]);
    expect(lawsBroken(changed(LONG, 'tummy-circle', { contact: 'thumb' }), LONG)).toEqual(['P10']);
  });

  test('[P11] bare for the bottom, and not through clothes what is skin to skin', () => {
    expect(lawsBroken(stepsOf(LONG), { ...LONG, undress: 'nappy' })).toEqual(['P11']);
    const close: Told = { goal: 'bond', days: 20, minutes: 5, undress: 'partly', leftOut: without('back-down') };
    expect(stepsOf(close).map(({ stroke }) => stroke)).toContain('skin-to-skin');
    expect(lawsBroken(stepsOf(close), close)).toEqual([]);
    expect(lawsBroken(stepsOf(close), { ...close, undress: 'clothed' })).toEqual(['P11']);
  });

  test('[P13] nothing that is left out, on no side, and nothing unheard of', () => {
    expect(lawsBroken(stepsOf(LONG), { ...LONG, leftOut: without('lower-back') })).toContain('P13');
    const sore = { ...LONG, leftOut: [{ stroke: 'bicycle', side: 'left', rules: ['sore'] }] } as const;
    expect(lawsBroken(stepsOf(LONG), sore)).toContain('P13');
    const strokeless = courtOf(LONG);
    const [first, ...rest] = strokeless.book.strokes.filter(({ id }) => id !== 'bicycle');
    if (!first) throw new Error('no strokes');
    expect(lawsBroken(stepsOf(LONG), LONG, { book: { ...strokeless.book, strokes: [first, ...rest] } })).toEqual([
      'P13',
    ]);
  });

  test('[P14] within minutes, pressure and time on the tummy', () => {
    const { seconds, steps } = routineFor(LONG);
    const minutes = Math.ceil(seconds / 60);
    expect(lawsBroken(steps, { ...LONG, minutes })).toEqual([]);
    expect(lawsBroken(steps, { ...LONG, minutes: minutes - 1 })).toEqual(['P14']);
    expect(lawsBroken(steps, { ...LONG, limit: minutes - 1 })).toEqual(['P14']);
    const prone = steps.filter(({ position }) => position === 'prone').reduce((sum, step) => sum + step.seconds, 0);
    expect(lawsBroken(steps, { ...LONG, proneSeconds: prone })).toEqual([]);
    expect(lawsBroken(steps, { ...LONG, proneSeconds: prone - 1 })).toEqual(['P14']);
    expect(lawsBroken(steps, { ...LONG, pressure: 2 })).toEqual(['P14']);
    expect(lawsBroken(changed(LONG, 'knees-up', { pressure: 2 }), LONG)).toEqual(['P14']);
    expect(lawsBroken(changed(LONG, 'leg-down-left', { pressure: 1 }), LONG)).toEqual([]);
    for (const odd of [0, -5, 1.5])
      expect(lawsBroken(changed(LONG, 'knees-up', { seconds: odd }), LONG)).toEqual(['P14']);
  });

  test('[P16] [P17] wiped, then laid on the back, and nothing after', () => {
    expect(lawsBroken(dropped(WHOLE, 'wipe-and-wrap'), WHOLE)).toEqual(['P16']);
    expect(lawsBroken(moved(WHOLE, 'wipe-and-wrap', 'bottom-circles'), WHOLE)).toEqual(['P16']);
    expect(lawsBroken(stepsOf(WHOLE), { ...WHOLE, product: 'none' })).toEqual(['P16']);
    expect(lawsBroken(dropped(SLEEP, 'safe-sleep'), SLEEP)).toContain('P17');
    expect(lawsBroken(moved(SLEEP, 'wipe-and-wrap', null), SLEEP)).toEqual(expect.arrayContaining(['P16', 'P17']));
    expect(lawsBroken(changed(SLEEP, 'safe-sleep', { position: 'prone' }), SLEEP)).toEqual(['P17']);
    expect(lawsBroken(stepsOf(SLEEP), { ...SLEEP, goal: 'learn' })).toEqual(expect.arrayContaining(['P16', 'P17']));
  });
});
