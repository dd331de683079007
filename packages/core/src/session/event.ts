import type { Instant } from '../base/instant.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import type { Sign } from './session.ts';

/** Something that happens to a session. `at` is the time on the world's clock. */
export type SessionEvent = { readonly at: Instant } & (
  | { readonly kind: 'tick' }
  /** A touch anywhere, the space bar, a media key. */
  | { readonly kind: 'touch' }
  | { readonly kind: 'hide' }
  /** Read back from where it was kept, after a reload or a kill. */
  | { readonly kind: 'reopen' }
  /** The half-second press. */
  | { readonly kind: 'resume' }
  /** The baby's answer, as the carer saw it. */
  | { readonly kind: 'yes' }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'skip' | 'once-more' | 'slower' | 'lighter' }
  | { readonly kind: 'stop' | 'help' }
  /** A verdict just given for a baby. */
  | { readonly kind: 'verdict'; readonly baby: string; readonly verdict: Verdict }
);
