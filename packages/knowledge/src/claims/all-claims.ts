import { bodyAndOilClaims } from './body-and-oil.ts';
import { calmAndCloseClaims } from './calm-and-close.ts';
import type { Claim } from './claim.ts';
import { stoolAndWindClaims } from './stool-and-wind.ts';

const LISTED = [...calmAndCloseClaims, ...stoolAndWindClaims, ...bodyAndOilClaims] as const;

export type ClaimId = (typeof LISTED)[number]['id'];

/** Everything that the articles hold of massage, with what we hold of it. [K4] */
export const claims: readonly (Claim & { readonly id: ClaimId })[] = LISTED;
