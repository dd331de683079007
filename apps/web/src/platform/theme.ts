import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../household/household.ts';
import { keepNote } from './notes.ts';

/** A theme as it is drawn. */
export type Theme = 'light' | 'night' | 'contrast';

/** The page ground of each theme, which is set at the root before any stylesheet is there. */
const GROUNDS: Readonly<Record<Theme, string>> = { light: '#F4F2EA', night: '#0A0705', contrast: '#FFFFFF' };

/** What the device wishes and shows: `hour` of the local day, 0 to 23. */
export interface Surroundings {
  readonly hour: number;
  readonly dark: boolean;
  readonly strong: boolean;
}

/** The theme that a setting means here and now. Night is from 20:00 to 07:00, or when the device asks for dark. [H2] */
export function themeFor(wished: Settings['theme'], { hour, dark, strong }: Surroundings): Theme {
  if (wished !== 'auto') return wished;
  if (strong) return 'contrast';
  return dark || hour >= 20 || hour < 7 ? 'night' : 'light';
}

const drawn = signal<Theme>('light');

/** The theme that the page wears now, for what is drawn in its own colours. [H2] */
export const worn: ReadonlySignal<Theme> = drawn;

const DARK = '(prefers-color-scheme: dark)';
const STRONG = '(prefers-contrast: more)';

/** Calls whenever the device wishes another light, so that `auto` follows it at once. [H2] */
export function followDevice(call: () => void): void {
  for (const query of [DARK, STRONG]) matchMedia(query).addEventListener('change', call);
}

/** Draws a theme and a language, and notes both for the first paint of the next start. */
export function wear(settings: Pick<Settings, 'theme' | 'locale'>, hour: number): void {
  const dark = matchMedia(DARK).matches;
  const strong = matchMedia(STRONG).matches;
  const theme = themeFor(settings.theme, { hour, dark, strong });
  drawn.value = theme;
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.style.colorScheme = theme === 'night' ? 'dark' : 'light';
  root.style.backgroundColor = GROUNDS[theme];
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', GROUNDS[theme]);
  root.lang = settings.locale;
  root.dir = settings.locale === 'ar-XB' ? 'rtl' : 'ltr';
  keepNote('theme', settings.theme);
  keepNote('locale', settings.locale);
}
