import type { RoutineTables } from '@warmhands/core';
import { type Problem, unknownAmong } from './problem.ts';

/** Refuses tables that speak of strokes which the book does not hold, or of worths out of range. [K1] */
export function checkTables(routines: RoutineTables, strokes: ReadonlySet<string>): readonly Problem[] {
  return [
    ...Object.entries(routines.worth).flatMap(([goal, worth]) => checkWorth(worth, strokes, `routines/worth/${goal}`)),
    ...Object.entries(routines.heart).flatMap(([goal, heart]) =>
      unknownAmong(heart, strokes, `routines/heart/${goal}`),
    ),
    ...Object.entries(routines.way).flatMap(([goal, way]) =>
      unknownAmong(strokesOn(way), strokes, `routines/way/${goal}`),
    ),
    ...routines.byAge.flatMap(({ fromDays, factor }) =>
      unknownAmong(Object.keys(factor), strokes, `routines/byAge/${fromDays}`),
    ),
    ...unknownAmong(routines.tummyBlock, strokes, 'routines/tummyBlock'),
    ...unknownAmong(routines.invigorating, strokes, 'routines/invigorating'),
    ...unknownAmong(routines.skinOnly, strokes, 'routines/skinOnly'),
    ...outside(routines.fading, 0, 1, 'routines/fading'),
  ];
}

function checkWorth(
  worth: Readonly<Record<string, number>>,
  strokes: ReadonlySet<string>,
  place: string,
): readonly Problem[] {
  return [...unknownAmong(Object.keys(worth), strokes, place), ...outside(Object.values(worth), 0, 10, place)];
}

function strokesOn(way: RoutineTables['way']['none']): readonly string[] {
  return Object.values(way).flatMap((stops) => stops.flatMap((stop) => [...stop.strokes, ...stop.opensWith]));
}

function outside(values: readonly number[], least: number, most: number, place: string): readonly Problem[] {
  const wrong = values.filter((value) => !(value >= least && value <= most));
  return wrong.map((value) => ({ kind: 'out-of-range', place, name: String(value) }));
}
