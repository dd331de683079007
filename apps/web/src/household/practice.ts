import { type Instant, STROKES, type StrokeId } from '@warmhands/core';
import { familiarity, learned, PART_MARKS, type PartMark, type Practised, timesOf } from '@warmhands/core/learning';
import type { Json } from './operation.ts';
import { oneOf } from './profiles.ts';
import type { KindRecord } from './records.ts';

/**
 * Each time that a stroke was done or practised by this household, whichever baby it was. [H23]
 *
 * Hands learn, not babies: practice belongs to none of them. What cannot be read is as if it had never been.
 */
export function readPractice(records: readonly KindRecord[]): readonly Practised[] {
  return records.flatMap(({ kind, fields }) => {
    if (kind === 'practice') return practiceOf(fields);
    return kind === 'massage' ? massageOf(fields) : [];
  });
}

/** The strokes that are known at a moment. */
export function known(times: readonly Practised[], now: Instant): readonly StrokeId[] {
  return learned(STROKES, times, now);
}

/** How familiar a stroke is at a moment, from 0 (never done) towards 1. */
export function familiar(stroke: StrokeId, times: readonly Practised[], now: Instant): number {
  return familiarity(stroke, times, now);
}

type Fields = KindRecord['fields'];

function practiceOf(fields: Fields): readonly Practised[] {
  const stroke = oneOf(STROKES, fields['stroke']);
  const how = oneOf(['trace', 'doll'] as const, fields['how']);
  const { at } = fields;
  return stroke && how && isTime(at) ? [{ stroke, how, at, parts: partsOf(fields['parts']) }] : [];
}

function partsOf(stored: Json | undefined): Readonly<Record<string, PartMark>> {
  const marks = Object.entries(isFields(stored) ? stored : {}).flatMap(([part, mark]): [string, PartMark][] => {
    const known = oneOf(PART_MARKS, mark);
    return known ? [[part, known]] : [];
  });
  return Object.fromEntries(marks);
}

function massageOf({ end, strokes }: Fields): readonly Practised[] {
  if (!isTime(end) || !Array.isArray(strokes)) return [];
  const done = strokes.flatMap((one: Json) => {
    const stroke = isFields(one) ? oneOf(STROKES, one['stroke']) : undefined;
    return stroke && isFields(one) && typeof one['seconds'] === 'number' ? [{ stroke, seconds: one['seconds'] }] : [];
  });
  return timesOf({ end, strokes: done });
}

const isTime = (value: Json | undefined): value is Instant => typeof value === 'number';

function isFields(value: Json | undefined): value is { readonly [field: string]: Json } {
  return Object.prototype.toString.call(value) === '[object Object]';
}
