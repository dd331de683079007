import type { MassageEntry } from '../vocabulary/journal-entry.ts';
import type { Session, SessionStep } from './session.ts';

/** What should be heard or felt: a soft sound, a short vibration. */
export type Signal = 'announce' | 'change' | 'look' | 'pause' | 'resume' | 'soften' | 'end';

/** What should be said; the words are the screen's. */
export type Saying =
  | { readonly say: 'next' | 'now'; readonly step: SessionStep }
  | {
      readonly say:
        | 'prepare'
        | 'still'
        | 'paused'
        | 'back'
        | 'wait-for-yes'
        | 'soft-ending'
        | 'cover'
        | 'hold'
        | 'goodbye';
    };

/** What the world shall do. An effect is data; nothing is done here. */
export type SessionEffect =
  /** The next step, while the hands are still at this one. */
  | { readonly kind: 'announce'; readonly step: SessionStep }
  /** This step begins. */
  | { readonly kind: 'begin-step'; readonly step: SessionStep }
  | { readonly kind: 'chime'; readonly signal: Signal }
  | { readonly kind: 'vibrate'; readonly signal: Signal }
  | { readonly kind: 'say'; readonly saying: Saying }
  /** Stop any sound at once. */
  | { readonly kind: 'hush' }
  /** A verdict is needed before hands go on. */
  | { readonly kind: 'ask-again' }
  | { readonly kind: 'open-crying' }
  | { readonly kind: 'open-help' }
  /** It is over; this is the journal's entry. */
  | { readonly kind: 'record'; readonly entry: MassageEntry };

/** A session and what came of moving it. */
export type Moved = readonly [session: Session, effects: readonly SessionEffect[]];
