import type { JSX } from 'preact';

/** The arrow of the drawings: a dot, a tapering line, a head. It means "this way" and nothing else. */
export function Ribbon(): JSX.Element {
  return (
    <svg class="ribbon" viewBox="0 0 52 24" aria-hidden="true">
      <circle cx="4" cy="12" r="3.4" />
      <path d="M4 11C16 10.4 26 9.9 34 9.3V6c0-1 1-1.5 1.8-1L48 11.2c.7.4.7 1.2 0 1.6L35.8 19c-.8.5-1.8 0-1.8-1v-3.3C26 14.1 16 13.6 4 13z" />
    </svg>
  );
}
