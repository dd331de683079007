import type { SessionView } from '@warmhands/core/session';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { session } from '../../locales/en/session.ts';
import { HoldButton } from '../../parts/hold-button.tsx';
import { Way } from '../../parts/way.tsx';
import { hrefOf } from '../../platform/route.ts';
import type { SessionHost } from '../../session/host.ts';
import { useHousehold } from '../household-context.ts';
import { hrefOfNext } from '../next-question.ts';
import { useWords } from '../words.ts';
import { Far } from './far.tsx';

interface AskingProps {
  readonly host: SessionHost;
  readonly view: SessionView;
}

/** Hands wait for an answer that still holds: what has grown old is asked again, and nothing else. [W27] */
export function Asking({ host, view }: AskingProps): JSX.Element {
  const { advice, current } = useHousehold();
  const words = useWords(session);
  const verdict = advice.value;
  const baby = current.value?.id;
  const allowed = verdict?.verdict === 'go' || verdict?.verdict === 'adapt';
  const crying = view.phase === 'comfort';
  useEffect(() => {
    if (!crying && allowed && verdict && baby) host.send({ kind: 'verdict', baby, verdict });
  }, [crying, allowed, verdict, baby]);
  const next = verdict ? hrefOfNext(verdict) : null;
  return (
    <main class="pausing asking">
      <div class="words">
        <Far>{crying ? words.crying : next ? words.stale : words.notNowTitle}</Far>
        <p class="lead">{crying ? words.cryingLead : next ? words.staleLead : words.notNow}</p>
      </div>
      {crying ? (
        <>
          <Way href={hrefOf('crying')}>{words.toCrying}</Way>
          <HoldButton plain={words.calmAgain} onHeld={() => host.send({ kind: 'resume' })}>
            <span>{words.holdCalm}</span>
          </HoldButton>
        </>
      ) : (
        <Way href={next ?? hrefOf()}>{next ? words.lookAgain : words.toAnswer}</Way>
      )}
    </main>
  );
}
