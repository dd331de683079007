import { type SessionView, viewOf } from '@warmhands/core/session';
import { useEffect, useState } from 'preact/hooks';
import { wallClock } from '../../platform/clock.ts';
import type { SessionHost } from '../../session/host.ts';

/** What the screen shows of a massage. It is drawn anew where something to be seen has changed, not with each tick. */
export function useView(host: SessionHost): SessionView | null {
  const [view, setView] = useState(() => {
    const now = host.session.peek();
    return now && viewOf(now, wallClock());
  });
  useEffect(() => {
    let seen = '';
    return host.session.subscribe((now) => {
      if (!now) return;
      const next = viewOf(now, wallClock());
      const key = keyOf(next);
      if (key === seen) return;
      seen = key;
      setView(next);
    });
  }, [host]);
  return view;
}

/** All that can be seen of a view but the clock: the picture reads that itself. */
function keyOf(view: SessionView): string {
  const { seconds: _seconds, cycle: _cycle, secondsLeft: _left, progress, parts, ...rest } = view;
  return JSON.stringify([rest, Math.round(progress * STEPS_SEEN), parts.map(({ now }) => now)]);
}

/** So finely can the eye tell how far a ribbon has come. */
const STEPS_SEEN = 100;
