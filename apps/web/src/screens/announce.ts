import { signal } from '@preact/signals';

const said = signal('');

/** What was last said to a screen reader, once and politely. */
export const announcement = said;

/** Says a thing once: the same words twice in a row are not read twice. */
export function announce(words: string): void {
  said.value = words;
}
