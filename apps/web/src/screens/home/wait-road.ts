import type { Instant, Rule, Verdict } from '@warmhands/core';
import { later, MINUTE } from '@warmhands/core';

/** A wait that ends by itself: when what must pass began, and when it is over. */
export interface WaitRoad {
  readonly from: Instant;
  readonly until: Instant;
  /** 0 to 1. */
  readonly share: number;
}

/** The road of a wait, from the rule that lasts longest. Null where no end is known. */
export function waitRoad(advice: Verdict, rules: readonly Rule[], now: Instant): WaitRoad | null {
  const { until } = advice;
  const reason = advice.reasons.find((one) => one.until !== null && one.until === until);
  const says = rules.find(({ id }) => id === reason?.rule)?.says;
  if (until === null || says?.verdict !== 'wait' || !says.until) return null;
  const whole = says.until.minutes * MINUTE;
  const run = Math.min(Math.max(now - (until - whole), 0), whole);
  return { from: later(now, -run), until, share: run / whole };
}
