import { AMOUNTS, type Habits, READY_ITEMS, SEATS, SOUNDS } from './habit.ts';
import type { Json } from './operation.ts';
import { oneOf } from './profiles.ts';
import type { KindRecord } from './records.ts';

/** The one record of how a massage is done in this household. */
export const HABITS = 'habits';

const USUAL_VOICE = { amount: 'full', fades: true, dark: false } as const;
export const USUAL_HABITS: Habits = {
  leading: 'right',
  seat: 'feet',
  sounds: [],
  ...USUAL_VOICE,
  by: '',
  ready: [],
  readyAt: 0,
};

/** Habits as stored; what cannot be read is as if never chosen. */
export function readHabits(records: readonly KindRecord[]): Habits {
  const fields = records.find(({ id }) => id === HABITS)?.fields ?? {};
  const { by, readyAt } = fields;
  return {
    leading: oneOf(['left', 'right'] as const, fields['leading']) ?? USUAL_HABITS.leading,
    seat: oneOf(SEATS, fields['seat']) ?? USUAL_HABITS.seat,
    sounds: someOf(SOUNDS, fields['sounds']),
    amount: oneOf(AMOUNTS, fields['amount']) ?? USUAL_HABITS.amount,
    fades: fields['fades'] !== false,
    dark: fields['dark'] === true,
    by: typeof by === 'string' ? by : USUAL_HABITS.by,
    ready: someOf(READY_ITEMS, fields['ready']),
    readyAt: typeof readyAt === 'number' ? readyAt : USUAL_HABITS.readyAt,
  };
}

function someOf<T extends string>(allowed: readonly T[], value: Json | undefined): readonly T[] {
  return Array.isArray(value) ? allowed.filter((one) => value.includes(one)) : [];
}
