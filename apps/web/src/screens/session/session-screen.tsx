import '../../styles/session.css';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { session as sessionWords } from '../../locales/en/session.ts';
import { Way, WayButton } from '../../parts/way.tsx';
import { every } from '../../platform/every.ts';
import { hrefOf, replaceWith } from '../../platform/route.ts';
import { drive } from '../../session/drive.ts';
import type { SessionHost } from '../../session/host.ts';
import { closeSound } from '../../session/sound-here.ts';
import { useHost } from '../../session/use-host.ts';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { Asking } from './asking.tsx';
import { Going } from './going.tsx';
import { Outs } from './outs.tsx';
import { Pausing } from './pausing.tsx';
import { useTouches } from './touches.ts';
import { useView } from './use-view.ts';

/** The massage that goes on, over the whole screen; when it is over, what comes after. */
export function SessionScreen(): JSX.Element | null {
  const host = useHost();
  const over = host !== null && host.ended.value !== null;
  useEffect(() => {
    if (over) replaceWith('afterwards');
  }, [over]);
  useEffect(() => void host?.look(), [host]);
  if (!host || over) return null;
  const baby = host.baby.value;
  if (baby) return <Living host={host} baby={baby} />;
  return host.elsewhere.value ? <Elsewhere host={host} /> : <NoSession unread={host.unread.value} />;
}

/** Another window may be closed, or end it, while this screen is looked at. */
const LOOK_EVERY_MS = 1000;

/** Another window leads it. [W60] */
function Elsewhere({ host }: { readonly host: SessionHost }): JSX.Element {
  const words = useWords(sessionWords);
  useEffect(() => every(LOOK_EVERY_MS, () => void host.look()), [host]);
  return (
    <Screen
      title={words.elsewhere}
      back={hrefOf()}
      dock={<WayButton onClick={() => void host.takeOver()}>{words.takeOver}</WayButton>}
    >
      <p class="lead">{words.elsewhereLead}</p>
    </Screen>
  );
}

function NoSession({ unread }: { readonly unread: boolean }): JSX.Element {
  const words = useWords(sessionWords);
  return (
    <Screen title={words.none} back={hrefOf()} dock={<Way href={hrefOf('routine')}>{words.toRoutine}</Way>}>
      <p class="lead">{unread ? words.unread : words.noneLead}</p>
    </Screen>
  );
}

function Living({ host, baby }: { readonly host: SessionHost; readonly baby: string }): JSX.Element | null {
  const household = useHousehold();
  const view = useView(host);
  useEffect(() => {
    const stop = drive(host, household);
    return () => {
      stop();
      // At its end the goodbye is still to be heard.
      closeSound(host.ended.peek() ? 'said' : 'now');
    };
  }, [host]);
  useTouches(host);
  useItsBaby(baby);
  useForbidding(host, baby);
  if (!view) return null;
  return (
    <div class="session">
      {view.phase === 'paused' ? (
        <Pausing host={host} view={view} />
      ) : view.phase === 'asking' || view.phase === 'comfort' ? (
        <Asking host={host} view={view} />
      ) : (
        <Going host={host} view={view} />
      )}
      <Outs host={host} />
    </div>
  );
}

/** The baby of this massage is the one that is shown, whoever was looked at meanwhile. [W3, H22] */
function useItsBaby(baby: string): void {
  const { current, choose } = useHousehold();
  const other = current.value?.id !== baby;
  useEffect(() => {
    if (other) choose(baby);
  }, [other, baby]);
}

/** An answer that turns against the massage while it goes on ends it, wherever it was told. */
function useForbidding(host: SessionHost, baby: string): void {
  const { advice, current } = useHousehold();
  const verdict = advice.value;
  const mine = current.value?.id === baby;
  const against = verdict?.verdict === 'wait' || verdict?.verdict === 'care';
  useEffect(() => {
    if (mine && against && verdict) host.send({ kind: 'verdict', baby, verdict });
  }, [mine, against]);
}
