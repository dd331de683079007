import type { HelpItem } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { grounds } from '../../locales/en/grounds.ts';
import { help } from '../../locales/en/help.ts';
import { SourceList } from '../source-line.tsx';
import { useWords } from '../words.ts';

/** The sources of some lines, each once, folded away until somebody wants them. */
export function SectionSources({ items }: { readonly items: readonly HelpItem[] }): JSX.Element {
  const { standsOn } = useWords(help);
  const words = useWords(grounds);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="link">{standsOn}</summary>
      {open && <SourceList refs={items.flatMap((item) => item.sources)} />}
      {items.some(({ sources: own }) => own.length === 0) && <p class="quiet">{words.someReasoned}</p>}
    </details>
  );
}
