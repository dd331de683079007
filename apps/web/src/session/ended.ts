import type { Instant, MassageEntry } from '@warmhands/core';

/** Every outcome that can be told of. */
export const AFTERS = ['calm', 'slept', 'wind', 'stool', 'cried'] as const satisfies readonly After[];
export type After = NonNullable<MassageEntry['after']>[number];

/** Whole minutes of a massage, at least one. */
export function minutesOf({ start, end }: { readonly start: Instant; readonly end: Instant }): number {
  return Math.max(1, Math.round((end - start) / 60_000));
}
