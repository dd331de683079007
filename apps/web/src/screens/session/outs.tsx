import type { JSX } from 'preact';
import { session } from '../../locales/en/session.ts';
import { Icon } from '../../parts/icon.tsx';
import type { SessionHost } from '../../session/host.ts';
import { useWords } from '../words.ts';

/** The two ways out of a massage: always there, one touch each. [W24] */
export function Outs({ host }: { readonly host: SessionHost }): JSX.Element {
  const words = useWords(session);
  return (
    <footer class="outs">
      <button type="button" onClick={() => host.send({ kind: 'stop' })}>
        <Icon name="hand" />
        {words.enough}
      </button>
      <button type="button" class="get" onClick={() => host.send({ kind: 'help' })}>
        <Icon name="help" />
        {words.help}
      </button>
    </footer>
  );
}
