import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BECAUSES } from '../vocabulary/routine.ts';
import type { StrokeId } from '../vocabulary/stroke.ts';
import { limitFaults } from './laws-of-limits.ts';
import { orderFaults } from './laws-of-order.ts';
import {
  allBut,
  anyCase,
  cases,
  composeIn,
  courtOf,
  readAloud,
  routineFor,
  stepOf,
  strokesOf,
  type Told,
  without,
} from './plan.fixture.ts';

const SINGLE_LEFT = allBut('leg-down');

test('[P1] no routine unless the verdict is go or adapt', () => {
  for (const verdict of ['ask', 'wait', 'care'] as const) expect(composeIn(courtOf({ verdict }))).toBeNull();
  for (const verdict of ['go', 'adapt'] as const) expect(composeIn(courtOf({ verdict }))).not.toBeNull();
});

test('[P2] [P3] [P4] [P5] [P6] [P7] [P8] [P9] [P10] [P11] [P12] [P13] [P14] [P15] [P16] [P17] [P23] [P24] hold for any case', () => {
  fc.assert(
    fc.property(anyCase, (told) => {
      const court = courtOf(told);
      const routine = routineFor(told);
      if (routine.steps.length === 2) return;
      expect([...orderFaults(routine.steps, court), ...limitFaults(routine.steps, court)]).toEqual([]);
    }),
    cases(150, 7),
  );
});

test('[P18] the seconds are the sum over the steps, and each stroke takes its own time', () => {
  fc.assert(
    fc.property(anyCase, (told) => {
      const { book } = courtOf(told);
      const routine = routineFor(told);
      const way = book.routines.way[told.goal ?? 'none']['legs-first'];
      const paceOf = (id: StrokeId) => way.find(({ strokes }) => strokes.includes(id))?.pace ?? 1;
      let sum = 0;
      for (const { stroke, seconds, repetitions, side, contact } of routine.steps) {
        sum += seconds;
        const stroked = book.strokes.find(({ id }) => id === stroke);
        const own = stroked
          ? Math.ceil(Math.round(stroked.seconds * repetitions * paceOf(stroked.id) * 10) / 10)
          : Object.entries(book.routines.framing).find(([id]) => id === stroke)?.[1];
        expect(seconds).toBe(own);
        if (!stroked) expect([side, contact, repetitions]).toEqual(['none', null, 1]);
      }
      expect(routine.seconds).toBe(sum);
    }),
    cases(60, 18),
  );
});

test('[P32] to sleep the hands go slower from stop to stop; for any other goal they keep the pace of the book', () => {
  const factors = (told: Told): readonly number[] => {
    const { book } = courtOf(told);
    return routineFor(told).steps.flatMap(({ stroke, seconds, repetitions }) => {
      const own = book.strokes.find(({ id }) => id === stroke);
      return own ? [seconds / (own.seconds * repetitions)] : [];
    });
  };
  fc.assert(
    fc.property(anyCase, (told) => {
      const found = factors(told);
      if (told.goal !== 'sleep') expect(found.every((factor) => factor === 1)).toBe(true);
      // Whole seconds are rounded up, which a short stroke notices most.
      expect(found.filter((factor, at) => factor < (found[at - 1] ?? 0) - 0.05)).toEqual([]);
    }),
    cases(80, 32),
  );
  const asleep = factors({ goal: 'sleep', minutes: 12 });
  expect([asleep[0], Math.max(...asleep) >= 1.3]).toEqual([1, true]);
});

