import type { JSX } from 'preact';
import type { BabyProfile } from '../../household/household.ts';
import { AboutBaby } from './about-baby.tsx';
import { Moves } from './moves.tsx';
import { Navel } from './navel.tsx';
import { Now } from './now.tsx';
import { Standing } from './standing.tsx';
import { Temperature } from './temperature.tsx';
import { Timing } from './timing.tsx';
import { Today } from './today.tsx';
import { Tummy } from './tummy.tsx';

/** The places of the screens that come after the signs of danger. */
export type LaterPlace = 'today' | 'standing' | 'navel' | 'timing' | 'now' | 'tummy' | 'moves' | 'baby' | 'temperature';

interface LaterQuestionProps {
  readonly place: LaterPlace;
  readonly baby: BabyProfile;
}

/** Every screen of questions but the first. They come together, so that only one of them has to be waited for. */
export function LaterQuestion({ place, baby }: LaterQuestionProps): JSX.Element {
  switch (place) {
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
      return <AboutBaby baby={baby} />;
    case 'temperature':
      return <Temperature />;
  }
}
