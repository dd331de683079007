import type { StrokeId } from '@warmhands/core';

/** What a parent needs in order to do a stroke from words alone. Sides are always the baby's own. [K23] */
export interface StrokeText {
  readonly name: string;
  readonly how: string;
  readonly reason: string;
  /** What to take care of, in one sentence. */
  readonly watch?: string;
}

/** The strokes in words, in the order of the contract: those of the articles, then those beyond them. */
export const strokeTexts = {
  'chest-outward': {
    name: 'Chest outwards',
    how: 'Lay both hands flat, side by side, on the middle of the chest. Slide them up and out, over the shoulders, to the arms. Start again in the middle and slide down the ribs and sides to the thighs. Go gently, and always around the nipples.',
    reason: 'Handed down as a greeting to the whole body. Nobody has tested it.',
    watch: 'Never press or squeeze near the nipples, even if they look swollen.',
  },
  'arm-wring': {
    name: 'Soft arm twist',
    how: 'Make a loose ring around the top of one arm with each hand. Slide both hands down to the wrist. As they slide, let them turn gently in opposite ways. Leave the elbow as bent as it likes to be.',
    reason: 'Handed down. Nobody has tested it.',
    watch: 'Never pull an arm straight.',
  },
  'tummy-circle': {
    name: 'Tummy circle',
    how: "Lay one hand flat, low on your baby's right side. Slide up that side, across below the ribs, and down your baby's left side. Go on below the navel, back to where you began, slowly and gently. Facing your baby, you will see your hand go round like a clock.",
    reason: 'It follows the way of the bowel. Nobody has tested it alone.',
    watch: 'Stay below the ribs, and keep your other hand on your baby.',
  },
  'tummy-sides': {
    name: 'Tummy sides',
    how: "Lay one hand on the soft side of the tummy, below the ribs, on your baby's left. Slide it down and in, to just below the navel. Then do the same with your other hand on your baby's right. Be gentle, one side at a time.",
    reason: 'Handed down. Nobody has tested it.',
  },
  'leg-glide': {
    name: 'Leg glide',
    how: 'Make a loose ring around the top of one thigh with your hand. Glide down the bent leg to the foot, slowly and gently. Rest your other hand on your baby. Later you can do both legs at once, one in each hand.',
    reason: 'Handed down. Nobody has tested it.',
    watch: 'Let the leg stay bent and loose.',
  },
  'leg-wring': {
    name: 'Soft leg twist',
    how: 'Make a loose ring around one thigh with each hand. Slide both hands down to the ankle. As they slide, let them turn gently in opposite ways. Leave the knee bent.',
    reason: 'Handed down. Nobody has tested it.',
    watch: 'Never pull a leg straight.',
  },
  'palm-finger-bases': {
    name: 'Inside the hand',
    how: "Hold your baby's hand in yours, palm up. With your thumb, make a tiny circle where the little finger begins. Do the same for each finger and the thumb, softly. If the hand stays shut, just hold it.",
    reason: 'Handed down. Nobody has tested it.',
    watch: 'Never force a fist open.',
  },
  'finger-pull': {
    name: 'Finger by finger',
    how: "Hold your baby's wrist with one hand. Take one finger between your own finger and thumb, close to the palm. Slide softly to the tip and let go. Go on to the next finger.",
    reason: 'Handed down. Nobody has tested it.',
    watch: 'Slide along the finger rather than pull it.',
  },
  'sole-toe-bases': {
    name: 'Under the toes',
    how: 'Hold the foot in one hand. With your thumb, make a tiny circle on the sole, just below the big toe. Do the same below each toe, softly. If the toes curl, that is normal: wait, then go on.',
    reason: 'Handed down. Nobody has tested it.',
  },
  'toe-pull': {
    name: 'Toe by toe',
    how: 'Hold the foot in one hand. Take one toe between finger and thumb, close to the foot. Slide softly to the tip and let go. Go on to the next toe.',
    reason: 'Handed down. Nobody has tested it.',
    watch: 'No tug and no jerk.',
  },
  'knees-up': {
    name: 'Knees to tummy',
    how: 'Hold both lower legs loosely, near the ankles. Bring the feet up slowly, so that the knees bend out and up towards the tummy. Wait there for about four seconds, then let the legs come back. Let your baby lead, and stop where it feels stiff.',
    reason: 'Handed down for wind. Nobody has tested it alone.',
    watch: 'Never push, and never pull the legs straight.',
  },
  'back-down': {
    name: 'Down the back',
    how: 'Your baby lies awake on the tummy. Lay both hands flat near the neck, one on each side of the spine, fingers towards the head. Slide both hands slowly down to the bottom, and do not press. Later you can go on, all the way to the feet.',
    reason: 'Handed down as a stroke for bedtime. Nobody has tested it alone.',
    watch: 'Only awake and watched: if your baby gets sleepy, stop and turn them onto the back.',
  },
  'bottom-circles': {
    name: 'Bottom circles',
    how: 'The nappy is off. Lay the heel of each hand on the round part of the bottom, one on each side. Make slow, small circles with both hands, gently. Stay on the soft muscle, well away from the middle.',
    reason: 'Some babies relax and pass wind or a stool after touch. Nobody has tested this stroke.',
    watch: "Wash your hands before you touch your baby's hands or face again.",
  },
  'legs-back': {
    name: 'Backs of legs',
    how: 'Your baby lies awake on the tummy. Lay one hand flat on one side of the bottom. Slide it down the back of the leg to the foot, slowly and gently. Rest your other hand on your baby.',
    reason: 'Handed down. Nobody has tested it.',
  },
  'heel-to-bottom': {
    name: 'Heel to bottom',
    how: 'Rest one hand lightly on the hip. With the other hand, hold the ankle on the same side. Bend the knee slowly, so that the heel comes nearer to the bottom. Stop where it feels stiff, wait, and let the foot down again.',
    reason: 'Handed down. Nobody has tested it.',
    watch: 'Never push further than the leg goes by itself.',
  },
  'lap-pat': {
    name: 'Lap pats',
    how: 'Sit on the floor. Lay your awake baby tummy down over your lap, with the low tummy on the round of your knee. Hold the shoulder with one hand. With the other hand flat, pat the lower back lightly, first beside one side of the spine, then the other.',
    reason: "It is one person's tip, and we made it lighter. Nobody has tested it.",
    watch: 'Two or three minutes at most; stop at once if your baby minds.',
  },
  'tummy-rest': {
    name: 'Hands on tummy',
    how: 'Warm your hands. Lay both hands flat on the tummy, at the navel or just below. Let them rest there, still, without pressing. Breathe slowly and wait.',
    reason: 'Handed down as a quiet start. Nobody has tested it.',
  },
  'tummy-paddle': {
    name: 'Tummy paddle',
    how: 'Lay both hands flat across the tummy, fingers pointing to each other. Slide one hand from just above the navel down to the top of the nappy. As it lifts, slide the other hand down from the navel. Go on hand over hand, slowly and gently.',
    reason: 'Handed down for wind. Nobody has tested it alone.',
    watch: 'Begin at least two finger-widths below the ribs.',
  },
  'love-i': {
    name: 'The letter I',
    how: "Lay flat fingers below the ribs on your baby's left: from the feet that is on your right. Slide down that side, slowly and gently, to the low end of the tummy. Keep your other hand on your baby.",
    reason: 'It follows the way of the bowel. Nobody has tested it alone.',
  },
  'love-l': {
    name: 'The letter L',
    how: "Lay flat fingers below the ribs on your baby's right: from the feet that is on your left. Slide across to your baby's left, and then down that side, slowly and gently. From the feet you see a 7, not an L, and that is right.",
    reason: 'It follows the way of the bowel. Nobody has tested it alone.',
  },
  'love-u': {
    name: 'Upside-down U',
    how: "Lay flat fingers low on your baby's right: from the feet that is on your left. Slide up that side, across below the ribs, and down your baby's left side. Go slowly and gently, and keep your other hand on your baby.",
    reason: 'It follows the way of the bowel. Nobody has tested it alone.',
  },
  'tummy-closing': {
    name: 'Tummy finish',
    how: 'Lay both warm hands flat on the tummy, below the ribs. Slide them down together to the top of the nappy, slowly and gently. Lift your hands and start again at the top.',
    reason: 'Handed down as a calm end. Nobody has tested it.',
  },
  'toe-circles': {
    name: 'Toe circles',
    how: 'Hold the foot in one hand. Take the little toe between your finger and thumb. Roll it softly in a small circle, then go on to the next toe. Either way round is fine.',
    reason: 'Many babies enjoy a foot rub. Nobody has tested this one.',
  },
  'sole-press': {
    name: 'Sole press',
    how: 'Hold the foot in one hand. Put one fingertip on the sole, just in front of the heel. Press softly, count to three, and let go.',
    reason: 'It is a foot rub. In one trial, rubbing special spots did no better than any foot rub.',
  },
  'leg-down': {
    name: 'Down the leg',
    how: 'Hold one ankle gently with one hand. Curl your other hand around the top of the thigh. Slide it down the bent leg to the foot, slowly and gently. Change hands for the other leg.',
    reason: 'Handed down as a calming stroke. Nobody has tested it alone.',
    watch: 'Let the leg stay bent and loose; never pull it straight.',
  },
  'leg-up': {
    name: 'Up the leg',
    how: 'Hold one ankle gently with one hand. Curl your other hand around the leg, just above the ankle. Slide it up to the top of the thigh, slowly and gently. Change hands for the other leg.',
    reason: 'Handed down as a waking stroke, so we keep it for play. Nobody has tested it.',
    watch: 'Leave it out before sleep.',
  },
  'head-hold': {
    name: 'Head hold',
    how: 'Cup your hands around the sides of the head. Let them rest there, still and very light. Do not press. Look at your baby and breathe slowly.',
    reason: 'Handed down, and made softer by us: we never press. Nobody has tested it.',
    watch: 'Keep off the soft spots, and off any bump or bruise.',
  },
  'head-to-forehead': {
    name: 'Crown to forehead',
    how: 'Put the flat of your fingers near the crown, one hand on each side of the head. Slide both hands around the sides, past the temples, to the forehead. Be as light as a feather. Go around the soft spot, never over it.',
    reason: 'Handed down. Nobody has tested it.',
    watch: 'Keep off the soft spots, and off any bump or bruise.',
  },
  'head-to-nape': {
    name: 'Crown to neck',
    how: 'Put the flat of your fingers near the crown, one hand on each side of the head. Slide both hands down behind the ears to the back of the neck. Be as light as a feather. Do not lift or turn the head.',
    reason: 'Handed down. Nobody has tested it.',
    watch: 'Keep off the soft spots, and off any bump or bruise.',
  },
  'finger-circles': {
    name: 'Finger circles',
    how: "Hold your baby's wrist with one hand. Take the tip of one finger between your own finger and thumb. Move it softly in a small circle, then go on to the next finger. Either way round is fine.",
    reason: 'Handed down. Nobody has tested it.',
    watch: 'Never force a fist open.',
  },
  'palm-to-fingertips': {
    name: 'Palm to fingertips',
    how: "Hold your baby's hand in one of yours, palm up. Lay the flat of your fingers on the palm. Stroke out along the fingers to the tips, slowly and gently. If the hand stays shut, stroke the back of it.",
    reason: 'Handed down. Nobody has tested it.',
    watch: 'Never force a fist open.',
  },
  'arm-down': {
    name: 'Down the arm',
    how: 'Hold one wrist gently with one hand. Curl your other hand around the shoulder. Slide it down the arm to the wrist, slowly and gently. Change hands for the other arm.',
    reason: 'Handed down as a calming stroke. Nobody has tested it alone.',
    watch: 'Do not pull on a stiff arm.',
  },
  'arm-up': {
    name: 'Up the arm',
    how: 'Hold one wrist gently with one hand. Curl your other hand around the arm, just above the wrist. Slide it up to the shoulder, slowly and gently. Change hands for the other arm.',
    reason: 'Handed down as a waking stroke, so we keep it for play. Nobody has tested it.',
    watch: 'Leave it out before sleep.',
  },
  'lower-back': {
    name: 'Lower back',
    how: 'Your baby lies awake on the tummy. Lay both hands flat on the lower back, one on each side of the spine. Slide them down to the bottom, slowly and gently. Lift your hands and start again.',
    reason: 'An article names this place, but not how. This way is ours, and nobody has tested it.',
    watch: 'Never press on the spine.',
  },
  'newborn-back-and-legs': {
    name: 'Newborn back stroke',
    how: "Lean back with your baby upright on your chest, head resting on you. Hold the bottom with one hand. With the other, stroke down beside the spine, from the top of the back to the thigh. Go slowly and lightly, over the clothes, and change hands for your baby's other side.",
    reason: 'An article names this touch for young babies, but not how. This way is ours, and nobody has tested it.',
    watch: 'If you feel sleepy, put your baby down on the back in the cot.',
  },
  bicycle: {
    name: 'Slow bicycle',
    how: 'Hold one lower leg in each hand, near the ankle. Bring one knee slowly up towards the tummy while the other leg comes down. Then change, like slow and small pedalling. Let your baby set the pace.',
    reason: 'An article names it for wind, but not how. This way is ours, and nobody has tested it.',
    watch: 'Never push, and never pull the legs straight.',
  },
  'wind-upright': {
    name: 'Upright for wind',
    how: 'Lean back a little and hold your baby upright on your chest, head at your shoulder. One hand holds the head and neck. With your other hand flat, pat the back lightly, beside the spine. See that the nose and mouth stay free.',
    reason: 'It is the usual way to bring up wind. We found no test of it.',
  },
  'skin-to-skin': {
    name: 'Skin to skin',
    how: 'Sit back, wide awake, and lay your baby upright on your bare chest. Turn the head to one side and keep the face in sight. Hold the bottom with one hand and rest the other on the back, still. Put a light blanket around you both if it is cool.',
    reason: 'Many parents find it a warm, close time. We claim no more than that.',
    watch: 'If you feel sleepy, put your baby down on the back in the cot.',
  },
  'leg-hand-over-hand': {
    name: 'Leg hand over hand',
    how: 'Curl one hand around the top of the thigh, on the outer side. Slide it down the bent leg to the ankle, slowly and gently. As it arrives, begin again at the top with your other hand. Go on hand over hand, as if you climbed down a rope.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
    watch: 'Let the leg stay bent and loose; never pull it straight.',
  },
  'leg-roll': {
    name: 'Leg roll',
    how: 'Lay one hand on each side of the thigh. Roll the leg a little to and fro between your palms, slowly and softly. Keep rolling as your hands slide down to the ankle. Let the hip and the knee stay loose.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
    watch: 'Roll only as far as the leg goes by itself.',
  },
  'sole-thumbs': {
    name: 'Thumb over thumb',
    how: 'Hold one foot in both hands, with your thumbs on the sole. Slide one thumb from the heel towards the toes, slowly and softly. As it arrives, begin again at the heel with the other thumb. If the toes curl, that is normal: wait, then go on.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
  },
  'open-book': {
    name: 'Open book',
    how: 'Lay both hands flat, side by side, on the middle of the chest. Slide them out along the ribs to the sides, as if you smoothed the pages of a book. Go slowly and gently, below the nipples. Lift your hands at the sides, and start again in the middle.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
    watch: 'Never press or squeeze near the nipples.',
  },
  butterfly: {
    name: 'Butterfly wings',
    how: 'Lay one hand flat on one hip. Slide it slowly across the tummy and the middle of the chest to the shoulder on the other side. Slide back the same way, as gently. Then do the same from the other hip, with your other hand.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
    watch: 'Pass between the nipples, and keep below the throat.',
  },
  'back-sweep': {
    name: 'Back sweep',
    how: 'Your baby lies awake on the tummy. Rest one hand on the bottom and leave it there. Lay your other hand flat near the neck, beside the spine. Sweep it down to the bottom, slowly and gently, and change hands for the other side.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
    watch: 'Stay beside the spine, never on it.',
  },
  'back-circles': {
    name: 'Back circles',
    how: 'Your baby lies awake on the tummy. Put the flat of your fingers near the neck, one hand on each side of the spine. Make slow, soft circles with both hands. Move down a little and do it again, until you reach the bottom.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
    watch: 'Never press on the spine.',
  },
  'back-combing': {
    name: 'Back combing',
    how: 'Your baby lies awake on the tummy. Put your fingertips near the neck, on both sides of the spine. Draw them down to the bottom like a soft, slow comb. Each time, be a little lighter than before.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
    watch: 'If it tickles, go back to a flat hand.',
  },
  'tummy-thumbs': {
    name: 'Thumbs to the sides',
    how: 'Let your hands lie loosely around the waist. Lay both thumbs flat on the tummy, one on each side of the navel. Slide them out to the sides, slowly and gently. Lift them and start again beside the navel.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
    watch: 'Never squeeze.',
  },
  'sun-moon': {
    name: 'Sun and moon',
    how: 'Face your baby and think of a clock on the tummy. One flat hand goes round it as a clock does: that is the sun. The other hand is the moon: it draws half a circle, from ten over the top to five. Then it lifts and comes again, and both go slowly and gently.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
    watch: 'Stay below the ribs.',
  },
  'arm-hand-over-hand': {
    name: 'Arm hand over hand',
    how: 'Let the arm lie beside the body. Curl one hand around the top of the arm, and slide it down to the wrist, slowly and gently. As it arrives, begin again at the top with your other hand. Go on hand over hand.',
    reason: 'Handed down by massage teachers. Nobody has tested it.',
    watch: 'Let the elbow stay bent; never pull an arm straight.',
  },
} as const satisfies Record<StrokeId, StrokeText>;
