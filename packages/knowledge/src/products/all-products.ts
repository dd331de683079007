import type { NonEmpty } from '@warmhands/core';
import { allowedProducts } from './allowed-products.ts';
import type { Product } from './product.ts';
import { refusedProducts } from './refused-products.ts';

/** Every product that is known: those that may be used, the default first, and those that never are. [K30] */
export const allProducts: NonEmpty<Product> = [...allowedProducts, ...refusedProducts];
