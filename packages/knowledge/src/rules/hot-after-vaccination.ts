import type { Rule, RuleExample } from '@warmhands/core';
import { ALL_ELSE_IN_ORDER } from './otherwise-in-order.example.ts';
import { HOT_AFTER_VACCINATION, SIGNS_THAT_COUNT } from './otherwise-in-order.ts';

/** 38.0 to 38.9 °C after a known vaccination, from 8 weeks to 3 months, all other signs known to be absent. */
export const hotAfterVaccination = {
  id: 'hot-after-vaccination',
  when: HOT_AFTER_VACCINATION,
  says: { verdict: 'wait' },
  basis: 'guideline',
  sources: [{ source: 'oxf' }, { source: 'rhcg' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `hot-after-vaccination` makes of small situations. */
export const hotAfterVaccinationExamples = [
  {
    title: '38.0 with all else in order after a vaccination',
    given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 60, readings: [38] },
    finds: 'fires',
  },
  {
    title: '38.9 with all else in order after a vaccination',
    given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 60, readings: [38.9] },
    finds: 'fires',
  },
  {
    title: '39.0 after a vaccination',
    given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 60, readings: [39] },
    finds: 'clear',
  },
  {
    title: 'day 55, too young for a vaccination',
    given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 55, readings: [38.2] },
    finds: 'clear',
  },
  {
    title: 'day 56 after a vaccination',
    given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes' }, ageDays: 56, readings: [38.2] },
    finds: 'fires',
  },
  {
    title: 'no vaccination',
    given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'no' }, ageDays: 60, readings: [38.2] },
    finds: 'clear',
  },
  {
    title: 'a vaccination that is not sure',
    given: { facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'not-sure' }, ageDays: 60, readings: [38.2] },
    finds: 'clear',
  },
  {
    title: 'a vaccination that was not asked',
    given: { facts: { ...ALL_ELSE_IN_ORDER }, ageDays: 60, readings: [38.2] },
    finds: 'clear',
    missing: ['vaccinated-in-48h'],
  },
  {
    title: 'a same-day sign beside the vaccination',
    given: {
      facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes', worried: 'yes' },
      ageDays: 60,
      readings: [38.2],
    },
    finds: 'clear',
  },
  {
    title: 'a sign that is not sure beside the vaccination',
    given: {
      facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes', floppy: 'not-sure' },
      ageDays: 60,
      readings: [38.2],
    },
    finds: 'clear',
  },
  {
    title: 'nappy rash and warmth beside the vaccination',
    given: {
      facts: { ...ALL_ELSE_IN_ORDER, 'vaccinated-in-48h': 'yes', 'nappy-rash': 'yes', overheated: 'yes' },
      ageDays: 60,
      readings: [38.2],
    },
    finds: 'fires',
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
    finds: 'fires',
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
    finds: 'clear' as const,
  })),
] satisfies readonly RuleExample[];
