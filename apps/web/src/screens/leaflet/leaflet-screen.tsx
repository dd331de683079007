import '@warmhands/knowledge/leaflet.css';
import type { Situation, Verdict } from '@warmhands/core';
import { figureAge, leafletOf, leafletPage, leafletWords } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { leafletScreen } from '../../locales/en/leaflet.ts';
import { WayButton } from '../../parts/way.tsx';
import { hrefOf } from '../../platform/route.ts';
import { Home } from '../home/home.tsx';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useRoutine } from '../use-routine.ts';
import { useWords } from '../words.ts';
import { Pieces } from './pieces.tsx';

/** The answer for now as a page for paper: the same that the command line writes. [W50] */
export function LeafletScreen(): JSX.Element {
  const { situation, advice } = useHousehold();
  return situation.value && advice.value ? <Leaflet situation={situation.value} verdict={advice.value} /> : <Home />;
}

function Leaflet({ situation, verdict }: { readonly situation: Situation; readonly verdict: Verdict }): JSX.Element {
  const { settings, habits } = useHousehold();
  const { country, locale } = settings.value;
  const words = useWords(leafletWords);
  const { leading, seat } = habits.value;
  const pictured = { ageMonths: figureAge(situation.baby.birth, situation.now.date), leading, seat };
  const leaflet = leafletOf({ situation, verdict, routine: useRoutine(), country, pictured, locale }, words);
  return (
    <Screen title={leaflet.title} back={hrefOf('routine')} dock={<PrintIt />}>
      <div class="leaflet">
        <Pieces pieces={leafletPage(leaflet)} />
      </div>
    </Screen>
  );
}

function PrintIt(): JSX.Element {
  return <WayButton onClick={() => print()}>{useWords(leafletScreen).print}</WayButton>;
}
