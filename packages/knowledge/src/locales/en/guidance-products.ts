/** What goes with anything that is put on the skin. */
export const productGuidanceTexts = {
  'ask-about-skin': {
    title: 'Sore or dry skin? Ask',
    say: 'Ask your health visitor or doctor which cream suits your baby. If one was prescribed, ask whether it may be used for massage.',
  },
  'patch-test': {
    title: 'Test it first',
    say: 'Put one drop on clean skin, inside the arm or on the lower leg. Look after 20 minutes and again after 24 hours. Red, bumpy or itchy skin: wash it off and do not use it again.',
    why: 'An article says a few hours, some pages 15 minutes, others a day. We keep to the longest.',
  },
  'patch-test-limits': {
    title: 'What the test tells',
    say: 'A new bottle needs a new test. Test one thing at a time, never on sore skin, and not within two days of a vaccination. A clear test does not rule out a food allergy.',
    why: 'This is our own reasoning: we found no published rule.',
  },
  'which-oil': {
    title: 'Which oil?',
    say: 'If you want oil: one plant only, cold-pressed, no scent, in a closed bottle kept for this. It will end up in the mouth, so it must be safe to lick.',
  },
  'how-much': {
    title: 'How much?',
    say: 'A drop the size of a small coin, in your hands. Never pour it onto your baby.',
  },
  'warm-oil-in-hands': {
    title: 'Warm it in your hands',
    say: 'Rub the drop between your palms. Never warm oil on a flame or in a microwave.',
  },
  'oil-stays-away': {
    title: 'Where oil never goes',
    say: 'Keep oil away from eyes, nose, mouth, navel and nappy area. None on the face or the hands of a baby who sucks them.',
  },
  'oil-never-outdoors': {
    title: 'No oil outdoors',
    say: 'Use no oil on skin that may see the sun.',
  },
  'food-off-hands': {
    title: 'Food off your hands',
    say: 'Wash food off your hands first, and massage away from the kitchen. Use creams no more often than you need.',
    why: 'In one study, more creaming at three months went along with more food allergy. It does not show the cause.',
  },
  'oil-slips': {
    title: 'Oil makes you slip',
    say: 'Wipe your hands and your baby before you lift. Never walk with an oily baby.',
  },
  'oily-towels': {
    title: 'Oily towels can burn',
    say: 'Wash them at 40 degrees or more, and let them cool all the way. Do not put very oily ones in the dryer or in a warm pile. Throw them out.',
    why: 'The US product safety body and a UK fire service warn of this. Plant oil on cloth can heat up by itself.',
  },
  'old-oil': {
    title: 'Old oil',
    say: 'Throw away oil that smells sharp or stale. Keep the bottle closed, cool and out of reach.',
  },
  'skin-reaction': {
    title: 'If the skin reacts',
    say: 'Wash it off and do not use it again. A swollen face, wheezing or going limp: call the emergency number now.',
    why: 'Red or bumpy skin: ask your health visitor or doctor. This is our own reasoning.',
  },
} as const;
