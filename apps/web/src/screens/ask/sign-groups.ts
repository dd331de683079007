import type { AskedFact } from '@warmhands/core';
import { type SignGroupId, standingGroups } from '@warmhands/knowledge';

/** Signs that stand together; `null`: with no heading of their own. */
export interface Signs<F extends AskedFact> {
  readonly id: SignGroupId | null;
  readonly signs: readonly F[];
}

/** What stands for longer, without the navel: "none of these" never says that it has healed, so it is asked by itself. */
export const STANDING_LIST = standingGroups.map(({ id, signs }) => ({
  id,
  signs: signs.filter((sign) => sign !== 'navel-healed'),
}));

/** Every sign of some groups, in the order in which they stand on the screen. */
export function signsOf<F extends AskedFact>(groups: readonly Signs<F>[]): readonly F[] {
  return groups.flatMap(({ signs }) => signs);
}
