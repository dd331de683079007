import type { Basis, Grade } from '@warmhands/core';
import type { SourceId } from '../sources/source-ids.ts';

/** What a claim says that massage changes. */
export type Outcome =
  | 'stool'
  | 'wind'
  | 'crying'
  | 'calm'
  | 'sleep'
  | 'closeness'
  | 'growth'
  | 'body'
  | 'skin'
  | 'harm';

/** A place in a source: line, paragraph or heading. */
export interface ClaimPlace {
  readonly source: SourceId;
  readonly place?: string;
}

/**
 * Something that the articles hold, and how far it is known.
 *
 * The grade is our own reading of the sources named; where there are none the basis is `reasoned`. [K4]
 */
export interface Claim {
  readonly id: string;
  /** The number under which the clinical notes list it; `null` for a benefit that they do not number. */
  readonly number: `K${number}` | null;
  /** Where the articles say it, in the order of the words in the texts. */
  readonly said: readonly ClaimPlace[];
  readonly outcome: Outcome;
  readonly grade: Grade;
  readonly basis: Basis;
  readonly sources: readonly ClaimPlace[];
  /** Words that a person might look for, in lower case. */
  readonly alsoFind: readonly string[];
}
