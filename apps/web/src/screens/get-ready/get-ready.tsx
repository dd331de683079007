import type { Goal, Routine, Verdict } from '@warmhands/core';
import { stopNotedLately } from '@warmhands/core/session';
import { allLessons, book } from '@warmhands/knowledge';
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
import { useLessonRoutine } from '../use-lesson-routine.ts';
import { useRoutine } from '../use-routine.ts';
import { useWords } from '../words.ts';
import { Checks } from './checks.tsx';
import { Places } from './places.tsx';
import { ScreenOn } from './screen-on.tsx';
import { Sounds } from './sounds.tsx';

/** What to make ready before the first touch, of a routine or of a lesson. It holds nobody up. [W20] [W82] */
export function GetReady({ lesson }: { readonly lesson?: string | undefined }): JSX.Element | null {
  const host = useHost();
  const words = useWords(routineWords);
  const planned = usePlanned(lesson);
  if (!host) return null;
  if (planned) return <Ready host={host} planned={planned} />;
  return (
    <Screen title={words.none} back={hrefOf()} dock={<Way href={hrefOf()}>{words.toAnswer}</Way>}>
      <p class="lead">{words.noneLead}</p>
    </Screen>
  );
}

/** What will be done, and where it was chosen. */
interface Planned {
  readonly advice: Verdict;
  readonly routine: Routine;
  readonly goal: Goal | null;
  readonly back: string;
}

/** The first massage of a lesson where one is named, else the routine for now; `null` where the answer allows none. */
function usePlanned(lesson: string | undefined): Planned | null {
  const { advice, wish } = useHousehold();
  const taken = allLessons.find(({ id }) => id === lesson) ?? null;
  const usual = useRoutine();
  const first = useLessonRoutine(taken);
  if (taken) {
    if (!first?.routine) return null;
    return { advice: first.advice, routine: first.routine, goal: 'learn', back: hrefOf('practice', taken.id) };
  }
  if (!advice.value || !usual) return null;
  return { advice: advice.value, routine: usual, goal: wish.value.goal, back: hrefOf('routine') };
}

interface ReadyProps {
  readonly host: SessionHost;
  readonly planned: Planned;
}

function Ready({ host, planned }: ReadyProps): JSX.Element {
  const { advice, routine, goal, back } = planned;
  const household = useHousehold();
  const words = useWords(ready);
  const start = (): void => {
    const { current, situation } = household;
    if (!current.value || !situation.value) return;
    openSound(household);
    const { journal, now } = situation.value;
    const stopNoted = stopNotedLately(journal, now.instant);
    const begun = { baby: current.value.id, goal, verdict: advice, routine, book, stopNoted };
    // Where another window leads a massage that screen says so.
    void host.begin(begun).then(() => go('session'));
  };
  return (
    <Screen
      name="ready"
      title={words.title}
      back={back}
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
