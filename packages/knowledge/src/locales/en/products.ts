import type { ProductId } from '@warmhands/core';

/** What a product is called, why it is or is not used, and what to take care of. */
export interface ProductText {
  readonly name: string;
  readonly why: string;
  readonly care?: string;
}

/** The products in words: the ones that may be used, then those that never are. */
export const productTexts = {
  none: {
    name: 'Nothing: dry hands',
    why: 'In a trial with newborns, skin without any oil built up its outer layer best. Before four weeks it is the only choice here.',
    care: 'Through thin clothes, hands glide well without oil.',
  },
  emollient: {
    name: 'Plain skin cream',
    why: 'A review for the Royal College of Midwives likes plain, water-based cream best. A large review found that daily cream does not keep eczema or allergy away. Sore skin from germs, and perhaps food allergy, came a little more often.',
    care: 'If a cream was prescribed, use it just as you were told, and never a steroid cream for massage.',
  },
  sunflower: {
    name: 'Sunflower oil',
    why: 'Studied in several trials, which showed little good or harm. In one of them, newborn skin built itself up more slowly with it.',
    care: 'Not for a baby who may react to plants of the daisy family.',
  },
  coconut: {
    name: 'Coconut oil',
    why: 'Studied mostly in babies born early. There is little to know about others.',
    care: 'Choose one that is cold-pressed, has no scent added and holds nothing else.',
  },
  mineral: {
    name: 'Plain mineral oil',
    why: 'It holds no food. Trials used it beside other oils, and nothing speaks strongly for or against it.',
    care: 'It is very slippery. Keep it away from nose and mouth.',
  },
  grapeseed: {
    name: 'Grapeseed oil',
    why: 'An article names it. We found no trial of it.',
    care: 'Choose one that is cold-pressed, has no scent added and holds nothing else.',
  },
  rapeseed: {
    name: 'Rapeseed oil',
    why: 'An article names it. We found no trial of it.',
    care: 'Choose one that is cold-pressed, has no scent added and holds nothing else.',
  },
  olive: {
    name: 'Olive oil',
    why: 'In a trial, newborn skin built itself up more slowly with olive oil. Much creaming at three months, mostly with olive oil, went along with more food allergy later. That does not show that the oil was the cause.',
  },
  mustard: {
    name: 'Mustard oil',
    why: 'It can sting the skin. A study in Nepal saw poorer skin in newborns.',
  },
  sesame: { name: 'Sesame oil', why: 'Sesame is a common cause of allergy. This is our own reasoning.' },
  peanut: {
    name: 'Peanut oil',
    why: 'In a large study, peanut allergy was more common where skin creams with peanut oil had been used. It may be called arachis oil.',
  },
  almond: {
    name: 'Almond oil',
    why: 'It is a nut oil, and nuts are a common cause of allergy. This is our own reasoning.',
  },
  'apricot-kernel': {
    name: 'Apricot kernel oil',
    why: 'An article names it. It is close to almond, so we leave it out. This is our own reasoning.',
  },
  calendula: {
    name: 'Calendula oil',
    why: 'An article names it. It is a plant of the daisy family that can cause a rash. This is our own reasoning.',
  },
  'essential-oil': {
    name: 'Essential oils',
    why: "Barnardo's says not to use them on babies. A baby of four months had a long fit after a massage with camphor lotion.",
    care: 'We leave out menthol, eucalyptus and vapour rubs too.',
  },
  perfumed: {
    name: 'Anything with perfume',
    why: 'Perfume can sting young skin. An article says so too.',
  },
  'cooking-oil': {
    name: 'Oil from the kitchen',
    why: 'An article warns of it because it is refined. An open bottle may also hold traces of other food.',
  },
  'steroid-cream': {
    name: 'Steroid cream',
    why: 'It is a medicine for sore places only. An article says never to massage with it.',
    care: 'Go on using it as you were told, apart from massage.',
  },
} as const satisfies Record<ProductId, ProductText>;
