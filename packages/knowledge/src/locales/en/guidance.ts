import type { GuidanceId } from '../../guidance/all-guidance.ts';
import { afterTexts } from './guidance-after.ts';
import { preparationTexts } from './guidance-preparation.ts';
import { productGuidanceTexts } from './guidance-products.ts';
import { sessionTexts } from './guidance-session.ts';
import { touchTexts } from './guidance-touch.ts';

/** What to do, in one or two short sentences, and why where it is not plain. */
export interface GuidanceText {
  readonly title: string;
  readonly say: string;
  readonly why?: string;
}

/** Words of everything that no rule can decide. [K41] */
export const guidanceTexts: Readonly<Record<GuidanceId, GuidanceText>> = {
  ...preparationTexts,
  ...touchTexts,
  ...sessionTexts,
  ...afterTexts,
  ...productGuidanceTexts,
};
