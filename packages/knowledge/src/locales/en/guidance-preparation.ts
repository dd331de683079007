/** Before the first touch, and whom to ask. */
export const preparationTexts = {
  'warm-calm-place': {
    title: 'A warm, quiet place',
    say: 'Choose a quiet room that is warm and has no draught. It should feel warm to you with bare arms.',
    why: 'A bare baby cools fast. Pages on baby baths name 24 to 27 degrees; nobody has tested it for massage.',
  },
  'out-of-the-sun': {
    title: 'Outdoors: in the shade',
    say: 'Indoors is best. Outdoors, stay in full shade, and use no oil.',
    why: 'Young skin burns fast. This is our own reasoning.',
  },
  'floor-first': {
    title: 'The floor is safest',
    say: 'Put your baby on the floor, on something soft. On a bed or table, one hand stays on your baby all the time.',
    why: 'A baby can roll off in a blink. If both hands are busy, nobody holds your baby.',
  },
  'soft-place': {
    title: 'Something soft to lie on',
    say: 'Lay your baby on a blanket or soft towel in front of you, or in your lap.',
  },
  'good-moment': {
    title: 'A good moment',
    say: 'Choose a time when your baby is awake, calm and looking about. Any time of day will do, and bedtime is one of them.',
    why: 'Calm and wide awake is the state that most teachers name.',
  },
  'after-the-bath': {
    title: 'After the bath',
    say: 'After a bath is a good time for many babies. Dry your baby well first, and let warm, pink skin cool a little.',
  },
  'things-at-hand': {
    title: 'All within reach',
    say: 'Lay out a towel, a nappy, clothes and a wipe. Then you need not leave your baby.',
  },
  'how-bare': {
    title: 'How bare?',
    say: 'Clothes on is fine. You can also bare only the part you are stroking, and the nappy can stay on.',
    why: 'Many young babies do not like to be bare in their first weeks.',
  },
  'your-own-calm': {
    title: 'You come first',
    say: 'Sit or kneel on something soft. Let your shoulders drop and breathe out slowly.',
    why: 'Both articles begin with you: your calm is part of it.',
  },
  'clean-warm-hands': {
    title: 'Clean, warm hands',
    say: 'Wash your hands, and keep your nails short. Rub your hands together until they are warm.',
  },
  'jewellery-off': {
    title: 'Rings off',
    say: 'Take off rings, watches and bracelets, and tie back long hair.',
    why: 'They scratch, and small hands pull at them.',
  },
  'show-the-start': {
    title: 'Begin the same way each time',
    say: 'Let your baby see your hands, hear you rub them, and smell what you use. Soon that will tell your baby what comes next.',
  },
  'ask-permission': {
    title: 'Ask first',
    say: 'Look into the eyes of your baby and ask aloud. Wait for the answer in face, hands and body.',
    why: 'Both articles ask for it. A baby who hunches or pulls away has said not now.',
  },
  'no-recorded-music': {
    title: 'No recorded music',
    say: 'Leave the music off. Your voice is enough, and you may sing.',
    why: 'The articles differ here, and we found no test. So music is off unless you choose it.',
  },
  'one-part-first': {
    title: 'One part at a time',
    say: 'Learn the legs first, or any one part. Put the parts together when your hands know them.',
  },
  'as-often-as-you-like': {
    title: 'How often?',
    say: 'As often as you both enjoy it. Once a day is plenty, and a day without is fine.',
  },
  'heat-and-drinks': {
    title: 'Nothing hot near',
    say: 'Keep hot drinks out of reach. Do not let a heater blow on your baby.',
  },
  'clear-of-cords': {
    title: 'No cords or small things',
    say: 'Keep beads, straps and phone leads away. Nothing goes in the mouth while your baby lies on the tummy.',
  },
  'skin-dressings': {
    title: 'Away from dressings',
    say: 'Keep well away from plasters, tubes and sore skin. Use no oil near them.',
  },
  'ask-a-midwife': {
    title: 'Not sure? Ask',
    say: 'Your midwife, health visitor or doctor can tell you what suits your baby. Ask before you begin if your baby has any health condition.',
  },
  classes: {
    title: 'Learn with others',
    say: 'Ask your midwife or health visitor about baby massage classes near you. Ask who teaches, and what they have learned.',
  },
  'wind-after-feeds': {
    title: 'Wind after feeds',
    say: 'Hold your baby upright after each feed and wait for the wind to come up.',
    why: 'An article holds that less wind then goes further down. We found no test of it.',
  },
  'nothing-by-mouth-or-bottom': {
    title: 'Leave the rest to others',
    say: 'Give no juice, extra water, honey, drops or other remedy for the tummy by yourself. Put nothing into the bottom. Ask your doctor, midwife or health visitor.',
  },
  'no-time-promised': {
    title: 'It may do nothing',
    say: 'A tummy massage may do nothing for hours, or nothing at all. Both are fine.',
    why: 'We found nothing that shows how soon a stool comes after massage.',
  },
  'lap-pats-last': {
    title: 'Lap pats come last',
    say: 'Try the tummy strokes or slow bicycle first. Pats over the lap are only for a baby under six months who holds up the head.',
  },
  'not-while-crying': {
    title: 'Not while crying',
    say: 'Hold, feed, rock or change a crying baby, and leave massage for a calm time.',
    why: 'Teachers say that a tense tummy makes it useless. We found no test.',
  },
} as const;
