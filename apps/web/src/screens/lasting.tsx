import { counted } from '@warmhands/knowledge';
import type { ComponentChildren, JSX } from 'preact';
import { shell } from '../locales/en/shell.ts';
import { hrefOf, route } from '../platform/route.ts';
import { waits } from '../session/waits.ts';
import { useHousehold } from './household-context.ts';
import { useWords } from './words.ts';

/** Screens of a massage themselves, and the one on which danger stands first. */
const WITHOUT_MASSAGE: readonly string[] = ['session', 'ready', 'afterwards', 'crying'];

/** What must not be missed and does not pass until its cause is gone. [W4] */
export function Lasting(): JSX.Element {
  const { saving, kept, clock, setAside, tryAgain } = useHousehold();
  const words = useWords(shell);
  const save = saving.value;
  const aside = setAside.value.length;
  return (
    <div role="status">
      {clock.value === 'wrong' && <Line grave>{words.clockWrong}</Line>}
      {save.state === 'failed' && (
        <Line grave>
          {words.saveFailed[save.reason]}
          <button class="plain" type="button" onClick={() => tryAgain()}>
            {words.tryAgain}
          </button>
        </Line>
      )}
      {waits.value && !WITHOUT_MASSAGE.includes(route.value[0] ?? '') && (
        <Line>
          {words.massageWaits}{' '}
          <a class="link" href={hrefOf('session')}>
            {words.massageBack}
          </a>
        </Line>
      )}
      {kept.value === 'look-only' && <Line>{words.lookOnly}</Line>}
      {aside > 0 && <Line>{words.setAside(counted(aside, { one: '# entry', other: '# entries' }))}</Line>}
    </div>
  );
}

function Line({ grave, children }: { readonly grave?: boolean; readonly children: ComponentChildren }): JSX.Element {
  return <div class={grave ? 'lasting grave' : 'lasting'}>{children}</div>;
}
