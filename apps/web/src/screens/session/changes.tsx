import type { SessionView } from '@warmhands/core/session';
import type { JSX } from 'preact';
import { session } from '../../locales/en/session.ts';
import { Icon } from '../../parts/icon.tsx';
import type { IconName } from '../../parts/icon-shapes.ts';
import type { SessionHost } from '../../session/host.ts';
import { useWords } from '../words.ts';

interface ChangesProps {
  readonly host: SessionHost;
  readonly view: SessionView;
}

/** What may be changed on the way. What may not be now says so, and keeps its place. */
export function Changes({ host, view: { may } }: ChangesProps): JSX.Element {
  const words = useWords(session);
  const changes: readonly Change[] = [
    { kind: 'skip', may: may.skip, icon: 'skip', name: words.skip },
    { kind: 'once-more', may: may.onceMore, icon: 'again', name: words.again },
    { kind: 'slower', may: may.slower, icon: 'clock', name: may.slower ? words.slower : words.slowest },
    { kind: 'lighter', may: may.lighter, icon: 'feather', name: may.lighter ? words.lighter : words.lightest },
  ];
  return (
    <section>
      <h2>{words.change}</h2>
      <div class="says">
        {changes.map(({ kind, may: can, icon, name }) => (
          <button key={kind} type="button" class="plain" disabled={!can} onClick={() => host.send({ kind })}>
            <Icon name={icon} />
            <span>{name}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

interface Change {
  readonly kind: 'skip' | 'once-more' | 'slower' | 'lighter';
  readonly may: boolean;
  readonly icon: IconName;
  readonly name: string;
}
