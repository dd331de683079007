import { type ReadonlySignal, signal } from '@preact/signals';

const query = matchMedia('(prefers-reduced-motion: reduce)');
const reduced = signal(query.matches);
query.addEventListener?.('change', () => {
  reduced.value = query.matches;
});

/** Whether this person asked their device for less motion. */
export const lessMotion: ReadonlySignal<boolean> = reduced;
