import type { Rule, RuleExample } from '@warmhands/core';

/** An allergy to nuts or seeds: no oil that comes from a plant. */
export const nutOrSeedAllergy = {
  id: 'nut-or-seed-allergy',
  when: { all: [{ fact: 'nut-or-seed-allergy', is: 'yes' }, { not: { product: ['none', 'emollient', 'mineral'] } }] },
  says: { verdict: 'adapt', limits: { product: 'none' } },
  basis: 'study',
  sources: [{ source: 'adc' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `nut-or-seed-allergy` makes of small situations. */
export const nutOrSeedAllergyExamples = [
  {
    title: 'fires on a plant oil',
    given: { facts: { 'nut-or-seed-allergy': 'yes' }, product: 'grapeseed' },
    finds: 'fires',
  },
  {
    title: 'counts not sure as the worse',
    given: { facts: { 'nut-or-seed-allergy': 'not-sure' }, product: 'coconut' },
    finds: 'fires',
  },
  {
    title: 'is clear with mineral oil',
    given: { facts: { 'nut-or-seed-allergy': 'yes' }, product: 'mineral' },
    finds: 'clear',
  },
  {
    title: 'is clear with the emollient',
    given: { facts: { 'nut-or-seed-allergy': 'yes' }, product: 'emollient' },
    finds: 'clear',
  },
  {
    title: 'is clear without the allergy',
    given: { facts: { 'nut-or-seed-allergy': 'no' }, product: 'grapeseed' },
    finds: 'clear',
  },
  {
    title: 'is open while not asked',
    given: { product: 'grapeseed' },
    finds: 'open',
    missing: ['nut-or-seed-allergy'],
  },
] satisfies readonly RuleExample[];
