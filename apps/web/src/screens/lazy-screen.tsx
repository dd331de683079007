import { type ComponentType, h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NotHere } from './not-here.tsx';

/** A screen that is brought when it is wanted, or before. */
export interface LazyScreen<P> {
  (props: P): JSX.Element | null;
  /** Brings it now. Fulfilled also where it could not be brought: the screen itself says so. */
  bring(): Promise<void>;
}

/**
 * A screen that comes by itself when it is wanted. [H3]
 *
 * The worker has it stored, so that it comes without the network. Until the worker is done a lost network can keep it
 * away: then the screen says so, with the ways out, and can be asked for again.
 */
export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>): LazyScreen<P> {
  let brought: ComponentType<P> | null = null;
  const bring = async (): Promise<void> => {
    brought ??= await load().catch(() => null);
  };
  function Lazy(props: P): JSX.Element | null {
    const [state, show] = useState<{ readonly failed: boolean }>({ failed: false });
    const ask = (): void => {
      void bring().then(() => show({ failed: !brought }));
    };
    useEffect(() => {
      if (!brought) ask();
    }, []);
    if (brought) return h(brought, props);
    return state.failed ? <NotHere onAgain={ask} /> : null;
  }
  return Object.assign(Lazy, { bring });
}
