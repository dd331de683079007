import { QUESTION_FACTS } from '@warmhands/core';
import { dangerGroups, dangerQuestion, dangerTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { ask } from '../../locales/en/ask.ts';
import { go, hrefOf } from '../../platform/route.ts';
import { useHousehold } from '../household-context.ts';
import { goOn, hrefBack } from '../next-question.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';
import { Halves, ReadOn, useReached } from './halves.tsx';
import { SignList } from './sign-list.tsx';

/** The signs of danger. One touch acts at once; "none of these" stands below all of them. [W8] */
export function Danger(): JSX.Element {
  const { answer, advice } = useHousehold();
  const words = useWords(ask);
  const { title, lead, none, notSure } = useWords(dangerQuestion);
  const { place, reached } = useReached();
  const every = QUESTION_FACTS.danger;
  return (
    <Screen
      title={title}
      back={hrefBack()}
      tone="ask"
      lead={<p>{lead}</p>}
      dock={!reached && <ReadOn words={words.lookAtAll(every.length)} />}
    >
      <SignList
        groups={dangerGroups}
        texts={useWords(dangerTexts)}
        onTouch={(fact) => {
          answer([{ fact, value: 'yes' }]);
          go();
        }}
      />
      <Halves
        place={place}
        none={none}
        looked={words.looked}
        onNone={() => {
          answer([{ question: 'danger', value: 'none' }]);
          goOn(advice.value);
        }}
        notSure={notSure}
        leads={words.notSureLeads.danger}
        onNotSure={() => {
          answer(every.map((fact) => ({ fact, value: 'unknown' })));
          goOn(advice.value);
        }}
      />
      <p class="group">
        <a class="link" href={hrefOf('help')}>
          {words.sources}
        </a>
      </p>
    </Screen>
  );
}
