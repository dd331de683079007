import { later } from '../base/instant.ts';
import type { MassageEntry } from '../vocabulary/journal-entry.ts';
import type { Session } from './session.ts';

/** What the carer tells afterwards. */
export interface Afterwards {
  readonly by?: string;
  readonly after?: MassageEntry['after'];
}

/**
 * The journal's entry for a massage that is over; `null` while it goes on, and where no hand stroked and no sign was
 * noted. [T19]
 *
 * Strokes count with the whole seconds for which they were really done, those left early too.
 */
export function entryOf(session: Session, { by, after }: Afterwards = {}): MassageEntry | null {
  const { stage, outcome, goal, clock, signs } = session;
  if (stage.kind !== 'over' || outcome === null) return null;
  const strokes = strokesDone(session);
  const skipped = session.skipped.filter((id) => !strokes.some(({ stroke }) => stroke === id));
  if (strokes.length === 0 && signs.last === null) return null;
  return {
    kind: 'massage',
    start: clock.started,
    end: later(clock.started, Math.max(0, clock.latest - clock.started)),
    goal,
    strokes,
    ...(skipped.length > 0 ? { skipped } : {}),
    ended: outcome,
    ...(outcome === 'cue' && signs.last ? { cue: signs.last } : {}),
    ...(by ? { by } : {}),
    ...(after && after.length > 0 ? { after } : {}),
  };
}

function strokesDone({ done }: Session): MassageEntry['strokes'] {
  return done
    .map(({ stroke, side, milliseconds }) => ({ stroke, side, seconds: Math.round(milliseconds / 1000) }))
    .filter(({ seconds }) => seconds > 0);
}
