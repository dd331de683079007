import type { JSX } from 'preact';
import { Home } from '../home/home.tsx';
import { useHousehold } from '../household-context.ts';
import { AboutBaby } from './about-baby.tsx';
import { Danger } from './danger.tsx';
import { Moves } from './moves.tsx';
import { Navel } from './navel.tsx';
import { Now } from './now.tsx';
import { Standing } from './standing.tsx';
import { Timing } from './timing.tsx';
import { Today } from './today.tsx';
import { Tummy } from './tummy.tsx';

/** One screen of questions. Without a baby there is nobody to ask about, so the first screen is shown. */
export function Ask({ question }: { readonly question: string | undefined }): JSX.Element {
  const { current } = useHousehold();
  if (!current.value) return <Home />;
  switch (question) {
    case 'danger':
      return <Danger />;
    case 'today':
      return <Today />;
    case 'standing':
      return <Standing />;
    case 'navel':
      return <Navel />;
    case 'timing':
      return <Timing />;
    case 'now':
      return <Now />;
    case 'tummy':
      return <Tummy />;
    case 'moves':
      return <Moves />;
    case 'baby':
      return <AboutBaby baby={current.value} />;
    default:
      return <Home />;
  }
}
