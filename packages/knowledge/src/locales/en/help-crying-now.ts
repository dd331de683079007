import type { HelpText } from '../../help/help-text.ts';

/** Words of "Crying now". */
export const cryingNowTexts: HelpText<'crying-now'> = {
  title: 'Crying now',
  lead: 'You are not doing it wrong. Go down this list, one thing at a time.',
  sections: {
    danger: {
      title: 'First, look for danger',
      lead: 'From lists by NHS regions and the Meningitis Research Foundation. Read November 2026.',
      items: {
        look: 'Floppy, hard to wake, hard to breathe, blue or grey, a fit, a rash that does not fade, green sick? Call the emergency number now.',
        fever: 'Hot? Take the temperature. Under 3 months, 38.0 °C or more: call the emergency number now.',
      },
    },
    comfort: {
      title: 'Then, one thing at a time',
      lead: 'Reasoned: comfort that costs nothing to try. The look in the nappy comes from RCEMLearning.',
      items: {
        hold: 'Hold your baby close. Rock a little.',
        feed: 'Offer a feed.',
        'wind-upright': 'Hold your baby upright on your chest. Rub the back until the wind comes up.',
        nappy:
          'Look in the nappy. Look at each toe and finger, and the penis, for a hair wound round it. Feel for a lump in the groin.',
        'skin-to-skin': 'Skin on skin on your chest, a blanket over you both. Stay awake.',
        quiet: 'Make it dark and quiet. One low voice.',
      },
    },
    cannot: {
      title: 'I cannot take any more',
      lead: 'Many parents get to this point. The steps come from the NHS programme ICON.',
      items: {
        'put-down': 'Put your baby on the back in the cot.',
        'step-away': 'Step away for a few minutes. Shut the door. Breathe.',
        'call-someone': 'Call someone. Ask them to come or to stay on the phone.',
        'never-shake': 'Never shake a baby. Not once.',
      },
    },
    call: {
      title: 'When to call',
      lead: 'From lists by NHS regions, the Meningitis Research Foundation and RCEMLearning. Read November 2026.',
      items: {
        'call-emergency': 'A danger sign: the emergency number, now.',
        'call-today': 'Over 3 hours and nothing helps, a new cry, or pain when held: a doctor today.',
        'call-worried': 'You are worried: a doctor today. You know your baby. (Reasoned.)',
        'call-soon': 'It wears you out day by day: your midwife, health visitor or doctor this week. (Reasoned.)',
      },
    },
    massage: {
      title: 'And massage?',
      items: {
        'not-now': 'Not while your baby cries. Teachers say that the tummy is tight then, and touch can be too much.',
        'figures-massage':
          'In one study (Huhtala, 2000) crying fell by 48% with massage. It fell by 47% in a crib that shook gently.',
        'figures-crying':
          'Babies cry about two hours a day in the first six weeks. At 10 to 12 weeks it is about 68 minutes (Wolke). It gets better.',
        'calm-time': 'Keep massage for a calm time, if you both like it.',
      },
    },
  },
};
