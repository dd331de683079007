import type { Instant } from '../base/instant.ts';
import type { DangerSign, InjectedLimb, TodaySign } from './fact.ts';
import type { Goal } from './goal.ts';
import type { ProductId } from './product.ts';
import type { Side, StrokeId } from './stroke.ts';

/** Something that happened, as told. Times are instants; an absent `end` means "still going on" or "not told". */
export type JournalEntry =
  | {
      readonly kind: 'feed';
      readonly start: Instant;
      readonly end?: Instant;
      readonly how: 'breast' | 'bottle' | 'solids';
    }
  | { readonly kind: 'sleep'; readonly start: Instant; readonly end?: Instant }
  | { readonly kind: 'nappy'; readonly at: Instant; readonly wet: boolean; readonly stool?: Stool }
  | TemperatureEntry
  | { readonly kind: 'immunisation'; readonly at: Instant; readonly limbs: readonly (InjectedLimb | 'mouth')[] }
  | { readonly kind: 'crying'; readonly start: Instant; readonly end?: Instant }
  | { readonly kind: 'symptom'; readonly at: Instant; readonly fact: DangerSign | TodaySign }
  | { readonly kind: 'bath'; readonly at: Instant }
  | PatchTestEntry
  | MassageEntry
  | { readonly kind: 'note'; readonly at: Instant; readonly text: string };

export type JournalKind = JournalEntry['kind'];

/** A reading in degrees Celsius, 30 to 45. */
export interface TemperatureEntry {
  readonly kind: 'temperature';
  readonly at: Instant;
  readonly celsius: number;
  readonly site: (typeof TEMPERATURE_SITES)[number];
}

export const TEMPERATURE_SITES = ['armpit', 'ear', 'forehead', 'rectal', 'other'] as const;

/** `at` is when it was applied; `clear` counts from 24 h after. */
export interface PatchTestEntry {
  readonly kind: 'patch-test';
  readonly product: ProductId;
  readonly at: Instant;
  readonly result: 'clear' | 'reaction' | 'unread';
}

export const STOOL_TEXTURES = ['hard', 'formed', 'loose', 'watery'] as const;
export const STOOL_AMOUNTS = ['smear', 'small', 'medium', 'large'] as const;
export const STOOL_COLOURS = ['yellow', 'green', 'brown', 'black', 'red', 'white', 'other'] as const;

/** A stool as seen; each part may be missing. */
export interface Stool {
  readonly texture?: (typeof STOOL_TEXTURES)[number];
  readonly amount?: (typeof STOOL_AMOUNTS)[number];
  readonly colour?: (typeof STOOL_COLOURS)[number];
}

export interface MassageEntry {
  readonly kind: 'massage';
  readonly start: Instant;
  readonly end: Instant;
  readonly goal: Goal | null;
  readonly strokes: readonly { readonly stroke: StrokeId; readonly side?: Side; readonly seconds: number }[];
  readonly skipped?: readonly StrokeId[];
  readonly ended: 'done' | 'cue' | 'stopped';
  readonly cue?: string;
  readonly by?: string;
  readonly after?: readonly ('calm' | 'slept' | 'wind' | 'stool' | 'cried')[];
}
