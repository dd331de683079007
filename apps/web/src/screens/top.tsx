import type { JSX } from 'preact';
import type { BabyProfile } from '../household/household.ts';
import { shell } from '../locales/en/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { hrefOf } from '../platform/route.ts';
import { useBabyName } from './baby-name.ts';
import { useHousehold } from './household-context.ts';
import { useTimeWords } from './time-words.ts';
import { useWords } from './words.ts';

/** The top line: the way back, which baby this is about, and on home the time. [W3] */
export function Top({ back }: { readonly back: string | undefined }): JSX.Element {
  const { current, now } = useHousehold();
  const words = useWords(shell);
  const { clock } = useTimeWords();
  return (
    <div class="top">
      {back !== undefined && (
        <a class="back" href={back} aria-label={words.back}>
          <Icon name="back" />
        </a>
      )}
      {!current.value && <span class="brand">Warmhands</span>}
      {current.value && <Who baby={current.value} />}
      {current.value && back === undefined && <time class="end">{clock(now.value.instant)}</time>}
    </div>
  );
}

function Who({ baby }: { readonly baby: BabyProfile }): JSX.Element {
  const words = useWords(shell);
  const age = useTimeWords().age(baby.birth);
  const name = useBabyName()(baby);
  return (
    <a class="who" href={hrefOf('babies')}>
      <span class="who-name">
        <bdi>{name}</bdi>, {age}
      </span>
      <span class="unseen">{words.otherBaby}</span>
      <Icon name="next" />
    </a>
  );
}
