/** What a claim says to people. */
export interface ClaimText {
  /** The question as a parent would ask it. */
  readonly title: string;
  /** What each named place of the articles says, in our own words and in the order of `said`. */
  readonly said: readonly string[];
  /** What we hold, in words that fit the grade. [K4] */
  readonly hold: string;
  readonly why: string;
  /** What Warmhands does about it. */
  readonly does: string;
}