describe('time', () => {
  test('[P19] too few minutes: question and resting hands, and the least that would do', () => {
    const short = routineFor({ goal: 'sleep', minutes: 1 });
    expect(readAloud(short)).toBe('ask-permission resting-hands');
    expect(short.shortest).toBe(2);
    expect(routineFor({ goal: 'sleep', minutes: 2 }).shortest).toBeNull();
    const block = {
      goal: 'wind',
      days: 100,
      leftOut: allBut('tummy-paddle', 'tummy-rest', 'tummy-circle', 'love-u', 'love-l'),
    } as const;
    const tooShort = routineFor({ ...block, minutes: 2 });
    expect([readAloud(tooShort), tooShort.shortest]).toEqual(['ask-permission resting-hands', 3]);
    expect(strokesOf(routineFor({ ...block, minutes: 3 }))).toHaveLength(5);
  });

  test('[P19] where nothing would do within the limit, nothing is promised', () => {
    const none = routineFor({ goal: 'wind', minutes: 1, limit: 1 });
    expect([none.steps.length, none.shortest]).toEqual([2, null]);
    const bare = routineFor({ goal: 'sleep', minutes: 5, leftOut: allBut() });
    expect([readAloud(bare), bare.shortest]).toEqual(['ask-permission resting-hands safe-sleep', null]);
  });

  test('[P19] a routine without the heart of its goal is not good while any is left in', () => {
    const told: Told = { goal: 'sleep', minutes: 2, product: 'emollient', leftOut: allBut('leg-down', 'head-hold') };
    const short = routineFor(told);
    expect([short.steps.length, short.shortest]).toEqual([2, 3]);
    expect(strokesOf(routineFor({ ...told, leftOut: allBut('head-hold') }))).toEqual(['head-hold']);
  });

  test('[P29] the usual minutes of the age, never above the limit', () => {
    const minutesAt = (days: number, limit: number): number =>
      Math.ceil(routineFor({ days, limit, undress: 'bare' }).seconds / 60);
    expect(minutesAt(10, 15)).toBeLessThanOrEqual(3);
    expect(minutesAt(30, 15)).toBe(5);
    expect(minutesAt(42, 15)).toBe(8);
    expect(minutesAt(91, 15)).toBe(12);
    expect(minutesAt(183, 15)).toBe(10);
    expect(minutesAt(183, 5)).toBe(5);
    expect(routineFor({ days: 42, minutes: 30, limit: 5 }).seconds).toBeLessThanOrEqual(300);
  });

  test('[P29] usual minutes that are too few are stretched; a carer’s own are not', () => {
    const told: Told = {
      days: 10,
      goal: 'wind',
      leftOut: allBut(
        'tummy-paddle',
        'tummy-rest',
        'tummy-circle',
        'love-u',
        'love-l',
        'love-i',
        'tummy-sides',
        'tummy-closing',
      ),
    };
    expect(routineFor({ ...told, minutes: 3 }).shortest).toBe(4);
    const stretched = routineFor(told);
    expect([stretched.shortest, strokesOf(stretched).length]).toEqual([null, 8]);
    expect(stretched.seconds).toBeGreaterThan(180);
    const capped = routineFor({ ...told, limit: 3 });
    expect([capped.shortest, capped.steps.length]).toEqual([null, 2]);
  });
});

