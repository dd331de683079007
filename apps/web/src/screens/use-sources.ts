import type { Source } from '@warmhands/knowledge';
import { useEffect, useState } from 'preact/hooks';

let loaded: readonly Source[] | null = null;

/** The sources, once they are here. They are stored on the device, so they also come without the network. */
export function useSources(): readonly Source[] {
  const [list, setList] = useState<readonly Source[]>(loaded ?? []);
  useEffect(() => {
    if (loaded) return;
    void import('./sources-later.ts').then(({ sources }) => {
      loaded = sources;
      setList(sources);
    });
  }, []);
  return list;
}
