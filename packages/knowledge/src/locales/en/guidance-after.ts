/** When the last stroke is done. */
export const afterTexts = {
  'wipe-and-dress': {
    title: 'Wipe and dress',
    say: 'Wipe off what you used, dry the folds, and dress your baby before you lift them.',
  },
  'safe-sleep': {
    title: 'To sleep: on the back',
    say: 'On the back, in a clear, flat, firm cot of their own. In your room for the first six months, with the head bare.',
    why: 'This follows the safer sleep advice of the Lullaby Trust, read November 2026.',
  },
  'cool-before-sleep': {
    title: 'Cool the room',
    say: 'Warm for massage, cool for sleep: let the room go down to 16 to 20 degrees.',
    why: 'This follows the safer sleep advice of the Lullaby Trust, read November 2026.',
  },
  'never-asleep-on-the-tummy': {
    title: 'Never asleep on the tummy',
    say: 'The tummy is for awake and watched time. Turn a sleepy baby onto the back.',
    why: 'This follows the safer sleep advice of the Lullaby Trust, read November 2026.',
  },
  'never-on-a-sofa': {
    title: 'Not on sofa or armchair',
    say: 'Never fall asleep with your baby on a sofa or in an armchair. If you feel sleepy, use the cot.',
    why: 'This follows the safer sleep advice of the Lullaby Trust, read November 2026.',
  },
  'wash-your-hands': {
    title: 'Wash your hands',
    say: 'After the bottom, wash your hands before you touch hands or face again.',
  },
  'what-to-expect': {
    title: 'What may happen',
    say: 'Some babies grunt, pass wind or fill the nappy. Many do not, and that is fine.',
  },
  'another-day': {
    title: 'Another day',
    say: 'If it did not go well, try another day. Nothing is lost.',
  },
} as const;
