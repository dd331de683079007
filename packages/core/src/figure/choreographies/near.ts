import type { CarerHand } from '../choreography.ts';
import type { BabySide } from '../pose.ts';

// Both sides of a stroke are laid down by naming the other side's own landmarks: no point is ever mirrored.

/** The side that is done, seen from the front: the carer's hand nearer to the baby's midline, and the outer one. */
export interface Near {
  readonly side: BabySide;
  readonly inner: CarerHand;
  readonly outer: CarerHand;
}

/** The baby's left lies on the carer's right. */
export const FROM_THE_FRONT: Readonly<Record<BabySide, Near>> = {
  left: { side: 'left', inner: 'left', outer: 'right' },
  right: { side: 'right', inner: 'right', outer: 'left' },
};

/** On the tummy the baby's left lies on the carer's left. */
export const FROM_BEHIND: Readonly<Record<BabySide, Near>> = {
  left: { side: 'left', inner: 'right', outer: 'left' },
  right: { side: 'right', inner: 'left', outer: 'right' },
};

/** Held, the baby's left lies at the viewer's left, and there is the right hand of a carer who faces the viewer. */
export const IN_ARMS: Readonly<Record<BabySide, Near>> = {
  left: { side: 'left', inner: 'right', outer: 'left' },
  right: { side: 'right', inner: 'left', outer: 'right' },
};
