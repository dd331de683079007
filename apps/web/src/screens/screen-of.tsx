import type { JSX } from 'preact';
import type { Route } from '../platform/route.ts';
import { Home } from './home/home.tsx';

/** The screen of an address; an address that names none shows the answer. */
export function ScreenOf(_: { readonly route: Route }): JSX.Element {
  return <Home />;
}
