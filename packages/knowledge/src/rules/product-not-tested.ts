import type { Rule, RuleExample } from '@warmhands/core';

/** A product without a clear patch test of 24 hours, or that the skin has reacted to. */
export const productNotTested = {
  id: 'product-not-tested',
  when: {
    all: [
      { product: ['emollient', 'sunflower', 'coconut', 'mineral', 'grapeseed', 'rapeseed'] },
      { patchTest: 'not-clear' },
    ],
  },
  says: { verdict: 'adapt', limits: { product: 'none' } },
  basis: 'instructors',
  sources: [{ source: 'nbb' }, { source: 'balmonds' }, { source: 'article-1', place: 'L88' }],
  checkedOn: '2026-11',
} as const satisfies Rule;

/** What `product-not-tested` makes of small situations. */
export const productNotTestedExamples = [
  { title: 'fires without a clear test', given: { product: 'sunflower', patchTest: 'not-clear' }, finds: 'fires' },
  { title: 'is clear after a clear test', given: { product: 'sunflower', patchTest: 'clear' }, finds: 'clear' },
  { title: 'is clear with no product', given: { patchTest: 'not-clear' }, finds: 'clear' },
  {
    title: 'leaves a product that is never used to its own rule',
    given: { product: 'olive', patchTest: 'not-clear' },
    finds: 'clear',
  },
] satisfies readonly RuleExample[];