describe('wishes', () => {
  test('[P20] a whole-body routine begins where it is said to, at any length', () => {
    for (const goal of [null, 'bond', 'play'] as const) {
      for (const minutes of [3, 5, 8, 12, 15]) {
        const [legs] = strokesOf(routineFor({ goal, minutes, days: 200 }));
        expect(legs).toMatch(/^leg-/);
        const [chest] = strokesOf(routineFor({ goal, minutes, days: 200, start: 'chest-first' }));
        expect(chest).toBe('chest-outward');
      }
    }
    expect(strokesOf(routineFor({ minutes: 8, start: 'chest-first', leftOut: without('chest-outward') }))[0]).toMatch(
      /^arm-/,
    );
  });

  test('[P20] the other goals keep their own order', () => {
    for (const goal of ['sleep', 'wind', 'constipation', 'learn'] as const) {
      expect(routineFor({ goal, minutes: 10, start: 'chest-first' })).toEqual(routineFor({ goal, minutes: 10 }));
    }
  });

  test('[P21] what the baby dislikes is not done, nor a block that holds it', () => {
    const told: Told = { goal: 'bond', minutes: 15 };
    expect(strokesOf(routineFor(told))).toEqual(expect.arrayContaining(['arm-down', 'love-l', 'tummy-rest']));
    const fewer = strokesOf(routineFor({ ...told, disliked: ['arm-down', 'love-l'] }));
    for (const gone of ['arm-down', 'love-l', 'tummy-rest']) expect(fewer).not.toContain(gone);
  });

  test('[P22] what the baby likes counts for more', () => {
    const leftOut = allBut('arm-down', 'arm-wring', 'palm-to-fingertips');
    const told: Told = { goal: 'bond', minutes: 2, days: 200, leftOut };
    expect(strokesOf(routineFor(told))).toEqual(['arm-down', 'palm-to-fingertips']);
    expect(strokesOf(routineFor({ ...told, liked: ['arm-wring'] }))).toEqual(['arm-down', 'arm-wring']);
  });

  test('[P30] learning takes few parts, and the new before the known', () => {
    const fresh = routineFor({ goal: 'learn', minutes: 15 });
    expect(strokesOf(fresh)[0]).toBe('leg-down');
    expect(strokesOf(fresh).length).toBeLessThanOrEqual(6);
    expect(fresh.steps.filter(({ stroke }) => stroke === 'cue-check')).toHaveLength(1);
    const known: readonly StrokeId[] = ['leg-down', 'leg-glide', 'leg-wring', 'arm-down', 'arm-wring'];
    const next = strokesOf(routineFor({ goal: 'learn', minutes: 6, learned: known }));
    expect(next.filter((id) => !known.some((old) => old === id)).length).toBeGreaterThan(1);
  });

  test('[P27] names what the goal would have used and the rules took, and nothing else', () => {
    const leftOut = [
      ...without('leg-down', 'wind-upright', 'leg-up', 'bottom-circles'),
      { stroke: 'arm-down', side: 'left', rules: ['sore'] } as const,
    ];
    expect(routineFor({ goal: 'sleep', leftOut }).leftOut).toEqual([leftOut[0], leftOut[4]]);
    expect(routineFor({ goal: 'wind', leftOut }).leftOut).toEqual([leftOut[0], leftOut[1]]);
    expect(routineFor({ goal: 'play', leftOut }).leftOut).toEqual([leftOut[0], leftOut[2], leftOut[3], leftOut[4]]);
    expect(routineFor({ goal: 'sleep' }).leftOut).toEqual([]);
  });

  test('[P27] [P3] a stroke that takes both sides at once is told as gone as a whole, once', () => {
    const both = (['left', 'right'] as const).map((side) => ({
      stroke: 'bicycle' as const,
      side,
      rules: ['sore', side],
    }));
    expect(routineFor({ goal: 'wind', leftOut: both }).leftOut).toEqual([
      { stroke: 'bicycle', rules: ['sore', 'left', 'right'] },
    ]);
    expect(strokesOf(routineFor({ goal: 'wind', leftOut: both.slice(0, 1) }))).not.toContain('bicycle');
  });

  test('[P28] the same situation gives the same routine, whatever the order of its lists', () => {
    fc.assert(
      fc.property(anyCase, (told) => {
        const turned = {
          ...told,
          liked: told.liked?.toReversed() ?? [],
          learned: told.learned?.toReversed() ?? [],
          disliked: told.disliked?.toReversed() ?? [],
        };
        expect(routineFor(turned)).toEqual(routineFor(told));
      }),
      cases(40, 28),
    );
  });

  test('[P31] an age that is not certain is taken as the younger', () => {
    const told: Told = { goal: 'bond', minutes: null, days: 400 };
    const unsure = routineFor({ ...told, youngest: 20 });
    expect(unsure).toEqual(routineFor({ ...told, days: 20 }));
    expect(stepOf(unsure, 'leg-down-left').contact).toBe('fingers');
    expect(stepOf(routineFor(told), 'leg-down-left').contact).toBe('whole-hand');
    expect(routineFor({ ...told, days: 0, youngest: -14 })).toEqual(routineFor({ ...told, days: 0 }));
  });
});

