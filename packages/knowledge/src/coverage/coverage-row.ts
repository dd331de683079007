/** Where a statement of the notes went: `stroke:`, `rule:`, `guidance:`, `claim:`, `product:`, `help:` or `routine:` and an id. */
type CoverageTarget = `${'stroke' | 'rule' | 'guidance' | 'claim' | 'product' | 'help' | 'routine'}:${string}`;

/** One numbered statement of the clinical notes, and where it went or why it was left. [K9] */
export interface CoverageRow {
  /** As numbered there: `S0-T01`, `S1-T13`, `S0-N6`, `R67`, `Q19`, `C31`, `K25`; `B01` on for strokes beyond the articles. */
  readonly code: string;
  /** What it is, where the code alone does not lead to a line of the notes. */
  readonly what?: string;
  readonly went: readonly CoverageTarget[];
  /** Why it, or a part of it, was left or lives outside the book; one sentence. Needed where it went nowhere. */
  readonly note?: string;
}
