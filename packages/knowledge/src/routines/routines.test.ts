import { type Aim, GOALS, type Stop } from '@warmhands/core';
import { describe, expect, test } from 'vitest';
import { allStrokes } from '../strokes/all-strokes.ts';
import { routines } from './routines.ts';

/** What the search and the laws of the plan take for granted of the tables. */

const AIMS: readonly Aim[] = ['none', ...GOALS];
const STOPS = AIMS.flatMap((aim) => [...routines.way[aim]['legs-first'], ...routines.way[aim]['chest-first']]);

function strokesOf(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap(({ strokes }) => strokes);
}

describe('tables', () => {
  test('[P22] worth never rises with a further stroke, and change never adds to it', () => {
    expect(routines.fading.every((factor, at) => factor <= (routines.fading[at - 1] ?? 1) && factor >= 0)).toBe(true);
    expect(Math.min(...Object.values(routines.unrest), routines.more)).toBeGreaterThanOrEqual(0);
  });

  test('[P18] framing steps take whole seconds', () => {
    for (const seconds of Object.values(routines.framing)) expect(Number.isInteger(seconds) && seconds > 0).toBe(true);
  });

  test('[P32] on the way to sleep no stop is faster than the one before, and all are told in tenths', () => {
    const paces = routines.way.sleep['legs-first'].map(({ pace = 1 }) => pace);
    expect(paces).toEqual([...paces].sort((a, b) => a - b));
    expect(paces.at(-1)).toBeGreaterThan(paces[0] ?? 0);
    expect(Math.max(...paces)).toBeLessThanOrEqual(1.5);
    for (const { pace = 1 } of STOPS) expect(Math.round(pace * 10) / 10).toBe(pace);
  });

  test('[P20] a stop is one part in one position, and its strokes are of the book', () => {
    for (const { strokes, opensWith } of STOPS) {
      const held = allStrokes.filter(({ id }) => strokes.includes(id));
      expect(held).toHaveLength(strokes.length);
      expect(new Set(held.map(({ part, position }) => `${part} ${position}`)).size).toBe(1);
      expect(opensWith.every((id) => strokes.includes(id))).toBe(true);
    }
  });

  test('[P20] both starts go over the same strokes, each once; only whole-body routines differ', () => {
    for (const aim of AIMS) {
      const { 'legs-first': legs, 'chest-first': chest } = routines.way[aim];
      expect(strokesOf(chest).toSorted()).toEqual(strokesOf(legs).toSorted());
      expect(new Set(strokesOf(legs)).size).toBe(strokesOf(legs).length);
      expect(strokesOf(legs).join() !== strokesOf(chest).join()).toBe(routines.wholeBody.includes(aim));
    }
  });

  test('[P22] what is worth something for a goal lies on its way', () => {
    for (const aim of AIMS) {
      const way = strokesOf(routines.way[aim]['legs-first']);
      expect(Object.keys(routines.worth[aim]).filter((id) => !way.includes(id))).toEqual([]);
    }
  });

  test('[P23] no way breaks a relation between strokes', () => {
    for (const aim of AIMS) {
      for (const start of ['legs-first', 'chest-first'] as const) {
        const way = strokesOf(routines.way[aim][start]);
        for (const { id, after } of allStrokes.filter((stroke) => way.includes(stroke.id))) {
          expect(after.filter((other) => way.indexOf(other) > way.indexOf(id))).toEqual([]);
        }
      }
    }
  });

  test('[P8] upward strokes are worth something only for play', () => {
    for (const aim of AIMS.filter((other) => other !== 'play')) {
      for (const id of routines.invigorating) expect(routines.worth[aim][id] ?? 0).toBe(0);
    }
  });

  test('[P10] parts of the body grow with age', () => {
    for (const rows of Object.values(routines.widths)) {
      expect(rows.map(({ months }) => months)).toEqual([0, 3, 6, 12, 18, 24]);
      expect(rows.every(({ millimetres }, at) => millimetres >= (rows[at - 1]?.millimetres ?? 0))).toBe(true);
    }
  });

  test('[P29] usual minutes and factors of age stand in rising order', () => {
    for (const rows of [routines.usualMinutes, routines.byAge]) {
      expect(rows[0]?.fromDays).toBe(0);
      expect(rows.every(({ fromDays }, at) => fromDays > (rows[at - 1]?.fromDays ?? -1))).toBe(true);
    }
  });
});
