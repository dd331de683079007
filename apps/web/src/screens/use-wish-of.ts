import { type Contact, daysBetween, type PlainDate, type Side, type Stroke } from '@warmhands/core';
import type { PictureWish } from '@warmhands/core/figure';
import type { BabyProfile } from '../household/household.ts';
import { useHousehold } from './household-context.ts';

const DAYS_IN_A_MONTH = 30.44;
const OLDEST = 24;
/** The age of the figure where there is no baby yet. */
const USUAL = 3;

/** Something that can be pictured: a stroke of the book, or a step that frames strokes. */
export type Pictured = Pick<Stroke, 'id' | 'sided'> | PictureWish['stroke'];

/**
 * What a picture shall show in this household: a figure of the baby's age, with the hand that leads here.
 *
 * Where no side is named it is the first on which the book does the stroke. `contact` null is the stroke's own.
 */
export function useWishOf(): (pictured: Pictured, side?: Side, contact?: Contact | null) => PictureWish {
  const { current, now, habits } = useHousehold();
  const ageMonths = figureAge(current.value, now.value.date);
  const { leading } = habits.value;
  return (pictured, side, contact = null) => {
    const [stroke, usual] =
      typeof pictured === 'string' ? [pictured, 'none' as const] : [pictured.id, sidesOf(pictured)[0]];
    return { stroke, side: side ?? usual, contact, ageMonths, leading };
  };
}

/** The age in whole months at which the figure is drawn: that of the baby, from 0 to 24. */
export function figureAge(baby: Pick<BabyProfile, 'birth'> | null, today: PlainDate): number {
  if (!baby) return USUAL;
  return Math.min(OLDEST, Math.max(0, Math.round(daysBetween(baby.birth, today) / DAYS_IN_A_MONTH)));
}

/** The sides on which the book does a stroke. */
export function sidesOf({ sided }: Pick<Stroke, 'sided'>): readonly [Side, ...Side[]] {
  switch (sided) {
    case 'each-side':
      return ['left', 'right'];
    case 'both-at-once':
      return ['both'];
    case 'none':
      return ['none'];
  }
}
