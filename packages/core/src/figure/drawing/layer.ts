import type { Mark, Placement } from './mark.ts';

/** Marks that are drawn once. Without `place` they stay; with it they only change place, turn, size and opacity. */
export interface Layer {
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly place?: (phase: number) => Placement;
}

/** A moving picture: its layers from back to front, each in picture units. */
export type Layers = readonly Layer[];
