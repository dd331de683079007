import { askedFactTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { shell } from '../../locales/en/shell.ts';
import { useHousehold } from '../household-context.ts';
import { goOn, hrefBack } from '../next-question.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import type { YesNo } from './yes-no.tsx';

/** The navel by itself: "none of these" never says that it has healed. */
export function Navel(): JSX.Element {
  const { answer, advice } = useHousehold();
  const words = useWords(shell);
  const { ask, hint } = useWords(askedFactTexts)['navel-healed'];
  const tell = (value: YesNo) => {
    answer([{ fact: 'navel-healed', value }]);
    goOn(advice.value);
  };
  return (
    <Screen title={ask} back={hrefBack()} tone="ask" lead={hint && <p>{hint}</p>}>
      <div class="halves thirds">
        <button class="half" type="button" onClick={() => tell('yes')}>
          {words.yes}
        </button>
        <button class="half" type="button" onClick={() => tell('no')}>
          {words.no}
        </button>
        <button class="unsure" type="button" onClick={() => tell('unknown')}>
          {words.notSure}
          <small>{words.navelUnsure}</small>
        </button>
      </div>
    </Screen>
  );
}
