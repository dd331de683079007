import { helpTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { help } from '../../locales/en/help.ts';
import { Icon } from '../../parts/icon.tsx';
import { hrefOf } from '../../platform/route.ts';
import { CallNumber } from '../call-number.tsx';
import { type SpokenSection, spokenSections } from '../help/help-sections.ts';
import { SectionSources } from '../help/section-sources.tsx';
import { SectionView } from '../help/section-view.tsx';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';

/** What to do while a baby cries: danger first, then one thing at a time. It needs no profile. [W11] */
export function Crying(): JSX.Element {
  const texts = useWords(helpTexts);
  const words = useWords(help);
  const { title, lead } = texts['crying-now'];
  const sections = spokenSections('crying-now', texts);
  const danger = sections.find(({ id }) => id === 'danger');
  return (
    <Screen
      title={title}
      back={hrefOf()}
      tone="care"
      large
      lead={danger && <DangerFirst section={danger} />}
      dock={
        <a class="plain cannot" href={hrefOf('crying', 'cannot')}>
          <Icon name="hand" />
          {words.cannot}
        </a>
      }
    >
      <p class="lead">{lead}</p>
      {sections
        .filter(({ id }) => id !== 'danger' && id !== 'cannot')
        .map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      <a class="link" href={hrefOf('claims', 'colic')}>
        {words.isItTrue}
      </a>
      {danger && (
        <section class="group">
          <h2>{danger.title}</h2>
          <p class="quiet">{danger.lead}</p>
          <SectionSources items={danger.items} />
        </section>
      )}
    </Screen>
  );
}

function DangerFirst({ section }: { readonly section: SpokenSection }): JSX.Element {
  return (
    <>
      {section.items.map(({ id, words }) => (
        <p class="group-small" key={id}>
          {words}
        </p>
      ))}
      <CallNumber />
    </>
  );
}
