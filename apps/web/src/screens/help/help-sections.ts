import { type HelpItem, helpPages, type helpTexts, type Translated } from '@warmhands/knowledge';
import { entryOf } from '../entry-of.ts';

/** A section of help with its words beside its lines. */
export interface SpokenSection {
  readonly id: string;
  readonly title: string;
  readonly lead: string | undefined;
  readonly steps: boolean;
  readonly items: readonly (HelpItem & { readonly words: string })[];
}

interface SectionWords {
  readonly title: string;
  readonly lead?: string;
  readonly items: Readonly<Record<string, string>>;
}

/** The sections of a page of help, in its order, each line with its words. */
export function spokenSections(
  page: keyof typeof helpPages,
  texts: Translated<typeof helpTexts>,
): readonly SpokenSection[] {
  const words: Readonly<Record<string, SectionWords>> = texts[page].sections;
  return helpPages[page].sections.flatMap((section) => {
    const said = entryOf(words, section.id);
    return said ? [{ ...spoken(section.items, said), id: section.id, steps: section.shape === 'steps' }] : [];
  });
}

function spoken(items: readonly HelpItem[], { title, lead, items: words }: SectionWords) {
  return { title, lead, items: items.map((item) => ({ ...item, words: entryOf(words, item.id) ?? item.id })) };
}
