import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { StrokeId } from '@warmhands/core';
import type { Practised } from '@warmhands/core/learning';
import type { Clock } from '../platform/clock.ts';
import type { KindRecord } from './records.ts';

/** How well strokes are known here. */
export interface Skill {
  readonly practice: ReadonlySignal<readonly Practised[]>;
  /** The strokes that are known today. */
  readonly learned: ReadonlySignal<readonly StrokeId[]>;
  familiarity(stroke: StrokeId): number;
  /** Fulfilled once it is worked out, or could not be brought. */
  readonly ready: Promise<void>;
}

/**
 * What the records tell of practice. [H23]
 *
 * Its code comes right after the page, because no answer rests on it: until it is there, nothing is known and all is said.
 */
export function skillOf(records: ReadonlySignal<readonly KindRecord[]>, { now }: Clock): Skill {
  const part = signal<Pick<typeof import('./practice.ts'), 'readPractice' | 'known' | 'familiar'> | null>(null);
  const ready = import('./practice.ts').then(
    ({ readPractice, known, familiar }) => {
      part.value = { readPractice, known, familiar };
    },
    () => {},
  );
  const practice = computed(() => part.value?.readPractice(records.value) ?? []);
  const today = computed(() => now.value.date);
  return {
    practice,
    // What is known changes from day to day, not with the minute.
    learned: computed(() => (today.value && part.value?.known(practice.value, now.peek().instant)) || []),
    familiarity: (stroke) => part.value?.familiar(stroke, practice.value, now.value.instant) ?? 0,
    ready,
  };
}
