import type { Choreography } from '../choreography.ts';

export const backDown: Choreography = {
  position: 'prone',
  covering: 'nappy',
  leads: false,
  hands: [
    {
      does: 'stroke',
      carer: 'left',
      touch: 'palm',
      lean: 7,
      passes: [
        {
          phase: [0, 0.78],
          way: [
            {
              through: [
                { at: 'left-paraspinal-top', left: 0.14 },
                { at: 'spine-mid', left: 0.5 },
                { at: 'left-paraspinal-low', left: 0.16 },
                'left-buttock',
              ],
            },
          ],
        },
      ],
    },
    {
      does: 'stroke',
      carer: 'right',
      touch: 'palm',
      lean: 7,
      passes: [
        {
          phase: [0, 0.78],
          way: [
            {
              through: [
                { at: 'right-paraspinal-top', left: -0.14 },
                { at: 'spine-mid', left: -0.5 },
                { at: 'right-paraspinal-low', left: -0.16 },
                'right-buttock',
              ],
            },
          ],
        },
      ],
    },
  ],
};

export const lapPat: Choreography = {
  position: 'lap',
  covering: 'nappy',
  leads: true,
  hands: [
    {
      does: 'pat',
      carer: 'right',
      touch: 'pat',
      lean: 34,
      spots: [
        { at: 'left-paraspinal-low', down: 0 },
        { at: 'right-paraspinal-low', down: 0 },
      ],
    },
    { does: 'rest', carer: 'left', touch: 'palm', lean: 34, spot: { at: 'spine-top', down: 0.3 } },
  ],
};
