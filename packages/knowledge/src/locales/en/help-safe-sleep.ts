import type { HelpText } from '../../help/help-text.ts';

/** Words of "Safe sleep". */
export const safeSleepTexts: HelpText<'safe-sleep'> = {
  title: 'Safe sleep',
  lead: 'Massage ends before sleep. The steps for the cot come from The Lullaby Trust and the NHS. Read November 2026.',
  sections: {
    before: {
      title: 'Before the cot',
      lead: 'Reasoned, but for the towels.',
      items: {
        'stop-when-drowsy': 'Stop when the eyes get heavy.',
        'wipe-and-cool': 'Wipe off what is on the skin. Dry and dress your baby. Let the room cool down.',
        'wash-towels':
          'Wash oily towels hot. Let them cool flat: oil in a warm pile can catch fire. (Devon and Somerset Fire and Rescue Service.)',
      },
    },
    cot: {
      title: 'In the cot',
      items: {
        'on-the-back': 'On the back, each time.',
        'firm-flat-clear': 'A firm, flat bed of their own. No pillow, no toys, no bumper.',
        'head-uncovered': 'Head bare, face free.',
        'same-room': 'In the same room as you for six months.',
        'room-warmth': 'A room of 16 to 20 °C.',
      },
    },
    never: {
      title: 'Never',
      items: {
        'never-on-the-tummy': 'Never let your baby sleep on the tummy. On the tummy is for awake and watched.',
        'never-on-a-sofa': 'Never fall asleep with your baby on a sofa or in an armchair.',
      },
    },
  },
};
