import { type ComponentType, h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { home } from '../../locales/en/home.ts';
import { useWords } from '../words.ts';

let brought: ComponentType | null = null;

/**
 * Which country this is, with its long list brought when it is wanted. Until it is there, and where the network went
 * away before it came, the words alone say what to do. [W10]
 */
export function CountryLater(): JSX.Element {
  const words = useWords(home);
  const [there, setThere] = useState(brought !== null);
  useEffect(() => {
    if (there) return;
    import('./country-field.tsx').then(
      ({ CountryField }) => {
        brought = CountryField;
        setThere(true);
      },
      () => {},
    );
  }, [there]);
  return brought ? h(brought, {}) : <b>{words.findNumber}</b>;
}
