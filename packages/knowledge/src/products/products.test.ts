import { ALLOWED_PRODUCTS, REFUSED_PRODUCTS } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { guidanceTexts } from '../locales/en/guidance.ts';
import { productTexts } from '../locales/en/products.ts';
import { hasWords } from '../strokes/article-lines.fixture.ts';
import { allProducts } from './all-products.ts';

describe('products', () => {
  it('[K30] stand once, on the side where the contract puts them', () => {
    const ids = (allowed: boolean) => allProducts.filter((product) => product.allowed === allowed).map(({ id }) => id);
    expect(ids(true)).toEqual([...ALLOWED_PRODUCTS]);
    expect(ids(false)).toEqual([...REFUSED_PRODUCTS]);
  });

  it('[K31] begin with dry hands; all others wait four weeks and for a clear test', () => {
    const [first, ...rest] = allProducts.filter(({ allowed }) => allowed);
    expect(first).toMatchObject({ id: 'none', fromDays: 0, patchTest: false });
    for (const { id, fromDays, patchTest } of rest)
      expect({ id, fromDays, patchTest }).toEqual({ id, fromDays: 28, patchTest: true });
    for (const { id, fromDays } of allProducts.filter(({ allowed }) => !allowed)) expect(fromDays, id).toBeNull();
  });

  it('[K31] leave three where a nut or seed allergy runs in the family', () => {
    expect(allProducts.filter(({ withSeedAllergy }) => withSeedAllergy).map(({ id }) => id)).toEqual([
      'none',
      'emollient',
      'mineral',
    ]);
  });

  it('[K32] without a source are reasoned and say so, and places in an article have words', () => {
    for (const { id, basis, sources, said } of allProducts) {
      expect(sources.length === 0, id).toBe(basis === 'reasoned');
      expect(/our own reasoning/.test(productTexts[id].why), id).toBe(basis === 'reasoned');
      for (const { source, place } of [...sources, ...said]) {
        if (source.startsWith('article-')) expect(hasWords(source, place), `${id} ${place}`).toBe(true);
      }
    }
  });

  it('[K33] have words, and so have test, amount, slip and fire', () => {
    expect(Object.keys(productTexts)).toEqual(allProducts.map(({ id }) => id));
    expect(guidanceTexts['patch-test'].say).toMatch(/24 hours/);
    expect(guidanceTexts['how-much'].say).toMatch(/coin/);
    expect(guidanceTexts['oil-slips'].say).toMatch(/Wipe/);
    expect(guidanceTexts['oily-towels'].say).toMatch(/dryer/);
  });
});
