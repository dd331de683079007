import { type ReadonlySignal, signal } from '@preact/signals';
import { dropNote, keepNote, readNote } from '../platform/notes.ts';

const waiting = signal(readNote('session') !== null);

/**
 * Whether a massage is going on or waits on this device: known before any of its code or its state is here.
 *
 * So that whoever opens the app again is one touch away from it. [W27]
 */
export const waits: ReadonlySignal<boolean> = waiting;

/** Notes it for the next start too. */
export function noteLiving(living: boolean): void {
  if (living === waiting.value) return;
  waiting.value = living;
  if (living) keepNote('session', 'living');
  else dropNote('session');
}
