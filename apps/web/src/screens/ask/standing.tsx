import { type Belief, QUESTION_FACTS } from '@warmhands/core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useHousehold } from '../household-context.ts';
import { stillAsked } from '../next-question.ts';
import { useBelief } from '../use-known.ts';
import { MarkedSigns } from './marked-signs.tsx';
import { STANDING_LIST } from './sign-groups.ts';
import { type YesNo, YesNoChoice } from './yes-no.tsx';

/**
 * What stands for longer: conditions, treatment, skin.
 *
 * The navel stands just above "none of these", which never says that it has healed. Who passes it by is asked later.
 */
export function Standing(): JSX.Element {
  const { advice } = useHousehold();
  const [asked] = useState(() => stillAsked(advice.value, 'standing', QUESTION_FACTS.standing));
  const told = useBelief()('navel-healed');
  const [navel, setNavel] = useState(() => answerIn(told));
  return (
    <MarkedSigns
      question="standing"
      groups={STANDING_LIST}
      after={asked.includes('navel-healed') && <YesNoChoice fact="navel-healed" value={navel} onChoose={setNavel} />}
      also={() => (navel === undefined ? [] : [{ fact: 'navel-healed', value: navel }])}
    />
  );
}

function answerIn(belief: Belief): YesNo | undefined {
  if (belief.status === 'not-asked') return undefined;
  if (belief.status === 'not-sure') return 'unknown';
  return belief.value === 'yes' ? 'yes' : 'no';
}
