import { allGuidance, guidanceTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { routineWords } from '../../locales/en/routine.ts';
import { useWords } from '../words.ts';

/** What to have ready, folded away on the screen after the first times. */
export function Ready({ withProduct }: { readonly withProduct: boolean }): JSX.Element {
  const words = useWords(routineWords);
  const texts = useWords(guidanceTexts);
  const items = allGuidance.filter((item) => item.moment === 'preparation' && (withProduct || !item.withProduct));
  return (
    <details class="group">
      <summary class="link">{words.ready}</summary>
      <ul class="rows">
        {items.map(({ id }) => (
          <li key={id} class="row">
            <span>
              <b>{texts[id].title}</b>
              <small>{texts[id].say}</small>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
