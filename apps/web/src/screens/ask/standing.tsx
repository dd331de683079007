import type { JSX } from 'preact';
import { MarkedSigns } from './marked-signs.tsx';
import { STANDING_LIST } from './sign-groups.ts';

/** What stands for longer: conditions, treatment, skin. */
export function Standing(): JSX.Element {
  return <MarkedSigns question="standing" groups={STANDING_LIST} />;
}
