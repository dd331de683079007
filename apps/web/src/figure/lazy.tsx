import { type ComponentType, h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The still picture, brought when one is wanted: words never wait for it. [W47] */
export const LazyStill = lazyPicture('still', () => import('./still.tsx').then(({ Still }) => Still));

/** The moving picture, brought when one is wanted. [W47] */
export const LazyStage = lazyPicture('stage', () => import('./stage.tsx').then(({ Stage }) => Stage));

/** Until it is there its place is kept; where it cannot be brought the words beside it stand alone. */
function lazyPicture<P extends object>(place: string, load: () => Promise<ComponentType<P>>) {
  let brought: ComponentType<P> | null = null;
  return function LazyPicture(props: P): JSX.Element {
    const [there, setThere] = useState(brought !== null);
    useEffect(() => {
      if (there) return;
      load().then(
        (picture) => {
          brought = picture;
          setThere(true);
        },
        () => {},
      );
    }, [there]);
    return brought ? h(brought, props) : <div class={place} />;
  };
}
