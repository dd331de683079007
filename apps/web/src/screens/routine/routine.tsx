import type { Routine, Verdict } from '@warmhands/core';
import type { JSX } from 'preact';
import { routineWords } from '../../locales/en/routine.ts';
import { Way } from '../../parts/way.tsx';
import { hrefOf } from '../../platform/route.ts';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useTimeWords } from '../time-words.ts';
import { useRoutine } from '../use-routine.ts';
import { useWords } from '../words.ts';
import { Adjust } from './adjust.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { Ready } from './ready.tsx';
import { Steps } from './steps.tsx';

/** The routine in words: the steps with their reasons first, then what was left out and why. [W13] */
export function RoutineScreen(): JSX.Element {
  const { advice } = useHousehold();
  const words = useWords(routineWords);
  const routine = useRoutine();
  if (advice.value && routine) return <Plan advice={advice.value} routine={routine} />;
  return (
    <Screen title={words.none} back={hrefOf()} dock={<Way href={hrefOf()}>{words.toAnswer}</Way>}>
      <p class="lead">{words.noneLead}</p>
    </Screen>
  );
}

function Plan({ advice, routine }: { readonly advice: Verdict; readonly routine: Routine }): JSX.Element {
  const { wish, now } = useHousehold();
  const words = useWords(routineWords);
  const times = useTimeWords();
  return (
    <Screen
      name="routine"
      title={words.title[wish.value.goal ?? 'none']}
      back={hrefOf()}
      lead={<Adjust advice={advice} routine={routine} />}
      dock={<Way href={hrefOf('ready')}>{words.getReady}</Way>}
    >
      {routine.shortest !== null && <p class="note">{words.shortest(routine.shortest)}</p>}
      <Steps routine={routine} />
      <LeftOutList advice={advice} routine={routine} />
      <Ready withProduct={advice.limits.product !== 'none'} />
      <a class="plain group" href={hrefOf('leaflet')}>
        {words.leaflet}
      </a>
      <p class="quiet group">{words.made(advice.book.version, times.date(now.value.date))}</p>
    </Screen>
  );
}
