import { useEffect, useState } from 'preact/hooks';
import { useHousehold } from '../screens/household-context.ts';
import type { SessionHost } from './host.ts';
import { sessionHere } from './open-here.ts';

/** The massage of this device, once it is read from where it was kept; `null` until then. */
export function useHost(): SessionHost | null {
  const household = useHousehold();
  const [host, setHost] = useState<SessionHost | null>(null);
  useEffect(() => {
    let here = true;
    void sessionHere(household).then((opened) => here && setHost(opened));
    return () => {
      here = false;
    };
  }, [household]);
  return host;
}
