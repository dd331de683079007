import type { AskedFact } from '@warmhands/core';
import { type FactText, signGroupTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useWords } from '../words.ts';
import type { Signs } from './sign-groups.ts';

interface SignListProps<F extends AskedFact> {
  readonly groups: readonly Signs<F>[];
  /** Handed in, so that the first screen brings the words of its own signs alone. */
  readonly texts: Readonly<Record<F, FactText>>;
  readonly onTouch: (fact: F) => void;
  /** Which are marked; absent where a touch acts at once. */
  readonly marked?: ReadonlySet<string>;
}

/** Signs to be read by the eye, in groups; each is one touch. */
export function SignList<F extends AskedFact>({ groups, texts, onTouch, marked }: SignListProps<F>): JSX.Element {
  const headings = useWords(signGroupTexts);
  return (
    <div class="signs">
      {groups.map(({ id, signs }) => (
        <section key={id ?? 'all'}>
          {id && <h2>{headings[id]}</h2>}
          <ul class="rows">
            {signs.map((fact) => (
              <li key={fact}>
                <button class="row" type="button" aria-pressed={marked?.has(fact)} onClick={() => onTouch(fact)}>
                  <span>
                    {texts[fact].name}
                    {texts[fact].hint && <small>{texts[fact].hint}</small>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
