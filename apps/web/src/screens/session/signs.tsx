import type { Face } from '@warmhands/core/figure';
import type { Sign } from '@warmhands/core/session';
import type { JSX } from 'preact';
import { session } from '../../locales/en/session.ts';
import type { SessionHost } from '../../session/host.ts';
import { BabyFace } from '../baby-face.tsx';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

const SIGNS_SHOWN = ['subtle', 'strong', 'crying', 'asleep'] as const satisfies readonly Sign[];
type ShownSign = (typeof SIGNS_SHOWN)[number];

/** The face that each sign has in the lesson too, so that it is found without reading. */
const FACE_OF: Readonly<Record<ShownSign, Face>> = {
  subtle: 'looking-away',
  strong: 'stop',
  crying: 'crying',
  asleep: 'asleep',
};

/** What the baby says, one touch each. Tears and sleep are also told to the household: the answer rests on them. */
export function Signs({ host }: { readonly host: SessionHost }): JSX.Element {
  const { answer } = useHousehold();
  const words = useWords(session);
  const tell = (sign: ShownSign): void => {
    if (sign === 'crying') answer([{ fact: 'state', value: 'crying' }]);
    if (sign === 'asleep') answer([{ fact: 'state', value: 'light-sleep' }]);
    host.send({ kind: 'sign', sign });
  };
  return (
    <section>
      <h2>{words.tells}</h2>
      <div class="says">
        {SIGNS_SHOWN.map((sign) => (
          <button key={sign} type="button" class="plain faced" onClick={() => tell(sign)}>
            <span class="face">
              <BabyFace face={FACE_OF[sign]} near />
            </span>
            <span>
              {words.cue[sign]}
              <small>{words.cueLine[sign]}</small>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
