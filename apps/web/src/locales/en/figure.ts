/** The pictures: moving them, choosing a side, and how they look. */
export const figureWords = {
  play: 'Show it moving',
  pause: 'Stop it',
  side: 'Which side?',
  look: 'The pictures',
  lookLead: 'Choose what looks like you.',
  sample: 'The picture as you chose it',
  baby: 'Your baby’s skin',
  hands: 'The skin of the hands',
  hair: 'Your baby’s hair',
  hairStyle: 'How the hair grows',
  tones: {
    shell: 'Shell',
    peach: 'Peach',
    honey: 'Honey',
    amber: 'Amber',
    chestnut: 'Chestnut',
    umber: 'Umber',
  },
  hairs: { fair: 'Fair', red: 'Red', brown: 'Brown', dark: 'Dark brown', black: 'Black' },
  hairStyles: { fine: 'Very fine', short: 'Short', straight: 'Straight', curls: 'Curls', coils: 'Tight coils' },
} as const;
