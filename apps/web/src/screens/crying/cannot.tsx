import { helpTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { hrefOf } from '../../platform/route.ts';
import { CallNumber } from '../call-number.tsx';
import { spokenSections } from '../help/help-sections.ts';
import { SectionSources } from '../help/section-sources.tsx';
import { Sign } from '../help/section-view.tsx';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';

/** For the moment when nothing is left: baby down safe, step away, call somebody. Few words, and large. */
export function Cannot(): JSX.Element | null {
  const texts = useWords(helpTexts);
  const section = spokenSections('crying-now', texts).find(({ id }) => id === 'cannot');
  if (!section) return null;
  return (
    <Screen
      title={section.title}
      back={hrefOf('crying')}
      tone="care"
      large
      lead={section.lead && <p>{section.lead}</p>}
    >
      <ol class="rows cannot-steps">
        {section.items.map(({ id, words }) => (
          <li key={id} class="row lead">
            <Sign id={id} />
            <span>{words}</span>
          </li>
        ))}
      </ol>
      <CallNumber />
      <SectionSources items={section.items} />
    </Screen>
  );
}
