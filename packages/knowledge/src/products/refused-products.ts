import type { Basis, Grade, NonEmpty, RefusedProduct } from '@warmhands/core';
import type { Product, ProductPlace } from './product.ts';

/** A product that no routine ever uses. */
function refused(
  id: RefusedProduct,
  grade: Grade,
  basis: Basis,
  sources: readonly ProductPlace[],
  said: readonly ProductPlace[] = [],
): Product {
  return {
    id,
    allowed: false,
    fromDays: null,
    patchTest: false,
    withSeedAllergy: false,
    grade,
    basis,
    sources,
    said,
    checkedOn: '2026-11',
  };
}

/** Products that are known and never used. Where the ground is ours alone the basis is `reasoned`. */
export const refusedProducts: NonEmpty<Product> = [
  refused(
    'olive',
    'low',
    'study',
    [{ source: 'observe' }, { source: 'perkin' }, { source: 'tbb' }],
    [{ source: 'article-1', place: 'L134' }],
  ),
  refused('mustard', 'low', 'study', [{ source: 'nep18' }]),
  refused('sesame', 'none', 'reasoned', []),
  refused('peanut', 'low', 'study', [{ source: 'adc' }, { source: 'age' }]),
  refused('almond', 'none', 'reasoned', []),
  refused('apricot-kernel', 'none', 'reasoned', [], [{ source: 'article-1', place: 'L83' }]),
  refused('calendula', 'none', 'reasoned', [], [{ source: 'article-1', place: 'L82' }]),
  refused('essential-oil', 'low', 'guideline', [{ source: 'barnardos' }, { source: 'kark-t3' }]),
  refused(
    'perfumed',
    'very-low',
    'guideline',
    [{ source: 'rcm' }, { source: 'babyology' }],
    [{ source: 'article-1', place: 'L85' }],
  ),
  refused(
    'cooking-oil',
    'none',
    'article',
    [{ source: 'article-1', place: 'L78' }],
    [{ source: 'article-1', place: 'L78' }],
  ),
  refused(
    'steroid-cream',
    'none',
    'article',
    [{ source: 'article-1', place: 'L86' }],
    [{ source: 'article-1', place: 'L86' }],
  ),
];
