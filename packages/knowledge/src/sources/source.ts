import type { SourceId } from './source-ids.ts';

/** What kind of page a source is. */
export type SourceKind = 'guideline' | 'review' | 'study' | 'charity' | 'instructors' | 'article';

/** How far we trust what we read: A guideline, review or paper; B summary, trust or charity; C one instructor, shop or press page. */
export type Confidence = 'A' | 'B' | 'C';

/** A page that a statement stands on. */
export interface Source {
  readonly id: SourceId;
  /** Our own description, never the page's own heading. */
  readonly title: string;
  readonly publisher: string;
  /** The address where it was read; `null` where none was noted. */
  readonly url: string | null;
  readonly alsoAt?: readonly string[];
  /** How to find it where the address alone does not lead there. */
  readonly found?: string;
  readonly kind: SourceKind;
  readonly confidence: Confidence;
  /** `excerpt`: about 2,000 characters of it were read; `whole`: all of it. */
  readonly read: 'excerpt' | 'whole';
  /** Year and month of the reading, `YYYY-MM`. */
  readonly checkedOn: string;
}
