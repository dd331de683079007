import type { Seat } from '@warmhands/core/figure';

/** What can be made ready before a massage, in the order of the screen. */
export const READY_ITEMS = ['place', 'warmth', 'hands', 'clothes', 'skin', 'reach', 'ask'] as const;
export type ReadyItem = (typeof READY_ITEMS)[number];

/** Where the carer may sit beside a baby who lies. */
export const SEATS = ['feet', 'head', 'side'] as const satisfies readonly Seat[];

/** How a massage may be heard and felt. No music. */
export const SOUNDS = ['chime', 'voice', 'vibration'] as const;
export type Sound = (typeof SOUNDS)[number];

/** How much the voice says: all, what comes and what it is called, or only what changes. */
export const AMOUNTS = ['full', 'name', 'change'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** How a massage is done in this household. Chosen once, and remembered on this device. */
export interface Habits {
  /** The carer's hand that leads. */
  readonly leading: 'left' | 'right';
  /** Where the carer sits: pictures that can be seen from there are. */
  readonly seat: Seat;
  /** How a massage is heard and felt; none of them until somebody chooses one. */
  readonly sounds: readonly Sound[];
  readonly amount: Amount;
  /** Less is said of strokes that are well known. */
  readonly fades: boolean;
  /** The voice leads on while the page is hidden; else that is a pause. */
  readonly dark: boolean;
  /** Who gave the last massage, as they typed it; may be empty. */
  readonly by: string;
  /** What was made ready last, and when that was last said, in milliseconds since 1970: it grows old within the hour. */
  readonly ready: readonly ReadyItem[];
  readonly readyAt: number;
}
