import type { Basis, Grade, ProductId } from '@warmhands/core';
import type { SourceId } from '../sources/source-ids.ts';

/** A place in a source that speaks of the product. */
export interface ProductPlace {
  readonly source: SourceId;
  readonly place?: string;
}

/** Something that hands could glide on, whether we use it or not. [K30] */
export interface Product {
  readonly id: ProductId;
  /** Whether a routine may ever use it. */
  readonly allowed: boolean;
  /** Corrected age in whole days from which it may be used; `null` where it never is. */
  readonly fromDays: number | null;
  /** Whether a clear patch test of 24 h must come first. */
  readonly patchTest: boolean;
  /** Whether it stays allowed where a nut or seed allergy runs in the family. */
  readonly withSeedAllergy: boolean;
  /** How far the reason is known. */
  readonly grade: Grade;
  readonly basis: Basis;
  /** What the reason stands on. */
  readonly sources: readonly ProductPlace[];
  /** Where an article names it. */
  readonly said: readonly ProductPlace[];
  /** Year and month of the reading, `YYYY-MM`. */
  readonly checkedOn: string;
}
