import type { TraceFault, TraceScore } from '@warmhands/core/figure';

/** Where a tracing is: the hands are shown, a finger is asked for, or it is told how the line was. */
export type State =
  | { readonly is: 'shown' }
  | { readonly is: 'asked'; readonly fault: TraceFault['kind'] | null }
  | { readonly is: 'told'; readonly score: TraceScore };

/** Whether the way is shown to the finger. */
export type Help = 'line' | 'heart';
