import type { Clearance } from '@warmhands/core';
import type { JSX } from 'preact';
import { told } from '../../locales/en/ask.ts';
import { announce } from '../announce.ts';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

interface AgreedProps {
  readonly fact: Clearance['fact'];
  readonly name: string;
  /** Somebody has agreed already: then it can be taken back, since a slip here lets massage go on. */
  readonly agreed: boolean;
}

/** Tells that a professional has agreed to massage with this, or takes that back. [W14] */
export function Agreed({ fact, name, agreed }: AgreedProps): JSX.Element {
  const { clear, takeBackClear } = useHousehold();
  const words = useWords(told);
  const act = () => {
    if (agreed) takeBackClear(fact);
    else clear(fact);
    announce(agreed ? words.takenBack(name) : words.agreedSaid(name));
  };
  return (
    <button
      class="link"
      type="button"
      aria-label={agreed ? words.takeBackOf(name) : words.agreedOf(name)}
      onClick={act}
    >
      {agreed ? words.takeBack : words.agreed}
    </button>
  );
}
