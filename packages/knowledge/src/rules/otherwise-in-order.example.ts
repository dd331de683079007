import type { RuleExample } from '@warmhands/core';
import { SIGNS_THAT_COUNT } from './otherwise-in-order.ts';

/** Every sign of danger and of today looked for and absent, but for the fever itself, nappy rash and warmth. */
export const ALL_ELSE_IN_ORDER = {
  floppy: 'no',
  'hard-to-wake': 'no',
  'seizure-now': 'no',
  'blue-or-grey': 'no',
  'hard-breathing': 'no',
  'non-fading-rash': 'no',
  'bulging-fontanelle': 'no',
  'green-vomit': 'no',
  'blood-in-vomit': 'no',
  'blood-in-stool': 'no',
  'swollen-hard-belly': 'no',
  'groin-lump': 'no',
  'high-pitched-cry': 'no',
  'pale-episodes': 'no',
  'no-wet-nappy-12h': 'no',
  'allergic-reaction': 'no',
  'feeding-less-than-half': 'no',
  'few-wet-nappies': 'no',
  'pale-stool': 'no',
  jaundice: 'no',
  'inconsolable-crying': 'no',
  'limb-not-used': 'no',
  'unexplained-bruise': 'no',
  'projectile-vomiting': 'no',
  'sunken-fontanelle': 'no',
  'dry-mouth': 'no',
  'hurts-when-held': 'no',
  worried: 'no',
  'weeping-eczema': 'no',
  unwell: 'no',
  vomiting: 'no',
  diarrhoea: 'no',
  'skin-infection': 'no',
} as const;

type Finds = RuleExample['finds'];

/**
 * The same small situations for the two rules that share the exception, which come to opposite things.
 *
 * `excused`: what the rule finds where the vaccination excuses the fever; `grave`: where it does not.
 */
export function hotBesideVaccination(excused: Finds, grave: Finds): readonly RuleExample[] {
  return [
    {
      title: '38.0 with all else in order after a vaccination',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 60, readings: [38] },
      finds: excused,
    },
    {
      title: '38.9 with all else in order after a vaccination',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 60, readings: [38.9] },
      finds: excused,
    },
    {
      title: '39.0 after a vaccination',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 60, readings: [39] },
      finds: grave,
    },
    {
      title: 'day 55, too young for a vaccination',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 55, readings: [38.2] },
      finds: grave,
    },
    {
      title: 'day 56 after a vaccination',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 56, readings: [38.2] },
      finds: excused,
    },
    {
      title: 'no vaccination',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'no' }, ageDays: 60, readings: [38.2] },
      finds: grave,
    },
    {
      title: 'a vaccination that is not sure',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'not-sure' }, ageDays: 60, readings: [38.2] },
      finds: grave,
    },
    {
      title: 'a vaccination that was not asked',
      given: { facts: { ...ALL_ELSE_IN_ORDER }, ageDays: 60, readings: [38.2] },
      finds: grave,
      missing: ['vaccinated-in-48h'],
    },
    {
      title: 'a same-day sign beside the vaccination',
      given: {
        facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes', worried: 'yes' },
        ageDays: 60,
        readings: [38.2],
      },
      finds: grave,
    },
    {
      title: 'a sign that is not sure beside the vaccination',
      given: {
        facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes', floppy: 'not-sure' },
        ageDays: 60,
        readings: [38.2],
      },
      finds: grave,
    },
    {
      title: 'nappy rash and warmth beside the vaccination',
      given: {
        facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes', 'nappy-rash': 'yes', overheated: 'yes' },
        ageDays: 60,
        readings: [38.2],
      },
      finds: excused,
    },
    {
      title: '37.9',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 60, readings: [37.9] },
      finds: 'clear',
    },
    {
      title: 'no reading',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 60 },
      finds: 'clear',
    },
    {
      title: 'over 3 months',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 100, readings: [38.2] },
      finds: 'clear',
    },
    {
      title: 'the last day before 3 months',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 91, readings: [38.2] },
      finds: excused,
    },
    {
      title: 'the day of 3 months',
      given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 92, readings: [38.2] },
      finds: 'clear',
    },
    ...SIGNS_THAT_COUNT.map((sign) => ({
      title: `${sign} beside the vaccination`,
      given: {
        facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' as const, [sign]: 'yes' as const },
        ageDays: 60,
        readings: [38.2],
      },
      finds: grave,
    })),
  ];
}
