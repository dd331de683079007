import type { Choreography } from '../choreography.ts';

// A carer who holds the baby is seen from the front, the baby from behind: the carer's right hand is on the viewer's
// left, and so is the baby's left side.

export const skinToSkin: Choreography = {
  position: 'held',
  covering: 'nappy',
  leads: true,
  hands: [
    { does: 'rest', carer: 'right', touch: 'palm', lean: 78, spot: 'left-buttock' },
    { does: 'rest', carer: 'left', touch: 'palm', lean: 62, spot: 'right-paraspinal-top' },
  ],
};
