import type { Sign } from '@warmhands/core/session';
import type { JSX } from 'preact';
import { session } from '../../locales/en/session.ts';
import type { SessionHost } from '../../session/host.ts';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

const SIGNS_SHOWN = ['subtle', 'strong', 'crying', 'asleep'] as const satisfies readonly Sign[];

/** What the baby says, one touch each. Tears and sleep are also told to the household: the answer rests on them. */
export function Signs({ host }: { readonly host: SessionHost }): JSX.Element {
  const { answer } = useHousehold();
  const words = useWords(session);
  const tell = (sign: (typeof SIGNS_SHOWN)[number]): void => {
    if (sign === 'crying') answer([{ fact: 'state', value: 'crying' }]);
    if (sign === 'asleep') answer([{ fact: 'state', value: 'light-sleep' }]);
    host.send({ kind: 'sign', sign });
  };
  return (
    <section>
      <h2>{words.tells}</h2>
      <div class="says">
        {SIGNS_SHOWN.map((sign) => (
          <button key={sign} type="button" class="plain" onClick={() => tell(sign)}>
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
