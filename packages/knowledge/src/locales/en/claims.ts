import type { ClaimId } from '../../claims/all-claims.ts';
import type { ClaimText } from '../../claims/claim-text.ts';
import { bodyClaimTexts } from './claims-body.ts';
import { calmClaimTexts } from './claims-calm.ts';
import { stoolClaimTexts } from './claims-stool.ts';

/** Words of every claim: the question, what the articles say, what we hold and why, and what we do. */
export const claimTexts: Readonly<Record<ClaimId, ClaimText>> = {
  ...calmClaimTexts,
  ...stoolClaimTexts,
  ...bodyClaimTexts,
};
