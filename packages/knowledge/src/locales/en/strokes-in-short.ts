import type { FramingStep, StrokeId } from '@warmhands/core';

/**
 * How each stroke goes, for a leaflet on which many stand: as much as brings back what was learned from the whole words.
 *
 * Nothing here says more than the whole words do; that each is slow and gentle is said once, above them all. What to
 * take care of is never shortened.
 */
export const strokeInShortTexts = {
  'chest-outward':
    'From the middle of the chest, up and out to the arms. Then from the middle, down the sides to the thighs. Always around the nipples.',
  'arm-wring': 'A loose ring around the top of the arm with each hand. Slide to the wrist, turning in opposite ways.',
  'tummy-circle':
    "Begin low on your baby's right, and go up. Cross below the ribs. Go down your baby's left side, and back below the navel.",
  'tummy-sides':
    "From below the ribs on your baby's left, slide down and in to below the navel. Then the other hand, on your baby's right.",
  'leg-glide': 'A loose ring around the top of the thigh. Glide down the bent leg to the foot.',
  'leg-wring': 'A loose ring around the thigh with each hand. Slide to the ankle, turning in opposite ways.',
  'palm-finger-bases': 'Your thumb makes a tiny circle where each finger begins. If the hand stays shut, just hold it.',
  'finger-pull': 'Hold the wrist. Slide along one finger from the palm to the tip, then go on to the next.',
  'sole-toe-bases': 'Your thumb makes a tiny circle on the sole below each toe. If the toes curl, wait.',
  'toe-pull': 'Hold the foot. Slide along one toe from the foot to the tip, then go on to the next.',
  'knees-up':
    'Hold both lower legs. Bring the knees up towards the tummy, wait four seconds, let them back. Stop where it feels stiff.',
  'back-down':
    'Both hands flat near the neck, one on each side of the spine. Slide down to the bottom, and do not press.',
  'bottom-circles':
    'The nappy is off. The heel of each hand makes small circles on the soft muscle, well away from the middle.',
  'legs-back': 'One hand flat on the bottom. Slide down the back of the leg to the foot.',
  'heel-to-bottom':
    'One hand rests on the hip. Bend the knee, so that the heel nears the bottom. Stop where it feels stiff.',
  'lap-pat':
    'Sit on the floor, your awake baby tummy down over your lap. Hold the shoulder. Pat the lower back lightly, beside the spine.',
  'tummy-rest': 'Both warm hands flat at the navel or just below. They rest, still, without pressing.',
  'tummy-paddle': 'One hand from above the navel down to the nappy. As it lifts, the other follows, hand over hand.',
  'love-i': "Flat fingers, from below the ribs on your baby's left, down that side to the low end of the tummy.",
  'love-l': "Flat fingers, from below the ribs on your baby's right, across to your baby's left, then down that side.",
  'love-u': "Flat fingers, low on your baby's right. Go up, cross below the ribs, and go down your baby's left side.",
  'tummy-closing': 'Both hands flat, from below the ribs down to the nappy. Lift, and start again at the top.',
  'toe-circles': 'Hold the foot. Roll one toe softly in a small circle, then go on to the next.',
  'sole-press': 'One fingertip on the sole, just in front of the heel. Press softly, count to three, let go.',
  'leg-down': 'Hold one ankle. Slide the other hand from the top of the thigh down the bent leg to the foot.',
  'leg-up': 'Hold one ankle. Slide the other hand from there up the leg to the top of the thigh.',
  'head-hold': 'Cup the sides of the head. Your hands rest there, still and very light. Do not press.',
  'head-to-forehead':
    'From near the crown, around the sides, past the temples, to the forehead. Light as a feather, around the soft spot.',
  'head-to-nape':
    'From near the crown, behind the ears, to the back of the neck. Light as a feather. Do not lift or turn the head.',
  'finger-circles': 'Hold the wrist. Move the tip of one finger in a small circle, then go on to the next.',
  'palm-to-fingertips': 'Stroke from the palm out along the fingers. If the hand stays shut, stroke the back of it.',
  'arm-down': 'Hold one wrist. Slide the other hand from the shoulder down the arm to the wrist.',
  'arm-up': 'Hold one wrist. Slide the other hand from there up the arm to the shoulder.',
  'lower-back': 'Both hands flat on the lower back, one on each side of the spine. Slide down to the bottom.',
  'newborn-back-and-legs':
    'Upright on your chest, over the clothes. Hold the bottom. Stroke beside the spine, from the top of the back to the thigh.',
  bicycle: 'One lower leg in each hand. One knee comes up as the other goes down, like slow, small pedalling.',
  'wind-upright': 'Upright on your chest, head and neck held. Pat the back lightly, beside the spine.',
  'skin-to-skin':
    'Wide awake, your baby upright on your bare chest, the head to one side, the face in sight. One hand holds, one rests.',
  'leg-hand-over-hand': 'From the top of the thigh down to the ankle, hand over hand, as if you climbed down a rope.',
  'leg-roll': 'Roll the leg a little to and fro between your palms, from the thigh down to the ankle.',
  'sole-thumbs': 'Thumb over thumb, from the heel towards the toes. If the toes curl, wait.',
  'open-book': 'From the middle of the chest, slide both hands out along the ribs to the sides, below the nipples.',
  butterfly:
    'From one hip across the middle of the chest to the other shoulder, and back. Then from the other hip, with your other hand.',
  'back-sweep': 'One hand rests on the bottom. The other sweeps from the neck down to it, beside the spine.',
  'back-circles': 'From near the neck, on both sides of the spine, soft circles step by step down to the bottom.',
  'back-combing':
    'From near the neck, on both sides of the spine, comb down to the bottom. Each time a little lighter.',
  'tummy-thumbs': 'Both thumbs flat beside the navel. Slide them out to the sides, lift, and start again.',
  'sun-moon':
    'One flat hand goes round the tummy as a clock does. The other draws half a circle, from ten over the top to five.',
  'arm-hand-over-hand': 'The arm lies beside the body. From its top down to the wrist, hand over hand.',
} as const satisfies Record<StrokeId, string>;

/** What frames the strokes, in short. */
export const framingInShortTexts = {
  'ask-permission': 'Rub your hands warm, and ask. Eyes on you and soft hands say yes; turning away says not now.',
  'resting-hands': 'Lay warm hands on, still. Begin when your baby feels soft under them.',
  'cue-check': 'Your hands rest. Look at the face and hands, and do as your baby tells you.',
  'turn-over':
    'Wipe off any oil first. Roll slowly over one side onto the tummy, a hand under the chest. Arms forward, face to one side.',
  'wipe-and-wrap': 'Wipe your hands, then your baby, and dry the folds. Wrap or dress before you lift.',
  'safe-sleep':
    'On the back, in their own clear, flat cot, in the room where you sleep. Feet down, head bare, nothing loose, 16 to 20 degrees.',
} as const satisfies Record<FramingStep, string>;
