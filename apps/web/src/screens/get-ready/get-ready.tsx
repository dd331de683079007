import type { Routine, Verdict } from '@warmhands/core';
import { stopNotedLately } from '@warmhands/core/session';
import { book } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { routineWords } from '../../locales/en/routine.ts';
import { ready } from '../../locales/en/session.ts';
import { Way, WayButton } from '../../parts/way.tsx';
import { go, hrefOf } from '../../platform/route.ts';
import type { SessionHost } from '../../session/host.ts';
import { openSound } from '../../session/sound-here.ts';
import { useHost } from '../../session/use-host.ts';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useRoutine } from '../use-routine.ts';
import { useWords } from '../words.ts';
import { Checks } from './checks.tsx';
import { Places } from './places.tsx';
import { ScreenOn } from './screen-on.tsx';
import { Sounds } from './sounds.tsx';

/** What to make ready before the first touch. It holds nobody up. [W20] */
export function GetReady(): JSX.Element | null {
  const { advice } = useHousehold();
  const host = useHost();
  const words = useWords(routineWords);
  const routine = useRoutine();
  if (!host) return null;
  if (advice.value && routine) return <Ready host={host} advice={advice.value} routine={routine} />;
  return (
    <Screen title={words.none} back={hrefOf()} dock={<Way href={hrefOf()}>{words.toAnswer}</Way>}>
      <p class="lead">{words.noneLead}</p>
    </Screen>
  );
}

interface ReadyProps {
  readonly host: SessionHost;
  readonly advice: Verdict;
  readonly routine: Routine;
}

function Ready({ host, advice, routine }: ReadyProps): JSX.Element {
  const household = useHousehold();
  const words = useWords(ready);
  const start = (): void => {
    const { current, situation, wish } = household;
    if (!current.value || !situation.value) return;
    openSound(household);
    const { journal, now } = situation.value;
    const stopNoted = stopNotedLately(journal, now.instant);
    const begun = { baby: current.value.id, goal: wish.value.goal, verdict: advice, routine, book, stopNoted };
    // Where another window leads a massage that screen says so.
    void host.begin(begun).then(() => go('session'));
  };
  return (
    <Screen
      name="ready"
      title={words.title}
      back={hrefOf('routine')}
      lead={<p class="lead">{words.lead}</p>}
      dock={<WayButton onClick={start}>{words.start}</WayButton>}
    >
      {host.waits.value && (
        <p class="note">
          {words.goingOn}{' '}
          <a class="link" href={hrefOf('session')}>
            {words.goOn}
          </a>
        </p>
      )}
      <div class="fields group">
        <Checks advice={advice} />
        <Places routine={routine} />
        <Sounds />
      </div>
      <ScreenOn />
    </Screen>
  );
}
