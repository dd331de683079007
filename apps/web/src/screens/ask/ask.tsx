import type { JSX } from 'preact';
import { Home } from '../home/home.tsx';
import { useHousehold } from '../household-context.ts';
import { lazyScreen } from '../lazy-screen.tsx';
import { Danger } from './danger.tsx';
import type { LaterPlace } from './later-questions.tsx';

const LaterQuestion = lazyScreen(() => import('./later-questions.tsx').then((screens) => screens.LaterQuestion));

const LATER: readonly LaterPlace[] = [
  'today',
  'standing',
  'navel',
  'timing',
  'now',
  'tummy',
  'moves',
  'baby',
  'temperature',
];

/** One screen of questions. Without a baby there is nobody to ask about, so the first screen is shown. */
export function Ask({ question }: { readonly question: string | undefined }): JSX.Element {
  const { current } = useHousehold();
  const place = LATER.find((one) => one === question);
  if (!current.value) return <Home />;
  if (question === 'danger') return <Danger />;
  return place ? <LaterQuestion place={place} baby={current.value} /> : <Home />;
}
