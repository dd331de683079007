import type { SessionView } from '@warmhands/core/session';
import type { JSX } from 'preact';
import { LazyStage } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { session } from '../../locales/en/session.ts';
import { HoldButton } from '../../parts/hold-button.tsx';
import { PartRibbon } from '../../parts/part-ribbon.tsx';
import { lessMotion } from '../../platform/motion.ts';
import type { SessionHost } from '../../session/host.ts';
import { useWords } from '../words.ts';
import { Far } from './far.tsx';
import { momentWords } from './moment-words.ts';
import { progressOf } from './progress.ts';
import { useStepWords } from './use-step-words.ts';
import { useUnsaid } from './use-unsaid.ts';
import { useWhose } from './use-whose.ts';
import { cycleNow, cycleSeconds, wishOf, wishOfNext } from './wish-of.ts';

interface GoingProps {
  readonly host: SessionHost;
  readonly view: SessionView;
}

/** While hands are at work: the picture, the stroke's name, its side, what comes next. No touch is needed. [W21, W26] */
export function Going({ host, view }: GoingProps): JSX.Element {
  const words = useWords(session);
  const look = useLook();
  const whose = useWhose();
  const { name, line, coming, now } = momentWords(view, words, useStepWords(), host);
  const unsaid = useUnsaid(view, host);
  const { share, ends, label } = progressOf(view, words.progress);
  return (
    <main>
      <div class="view">
        <LazyStage
          wish={wishOf(view, whose)}
          next={wishOfNext(view, whose)}
          preview={view.announced}
          look={look}
          phase={() => cycleNow(host.session.peek())}
          seconds={cycleSeconds(view)}
          playing={view.phase === 'stroking'}
          reduced={lessMotion.value}
        />
      </div>
      <div class="words">
        <Far said={[name, line, coming].filter(Boolean).join('. ')}>{name}</Far>
        {line && <p class={line.length > LONG ? 'side long' : 'side'}>{line}</p>}
        {unsaid && <p class="unsaid">{unsaid}</p>}
        <Repetitions view={view} />
        {coming && <p class={now ? 'coming now' : 'coming'}>{coming}</p>}
      </div>
      {view.waitsForYes ? <AskYes host={host} /> : <PartRibbon share={share} ends={ends} label={label} />}
    </main>
  );
}

/** A dot for each time that the stroke is done, filled when it has begun: seen without reading. */
function Repetitions({ view }: { readonly view: SessionView }): JSX.Element | null {
  const { phase, repetition, repetitions } = view;
  if (phase !== 'stroking' || repetitions < 2 || repetitions > MOST_DOTS) return null;
  return (
    <p class="times" aria-hidden="true">
      {Array.from({ length: repetitions }, (_, at) => (
        <span key={at} class={at < repetition ? 'was' : undefined} />
      ))}
    </p>
  );
}

const MOST_DOTS = 24;
/** A longer line is set smaller, so that the picture keeps its place. */
const LONG = 64;

/** After a stop sign quiet is no yes: the carer says what the baby says. */
function AskYes({ host }: { readonly host: SessionHost }): JSX.Element {
  const words = useWords(session);
  return (
    <div class="answers">
      <HoldButton plain={words.goOn} onHeld={() => host.send({ kind: 'yes' })}>
        <span>{words.holdYes}</span>
      </HoldButton>
      <button type="button" class="plain" onClick={() => host.send({ kind: 'sign', sign: 'no' })}>
        {words.no}
      </button>
    </div>
  );
}
