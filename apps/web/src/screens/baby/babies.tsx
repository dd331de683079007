import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BabyProfile } from '../../household/household.ts';
import { baby as babyWords } from '../../locales/en/baby.ts';
import { go, hrefOf } from '../../platform/route.ts';
import { announce } from '../announce.ts';
import { useBabyName } from '../baby-name.ts';
import { useHousehold } from '../household-context.ts';
import { Screen } from '../screen.tsx';
import { useTimeWords } from '../time-words.ts';
import { useWords } from '../words.ts';

/** Every baby of the household; the one that is shown is said in words, not by colour alone. */
export function Babies(): JSX.Element {
  const { babies, restoreBaby } = useHousehold();
  const words = useWords(babyWords);
  const nameOf = useBabyName();
  const [gone, setGone] = useState<BabyProfile | null>(null);
  return (
    <Screen title={words.list} back={hrefOf()} lead={<p class="quiet">{words.listLead}</p>}>
      {gone && (
        <p class="note">
          {words.removed(nameOf(gone))}{' '}
          <button
            class="link"
            type="button"
            onClick={() => {
              restoreBaby(gone.id);
              setGone(null);
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
      <ul class="rows">
        {babies.value.map((one) => (
          <li key={one.id} class="reason">
            <OneBaby baby={one} onGone={setGone} />
          </li>
        ))}
      </ul>
      <a class="plain group" href={hrefOf('baby', 'new')}>
        {words.add}
      </a>
    </Screen>
  );
}

interface OneBabyProps {
  readonly baby: BabyProfile;
  readonly onGone: (baby: BabyProfile) => void;
}

function OneBaby({ baby, onGone }: OneBabyProps): JSX.Element {
  const { current, choose, removeBaby } = useHousehold();
  const words = useWords(babyWords);
  const { age } = useTimeWords();
  const name = useBabyName()(baby);
  const shown = current.value?.id === baby.id;
  return (
    <>
      <h2>
        <bdi>{name}</bdi>, {age(baby.birth)}
      </h2>
      {shown && <p class="quiet">{words.current}</p>}
      <div class="pair group-small">
        {!shown && (
          <button
            class="plain"
            type="button"
            aria-label={words.show(name)}
            onClick={() => {
              choose(baby.id);
              go();
            }}
          >
            {words.showShort}
          </button>
        )}
        {shown && (
          <a class="plain" href={hrefOf('baby')} aria-label={words.change(name)}>
            {words.changeShort}
          </a>
        )}
        <button
          class="plain danger"
          type="button"
          aria-label={words.removeOf(name)}
          onClick={() => {
            removeBaby(baby.id);
            onGone(baby);
            announce(words.removed(name));
          }}
        >
          {words.remove}
        </button>
      </div>
    </>
  );
}
