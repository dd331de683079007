import { type ComponentType, h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A screen that comes by itself when it is wanted. The worker has it stored, so that it comes without the network. */
export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => JSX.Element | null {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [Screen, show] = useState<ComponentType<P> | null>(() => loaded);
    useEffect(() => {
      if (loaded) return;
      void load().then((screen) => {
        loaded = screen;
        show(() => screen);
      });
    }, []);
    return Screen && h(Screen, props);
  };
}
