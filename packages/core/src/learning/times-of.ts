import type { MassageEntry } from '../vocabulary/journal-entry.ts';
import type { Practised } from './practised.ts';

/** What a massage teaches: each of its strokes once, if hands really did it. [L8] */
export function timesOf({ strokes, end }: Pick<MassageEntry, 'strokes' | 'end'>): readonly Practised[] {
  const done = new Set(strokes.flatMap(({ stroke, seconds }) => (seconds > 0 ? [stroke] : [])));
  return [...done].map((stroke) => ({ stroke, at: end, how: 'baby' }));
}
