/** Products that may be used, and those that are known but never are. Anything else is not understood. */
export const ALLOWED_PRODUCTS = [
  'none',
  'emollient',
  'sunflower',
  'coconut',
  'mineral',
  'grapeseed',
  'rapeseed',
] as const;
export const REFUSED_PRODUCTS = [
  'olive',
  'mustard',
  'sesame',
  'peanut',
  'almond',
  'apricot-kernel',
  'calendula',
  'essential-oil',
  'perfumed',
  'cooking-oil',
  'steroid-cream',
] as const;

export type AllowedProduct = (typeof ALLOWED_PRODUCTS)[number];
export type RefusedProduct = (typeof REFUSED_PRODUCTS)[number];
export type ProductId = AllowedProduct | RefusedProduct;