describe('reasons', () => {
  const because = (told: Told, id: string): readonly string[] => stepOf(routineFor(told), id).because;

  test('[P25] every step says why, in known words, the goal first', () => {
    fc.assert(
      fc.property(anyCase, (told) => {
        for (const { because, contact } of routineFor(told).steps) {
          expect(because.length).toBeGreaterThan(0);
          expect(because.every((id) => BECAUSES.includes(id))).toBe(true);
          expect(new Set(because).size).toBe(because.length);
          if (contact !== null) expect(because[0]).toBe(told.goal ? `for-${told.goal}` : 'for-no-goal');
        }
      }),
      cases(60, 25),
    );
  });

  test('[P25] framing steps', () => {
    const told: Told = { goal: 'sleep', minutes: 12, product: 'emollient' };
    expect(because(told, 'ask-permission')).toEqual(['asks-first']);
    expect(because(told, 'resting-hands')).toEqual(['hands-arrive']);
    expect(because(told, 'cue-check')).toEqual(['looks-between-parts']);
    expect(because(told, 'turn-over')).toEqual(['turns-once']);
    expect(because(told, 'wipe-and-wrap')).toEqual(['wipes-product']);
    expect(because(told, 'safe-sleep')).toEqual(['sleeps-on-back']);
  });

  test('[P25] place, manner and person', () => {
    const told: Told = {
      minutes: 15,
      days: 100,
      undress: 'bare',
      disliked: ['legs-back', 'heel-to-bottom', 'lower-back'],
    };
    expect(because(told, 'leg-down-left')).toEqual(['for-no-goal', 'least-intrusive-first', 'fingers-fit']);
    expect(because(told, 'leg-down-right')).toEqual(['for-no-goal', 'other-side-too', 'fingers-fit']);
    expect(because(told, 'tummy-rest')).toEqual(['for-no-goal', 'tummy-in-order']);
    expect(because(told, 'bottom-circles')).toEqual(['for-no-goal', 'bottom-last']);
    expect(because({ ...told, start: 'chest-first' }, 'chest-outward')).toEqual(['for-no-goal', 'chest-first-chosen']);
    expect(because({ ...told, pressure: 1 }, 'tummy-circle')).toEqual(['for-no-goal', 'tummy-in-order', 'lighter-now']);
    expect(because({ ...told, liked: ['chest-outward'], learned: ['chest-outward'] }, 'chest-outward')).toEqual([
      'for-no-goal',
      'liked',
      'known-already',
    ]);
    const sore: Told = { goal: 'sleep', leftOut: [{ stroke: 'arm-down', side: 'left', rules: ['sore'] }] };
    expect(because(sore, 'arm-down-right')).toEqual(['for-sleep', 'one-side-only', 'fingers-fit']);
    expect(because({ goal: 'learn', minutes: 5 }, 'leg-down-left')).toEqual([
      'for-learn',
      'fingers-fit',
      'new-to-learn',
    ]);
    const learned: Told = { goal: 'learn', minutes: 5, learned: ['leg-down'], leftOut: SINGLE_LEFT };
    expect(because(learned, 'leg-down-left')).toEqual(['for-learn', 'fingers-fit']);
    const wind: Told = { goal: 'wind', minutes: 15 };
    expect(because(wind, 'tummy-paddle')).toEqual(['for-wind', 'tummy-in-order', 'more-for-wind']);
    expect(because(wind, 'lap-pat')).toEqual(['for-wind', 'after-tummy-or-bicycle', 'more-for-wind']);
    expect(because({ goal: 'bond', minutes: 15 }, 'leg-down-left')).not.toContain('more-for-wind');
    expect(because(wind, 'leg-down-left')).toEqual(['for-wind', 'fingers-fit']);
  });

  test('[P25] each step has an id of its own', () => {
    const { steps } = routineFor({ goal: 'bond', minutes: 15 });
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(steps.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cue-check', 'cue-check-2', 'arm-down-left', 'love-u']),
    );
  });
});
