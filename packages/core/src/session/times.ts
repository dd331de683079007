import { MINUTE, type Milliseconds } from '../base/instant.ts';

/** Time to lay the screen down and come to the baby before the question is asked. */
export const PREPARING: Milliseconds = 10_000;

/** Still hands after one small sign. [T13] */
export const STILL: Milliseconds = 8_000;

/** Time for hands to come back after a pause. */
export const RETURN: Milliseconds = 3_000;

/** The soft ending: hands rest, the baby is covered, the baby is held. [T14] */
export const SOFT_ENDING = { 'rest-hands': 8_000, cover: 6_000, hold: 6_000 } as const;

/** Time for hands to go to the other side, and for the baby to be lifted or laid, where the minutes have room. [T5] */
export const CHANGE = { side: 3_000, position: 8_000 } as const;

/** How long before its end a step says what comes next, while the hands still move. [T6] */
export const ANNOUNCE: Milliseconds = 6_000;

/** A longer silence between two ticks is time in which nobody saw the screen. [T9] */
export const JUMP: Milliseconds = 5_000;

/** A verdict outlives this much pausing, and no more. [T3] */
export const STALE: Milliseconds = 15 * MINUTE;

/** Two small signs within this time are a clear one. [T14] */
export const CLUSTER: Milliseconds = 30_000;

/** Going on from here, stroking begins within this time at the latest. [T2] */
export const LEAD: Milliseconds = RETURN + CHANGE.position;

/** A repetition that takes longer is a hold: broken, it goes on and does not begin anew. [T10] */
export const HOLD: Milliseconds = 15_000;
