import type { SessionView } from '@warmhands/core/session';
import type { JSX } from 'preact';
import { LazyStill } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { session } from '../../locales/en/session.ts';
import { HoldButton } from '../../parts/hold-button.tsx';
import type { SessionHost } from '../../session/host.ts';
import { openSound } from '../../session/sound-here.ts';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';
import { Changes } from './changes.tsx';
import { Far } from './far.tsx';
import { Signs } from './signs.tsx';
import { useStepWords } from './use-step-words.ts';
import { useWhose } from './use-whose.ts';
import { wishOf } from './wish-of.ts';

interface PausingProps {
  readonly host: SessionHost;
  readonly view: SessionView;
}

/** Paused: a long press on a large area goes on; below it what the baby says, and what may be changed. [W22, W23] */
export function Pausing({ host, view }: PausingProps): JSX.Element {
  const household = useHousehold();
  const words = useWords(session);
  const steps = useStepWords();
  const whose = useWhose();
  const { step } = view;
  const lead = view.under === 'still' && view.sign === 'subtle' ? words.smallLead : words.pausedLead;
  const goOn = (): void => {
    openSound(household);
    host.send({ kind: 'resume' });
  };
  return (
    <main class="pausing">
      <div class="words">
        <Far said={`${words.paused}. ${lead}`}>{words.paused}</Far>
        <p>{lead}</p>
      </div>
      <HoldButton plain={words.goOn} onHeld={goOn}>
        <span class="picture">
          <LazyStill wish={wishOf(view, whose)} look={useLook()} />
        </span>
        <span>
          {words.hold}
          {step && <small>{steps.both(step)}</small>}
        </span>
      </HoldButton>
      <Signs host={host} />
      <Changes host={host} view={view} />
    </main>
  );
}
