import { type ReadonlySignal, signal } from '@preact/signals';

const printing = signal(false);
addEventListener('beforeprint', () => {
  printing.value = true;
});
addEventListener('afterprint', () => {
  printing.value = false;
});

/** Whether the page is being put on paper. */
export const onPaper: ReadonlySignal<boolean> = printing;
