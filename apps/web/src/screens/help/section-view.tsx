import type { JSX } from 'preact';
import { Icon } from '../../parts/icon.tsx';
import type { IconName } from '../../parts/icon-shapes.ts';
import type { SpokenSection } from './help-sections.ts';
import { SectionSources } from './section-sources.tsx';

const ICONS: ReadonlyMap<string, IconName> = new Map([
  ['hold', 'near'],
  ['feed', 'feed'],
  ['wind-upright', 'upright'],
  ['nappy', 'nappy'],
  ['skin-to-skin', 'hand'],
  ['quiet', 'quiet'],
]);

/** One section of help: its lines, and what they stand on. */
export function SectionView({ section }: { readonly section: SpokenSection }): JSX.Element {
  const List = section.steps ? 'ol' : 'ul';
  return (
    <section class="group" aria-labelledby={`help-${section.id}`}>
      <h2 id={`help-${section.id}`}>{section.title}</h2>
      {section.lead && <p class="quiet">{section.lead}</p>}
      <List class="rows">
        {section.items.map(({ id, words }) => (
          <li key={id} class="row">
            <HelpIcon id={id} />
            <span>{words}</span>
          </li>
        ))}
      </List>
      <SectionSources items={section.items} />
    </section>
  );
}

function HelpIcon({ id }: { readonly id: string }): JSX.Element | null {
  const name = ICONS.get(id);
  return name ? <Icon name={name} /> : null;
}
