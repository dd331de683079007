import type { SignGroupId } from '../../rules/question-groups.ts';

/** Headings of the groups of signs. */
export const signGroupTexts = {
  'breathing-and-colour': 'Breathing and colour',
  'awake-and-moving': 'Awake and moving',
  'skin-and-head': 'Skin and head',
  'tummy-sick-and-nappies': 'Tummy, sick and nappies',
  'after-something-new': 'After something new',
  'you-and-your-baby': 'You and your baby',
  'feeding-and-nappies': 'Feeds, sick and nappies',
  'head-and-mouth': 'Head and mouth',
  skin: 'Skin',
  'warm-or-unwell': 'Warm, or not themself',
  'birth-and-head': 'Birth and head',
  'navel-and-tummy': 'Navel and tummy',
  'bones-and-hips': 'Bones, hips and muscles',
  'heart-lungs-and-more': 'Heart, lungs and more',
  hospital: 'Hospital',
  'skin-and-allergy': 'Skin and allergy',
} as const satisfies Record<SignGroupId, string>;
