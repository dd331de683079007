import type { Contact } from '../vocabulary/stroke.ts';
import type { Touch } from './choreography.ts';

// Where a part is narrower than the palm, the routine asks for fingers: the same way with less of the hand.
const BY_FINGERS: Readonly<Record<Touch, Touch>> = {
  flat: 'pads',
  palm: 'pads',
  heel: 'pads',
  pads: 'pads',
  comb: 'comb',
  two: 'two',
  cup: 'wrap',
  wrap: 'wrap',
  pat: 'pads',
  cradle: 'cradle',
  pinch: 'pinch',
  press: 'press',
  thumb: 'thumb',
};

/** The touch of a hand by what of it the routine lets touch; `null`: the stroke's own. */
export function touchBy(own: Touch, contact: Contact | null): Touch {
  return contact === 'fingers' ? BY_FINGERS[own] : own;
}
