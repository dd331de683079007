import type { DangerSign, FactId, QUESTION_FACTS } from '@warmhands/core';

/** A few signs that belong under one heading of a screen. The heading's words stand in the locale under the id. */
export interface SignGroup<Sign extends FactId = FactId> {
  readonly id: string;
  readonly signs: readonly [Sign, ...Sign[]];
}

/** The sixteen signs of danger as a carer looks a baby over: from breath to nappy. */
export const dangerGroups = [
  { id: 'breathing-and-colour', signs: ['hard-breathing', 'blue-or-grey', 'pale-episodes'] },
  { id: 'awake-and-moving', signs: ['hard-to-wake', 'floppy', 'seizure-now', 'high-pitched-cry'] },
  { id: 'skin-and-head', signs: ['non-fading-rash', 'bulging-fontanelle'] },
  {
    id: 'tummy-sick-and-nappies',
    signs: ['green-vomit', 'blood-in-vomit', 'blood-in-stool', 'swollen-hard-belly', 'groin-lump', 'no-wet-nappy-12h'],
  },
  { id: 'after-something-new', signs: ['allergic-reaction'] },
] as const satisfies readonly SignGroup<DangerSign>[];

/** The signs of today: those that call for somebody the same day first, the milder ones after. */
export const todayGroups = [
  { id: 'you-and-your-baby', signs: ['worried', 'inconsolable-crying', 'hurts-when-held', 'limb-not-used'] },
  {
    id: 'feeding-and-nappies',
    signs: ['feeding-less-than-half', 'few-wet-nappies', 'pale-stool', 'projectile-vomiting', 'vomiting', 'diarrhoea'],
  },
  { id: 'head-and-mouth', signs: ['sunken-fontanelle', 'dry-mouth'] },
  {
    id: 'skin',
    signs: ['jaundice', 'unexplained-bruise', 'weeping-eczema', 'skin-infection', 'nappy-rash'],
  },
  { id: 'warm-or-unwell', signs: ['feverish', 'unwell', 'overheated'] },
] as const satisfies readonly SignGroup<(typeof QUESTION_FACTS.today)[number]>[];

/** What stays true for weeks, in the order of a health record. */
export const standingGroups = [
  { id: 'birth-and-head', signs: ['difficult-birth', 'head-swelling'] },
  { id: 'navel-and-tummy', signs: ['navel-healed', 'hernia', 'reflux'] },
  { id: 'bones-and-hips', signs: ['hip-condition', 'fracture', 'bone-condition', 'muscle-tone'] },
  {
    id: 'heart-lungs-and-more',
    signs: ['heart-condition', 'breathing-condition', 'seizures', 'bleeding-condition', 'low-immunity'],
  },
  { id: 'hospital', signs: ['surgery-or-device', 'in-hospital', 'other-condition'] },
  { id: 'skin-and-allergy', signs: ['eczema', 'nut-or-seed-allergy'] },
] as const satisfies readonly SignGroup<(typeof QUESTION_FACTS.standing)[number]>[];

/** The id of a heading of a screen of signs. */
export type SignGroupId = (typeof dangerGroups | typeof todayGroups | typeof standingGroups)[number]['id'];
