import type { JSX } from 'preact';
import { LazyStill } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { Icon } from '../../parts/icon.tsx';
import type { IconName } from '../../parts/icon-shapes.ts';
import { type Pictured, useWishOf } from '../use-wish-of.ts';
import type { SpokenSection } from './help-sections.ts';
import { SectionSources } from './section-sources.tsx';

const ICONS: ReadonlyMap<string, IconName> = new Map([
  ['hold', 'near'],
  ['feed', 'feed'],
  ['nappy', 'nappy'],
  ['quiet', 'quiet'],
]);

/** What a picture tells better than a sign. */
const PICTURES: ReadonlyMap<string, Pictured> = new Map([
  ['wind-upright', 'wind-upright'],
  ['skin-to-skin', 'skin-to-skin'],
  ['put-down', 'safe-sleep'],
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
            <Sign id={id} />
            <span>{words}</span>
          </li>
        ))}
      </List>
      <SectionSources items={section.items} />
    </section>
  );
}

/** The words beside it say the same. */
export function Sign({ id }: { readonly id: string }): JSX.Element | null {
  const look = useLook();
  const wishOf = useWishOf();
  const pictured = PICTURES.get(id);
  if (pictured) {
    return (
      <div class="thumb">
        <LazyStill wish={wishOf(pictured)} look={look} />
      </div>
    );
  }
  const name = ICONS.get(id);
  return name ? <Icon name={name} /> : null;
}
