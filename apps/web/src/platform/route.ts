import { type ReadonlySignal, signal } from '@preact/signals';

/** Where we are, as the parts of the hash: `#/ask/danger` is `['ask', 'danger']`, home is `[]`. */
export type Route = readonly string[];

const here = signal<Route>(readRoute(location.hash));

/** The place that the address names. It follows the browser's own back and forward. */
export const route: ReadonlySignal<Route> = here;

/** Reads a hash; what is not well encoded reads as home, since nothing else could be shown for it. */
export function readRoute(hash: string): Route {
  try {
    return hash
      .replace(/^#?\/?/, '')
      .split('/')
      .filter(Boolean)
      .map(decodeURIComponent);
  } catch {
    return [];
  }
}

/** The address of a place, for links: `hrefOf('ask', 'danger')` is `#/ask/danger`. */
export function hrefOf(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** Goes there, as a link would. */
export function go(...parts: readonly string[]): void {
  location.hash = hrefOf(...parts);
}

/** Goes there and leaves no step behind in the history: for a screen that is done with. */
export function replaceWith(...parts: readonly string[]): void {
  history.replaceState(null, '', hrefOf(...parts));
  here.value = readRoute(location.hash);
}

addEventListener('hashchange', () => {
  here.value = readRoute(location.hash);
});
