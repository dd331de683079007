/** How a hand touches, and what it never does. */
export const touchTexts = {
  'flat-hands': {
    title: 'Flat hands',
    say: 'Keep your hands flat and soft, so that as much of them as fits lies on the skin.',
  },
  'fingers-for-small': {
    title: 'Small baby, fewer fingers',
    say: 'Where your hand is wider than the part, use the flat of two or three fingers.',
  },
  'how-firm': {
    title: 'How firm?',
    say: 'Gentle but sure: the skin moves a little and no mark stays. On the head, only the lightest touch. As your baby grows and likes it, you may be a little firmer.',
    why: 'A touch that is too light and quick tickles.',
  },
  'slow-strokes': {
    title: 'How slow?',
    say: 'Slower than you think: about the width of two fingers in one second.',
    why: 'In one study, a soft brush on the arm slowed the hearts of babies at three centimetres a second. Much slower or faster did not.',
  },
  outwards: {
    title: 'Outwards, away from the middle',
    say: 'Stroke away from the body, towards hands and feet. Keep upward strokes for play.',
    why: 'The articles say that down calms and up wakes. That is handed down; nobody has tested it.',
  },
  'never-straighten': {
    title: 'Arms and legs stay bent',
    say: 'Stroke along the arm or leg as it lies, bent and loose. Never pull it straight.',
    why: 'The International Hip Dysplasia Institute warns that pulling newborn legs straight too fast can loosen the hips.',
  },
  'baby-leads-the-bend': {
    title: 'Your baby leads the bend',
    say: 'Move only as far as the leg goes by itself. Stop at the first stiffness.',
  },
  'change-hands': {
    title: 'Change hands',
    say: 'One hand holds the ankle or wrist while the other strokes. For the other side, change hands.',
  },
  'both-sides': {
    title: 'Both sides',
    say: 'What you do on one side, do on the other before you go on.',
  },
  'way-of-the-bowel': {
    title: 'The way of the bowel',
    say: "Up your baby's right, across below the ribs, down your baby's left. Facing your baby, that goes round like a clock.",
    why: 'The bowel runs that way. A wrong turn is not known to do harm.',
  },
  'below-the-ribs': {
    title: 'Stay on the soft part',
    say: 'Begin at least two finger-widths below the ribs, and end above the nappy. Never stroke over a navel that is damp or sore.',
  },
  'off-the-spine': {
    title: 'Beside the spine',
    say: 'Your hands go down on each side of the spine, never on it. Do not press.',
  },
  'light-on-the-head': {
    title: 'The head',
    say: 'Only stroke, and never press. Go around the soft spots, and stay off any bump or bruise.',
  },
  'around-the-nipples': {
    title: 'Around the nipples',
    say: 'Newborn breasts can be swollen. Never press, squeeze or circle there.',
    why: 'A review of harm lists infections after massage of newborn breasts.',
  },
  'shut-hands': {
    title: 'A shut hand is fine',
    say: 'Never force a fist open. Stroke the back of the hand, and wait until it opens by itself.',
  },
  'tummy-time': {
    title: 'On the tummy',
    say: 'Your baby lies on the tummy only while awake and watched. A few minutes are enough.',
  },
  'nappy-off': {
    title: 'Nappy off',
    say: 'For the bottom, the nappy comes off. Lay a towel underneath.',
  },
  'eczema-way': {
    title: 'Skin with eczema',
    say: 'Long strokes down only, with the cream your baby already has. Do not rub or make circles.',
    why: 'Advice for eczema is to smooth cream on, the way the hair grows.',
  },
  'no-special-points': {
    title: 'No secret points',
    say: 'A foot or hand rub is just that. No spot is tied to the tummy or nose.',
    why: 'In one trial, true and made-up points did the same. A smaller one saw less crying.',
  },
  'sore-limb': {
    title: 'Sore from a needle',
    say: 'Leave an arm or leg that is red or sore from an injection alone. Stop the hand before you reach it.',
  },
  'harness-stays': {
    title: 'Harness and cast stay on',
    say: 'Never take off a harness or a cast for massage. Ask the hospital team what you may stroke.',
    why: "This follows the parents' guide to the harness of the Royal National Orthopaedic Hospital, read November 2026.",
  },
  'born-early-holding': {
    title: 'Born early: hold first',
    say: 'For a baby who came early, a still, warm hold is often calmer than strokes.',
    why: 'The charity Bliss says so.',
  },
} as const;
