import { REFUSED_PRODUCTS, type Rule, type RuleExample } from '@warmhands/core';

/** A product that is known and never used. Grounds differ by product and stand with the product. */
export const productNeverUsed = {
  id: 'product-never-used',
  when: { product: REFUSED_PRODUCTS },
  says: { verdict: 'adapt', limits: { product: 'none' } },
  basis: 'reasoned',
  sources: [
    { source: 'observe' },
    { source: 'nep18' },
    { source: 'adc' },
    { source: 'barnardos' },
    { source: 'kark-t3' },
    { source: 'article-1', place: 'L78' },
  ],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `product-never-used` makes of small situations. */
export const productNeverUsedExamples = [
  { title: 'fires on olive oil', given: { product: 'olive' }, finds: 'fires' },
  { title: 'fires on a steroid cream', given: { product: 'steroid-cream' }, finds: 'fires' },
  { title: 'is clear with sunflower oil', given: { product: 'sunflower' }, finds: 'clear' },
  { title: 'is clear with no product', given: {}, finds: 'clear' },
] satisfies readonly RuleExample[];
