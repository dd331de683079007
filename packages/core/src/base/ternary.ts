/** Kleene's three truth values. `unknown` is a value of its own and is never read as `no`. [B1] */
export type Ternary = 'yes' | 'no' | 'unknown';

/** Both hold: one `no` settles it, else one `unknown` keeps it open. [B1] */
export function and(a: Ternary, b: Ternary): Ternary {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes';
}

/** One of them holds: one `yes` settles it, else one `unknown` keeps it open. [B1] */
export function or(a: Ternary, b: Ternary): Ternary {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'no';
}

/** The opposite; what is unknown stays unknown. [B1] */
export function not(a: Ternary): Ternary {
  if (a === 'unknown') return 'unknown';
  return a === 'yes' ? 'no' : 'yes';
}

/** A plain truth as a ternary one. */
export function certain(truth: boolean): Ternary {
  return truth ? 'yes' : 'no';
}
