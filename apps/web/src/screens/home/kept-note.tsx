import type { JSX } from 'preact';
import { shell } from '../../locales/en/shell.ts';
import { hrefOf } from '../../platform/route.ts';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

/** What is good to know about this device, but must not stand before the answer. It lasts as long as it is so. */
export function KeptNote(): JSX.Element | null {
  const { kept, update, applyUpdate } = useHousehold();
  const words = useWords(shell);
  return (
    <>
      {update.value === 'ready' && (
        <div class="group note" role="status">
          <p>{words.updateReady}</p>
          <button class="link" type="button" onClick={() => applyUpdate()}>
            {words.updateNow}
          </button>
        </div>
      )}
      {kept.value === 'may-be-lost' && (
        <div class="group note">
          <p>{words.mayBeLost}</p>
          <a class="link" href={hrefOf('more')}>
            {words.takeCopy}
          </a>
        </div>
      )}
    </>
  );
}
