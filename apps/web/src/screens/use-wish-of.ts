import type { Contact, PlainDate, Side, Stroke } from '@warmhands/core';
import type { PictureWish } from '@warmhands/core/figure';
import { figureAge } from '@warmhands/knowledge';
import type { BabyProfile } from '../household/household.ts';
import { useHousehold } from './household-context.ts';

/** The age of the figure where there is no baby yet. */
const USUAL = 3;

/** Something that can be pictured: a stroke of the book, or a step that frames strokes. */
export type Pictured = Pick<Stroke, 'id' | 'sided'> | PictureWish['stroke'];

/**
 * What a picture shall show in this household: a figure of the baby's age, with the hand that leads
 * here, seen from where the carer sits.
 *
 * Where no side is named it is the first on which the book does the stroke. `contact` null is the stroke's own.
 */
export function useWishOf(): (pictured: Pictured, side?: Side, contact?: Contact | null) => PictureWish {
  const { current, now, habits } = useHousehold();
  const ageMonths = ageShown(current.value, now.value.date);
  const { leading, seat } = habits.value;
  return (pictured, side, contact = null) => {
    const [stroke, usual] =
      typeof pictured === 'string' ? [pictured, 'none' as const] : [pictured.id, sidesOf(pictured)[0]];
    return { stroke, side: side ?? usual, contact, ageMonths, leading, seat };
  };
}

/** The age in whole months at which the figure is drawn: that of the baby, where there is one. */
export function ageShown(baby: Pick<BabyProfile, 'birth'> | null, today: PlainDate): number {
  return baby ? figureAge(baby.birth, today) : USUAL;
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
