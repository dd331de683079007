import type { Rule, RuleExample } from '@warmhands/core';

/** Eczema: nothing on the skin but the baby's own emollient. */
export const eczemaProduct = {
  id: 'eczema-product',
  when: { all: [{ fact: 'eczema', is: 'yes' }, { not: { product: ['none', 'emollient'] } }] },
  says: { verdict: 'adapt', limits: { product: 'none' } },
  basis: 'article',
  sources: [{ source: 'article-1', place: 'L86' }, { source: 'nes' }, { source: 'pharmn' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `eczema-product` makes of small situations. */
export const eczemaProductExamples = [
  { title: 'fires on an oil', given: { facts: { eczema: 'yes' }, product: 'sunflower' }, finds: 'fires' },
  {
    title: 'counts not sure as the worse',
    given: { facts: { eczema: 'not-sure' }, product: 'mineral' },
    finds: 'fires',
  },
  { title: 'is clear with the emollient', given: { facts: { eczema: 'yes' }, product: 'emollient' }, finds: 'clear' },
  { title: 'is clear with no product', given: { facts: { eczema: 'yes' } }, finds: 'clear' },
  { title: 'is clear without eczema', given: { facts: { eczema: 'no' }, product: 'sunflower' }, finds: 'clear' },
  { title: 'is open while not asked', given: { product: 'sunflower' }, finds: 'open', missing: ['eczema'] },
] satisfies readonly RuleExample[];
