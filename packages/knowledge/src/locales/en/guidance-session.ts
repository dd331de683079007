/** While the hands are at work. */
export const sessionTexts = {
  'hand-on-baby': {
    title: 'One hand stays',
    say: 'Keep one hand on your baby from start to end.',
  },
  'your-voice': {
    title: 'Your voice',
    say: 'Talk softly, hum, sing or tell a story. Quiet is good too.',
    why: 'Both articles say that your voice matters. We found no test.',
  },
  'follow-your-baby': {
    title: 'Follow your baby',
    say: 'Keep looking. Go slower, lighter, or to another stroke, as your baby tells you.',
  },
  'stop-when-told': {
    title: 'Stop when told',
    say: 'Stop if your baby turns away, pulls away, fusses or cries. Hunched shoulders say wait. Holding your baby is enough for now.',
  },
  'signs-come-together': {
    title: 'One sign or two?',
    say: 'One small sign, such as a yawn: rest your hands a few seconds, then change. Two small signs, or one strong one: stop.',
    why: 'Signs often come together. The numbers are our own reasoning.',
  },
  'silence-is-no-yes': {
    title: 'Quiet is not a yes',
    say: 'Wait for a sign that says go on. If none comes, rest your hands.',
  },
  'hungry-signs': {
    title: 'Hungry?',
    say: 'Fists on the chest, or a mouth that searches, may mean hunger. Feed first.',
  },
  'dozing-off': {
    title: 'Falling asleep',
    say: 'If your baby dozes off, stop. Wipe, dress, and lay your baby on the back to sleep.',
    why: 'A sleeping baby cannot say yes or no.',
  },
  'too-warm': {
    title: 'Too warm?',
    say: 'A sweaty neck or a red face means too warm. Stop, take off a layer, and wait.',
    why: 'Safer sleep advice of the Lullaby Trust warns of babies who get too hot.',
  },
  'one-part-bare': {
    title: 'One part bare at a time',
    say: 'Cover what you are not stroking, so that your baby stays warm.',
  },
  'hiccups-pause': {
    title: 'Hiccups',
    say: 'With hiccups, leave the tummy in peace until they are gone.',
  },
  'gentle-newborn': {
    title: 'Newborn: less is more',
    say: 'In the first weeks, still hands and light strokes over clothes are enough. Two to five minutes will do.',
  },
  'follow-the-mover': {
    title: 'A baby who moves',
    say: 'A baby who rolls or crawls may want short and playful strokes. Follow along, and stop when they crawl off.',
  },
} as const;
