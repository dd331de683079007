import type { JSX } from 'preact';
import type { Route } from '../platform/route.ts';
import { Ask } from './ask/ask.tsx';

import { Cannot } from './crying/cannot.tsx';
import { Crying } from './crying/crying.tsx';
import { Help } from './help/help.tsx';
import { Home } from './home/home.tsx';
import { useHousehold } from './household-context.ts';
import { lazyScreen } from './lazy-screen.tsx';

// What an answer or an emergency needs is there at once; the rest comes when it is wanted.
const Afterwards = lazyScreen(() => import('./afterwards/afterwards.tsx').then((screen) => screen.Afterwards));
const About = lazyScreen(() => import('./about/about.tsx').then((screen) => screen.About));
const Babies = lazyScreen(() => import('./baby/babies.tsx').then((screen) => screen.Babies));
const ClaimPage = lazyScreen(() => import('./claims/claim.tsx').then((screen) => screen.ClaimPage));
const Claims = lazyScreen(() => import('./claims/claims.tsx').then((screen) => screen.Claims));
const NewBaby = lazyScreen(() => import('./baby/profile.tsx').then((screen) => screen.NewBaby));
const Profile = lazyScreen(() => import('./baby/profile.tsx').then((screen) => screen.Profile));
const More = lazyScreen(() => import('./more/more.tsx').then((screen) => screen.More));

const GetReady = lazyScreen(() => import('./get-ready/get-ready.tsx').then((screen) => screen.GetReady));
const LeafletScreen = lazyScreen(() => import('./leaflet/leaflet-screen.tsx').then((screen) => screen.LeafletScreen));
const Practice = lazyScreen(() => import('./practice/practice.tsx').then((screen) => screen.Practice));
const RoutineScreen = lazyScreen(() => import('./routine/routine.tsx').then((screen) => screen.RoutineScreen));
const SessionScreen = lazyScreen(() => import('./session/session-screen.tsx').then((screen) => screen.SessionScreen));
const StrokePage = lazyScreen(() => import('./strokes/stroke.tsx').then((screen) => screen.StrokePage));
const Strokes = lazyScreen(() => import('./strokes/strokes.tsx').then((screen) => screen.Strokes));
const TraceScreen = lazyScreen(() => import('./trace/trace-screen.tsx').then((screen) => screen.TraceScreen));
const Voices = lazyScreen(() => import('./voices/voices.tsx').then((screen) => screen.VoicesScreen));
const Told = lazyScreen(() => import('./home/told.tsx').then((screen) => screen.Told));

/** The screen of an address; an address that names none shows the answer. */
export function ScreenOf({ route }: { readonly route: Route }): JSX.Element {
  const { current } = useHousehold();
  const [place, part, deeper] = route;
  switch (place) {
    case 'ask':
      return <Ask question={part} />;
    case 'baby':
      return part === 'new' || !current.value ? <NewBaby /> : <Profile baby={current.value} />;
    case 'babies':
      return <Babies />;
    case 'crying':
      return part === 'cannot' ? <Cannot /> : <Crying />;
    case 'help':
      return <Help />;
    case 'claims':
      return part ? <ClaimPage id={part} /> : <Claims />;
    case 'strokes':
      return part ? <StrokePage id={part} lesson={deeper} /> : <Strokes />;
    case 'routine':
      return <RoutineScreen />;
    case 'practice':
      return <Practice part={part} deeper={deeper} />;
    case 'leaflet':
      return current.value ? <LeafletScreen /> : <Home />;
    case 'ready':
      return current.value ? <GetReady lesson={part} /> : <Home />;
    case 'session':
      return current.value ? <SessionScreen /> : <Home />;
    case 'afterwards':
      return current.value ? <Afterwards /> : <Home />;
    case 'temperature':
      return <Ask question="temperature" />;
    case 'trace':
      return <TraceScreen id={part} lesson={deeper} />;
    case 'told':
      return current.value ? <Told /> : <Home />;
    case 'voices':
      return <Voices />;
    case 'more':
      return <More />;
    case 'about':
      return <About />;
    default:
      return <Home />;
  }
}
