import { productGuidance } from '../products/product-guidance.ts';
import { afterGuidance } from './after.ts';
import type { GuidanceItem } from './guidance-item.ts';
import { helpGuidance } from './help.ts';
import { preparationGuidance } from './preparation.ts';
import { sessionGuidance } from './session.ts';
import { touchGuidance } from './touch.ts';

const LISTED = [
  ...preparationGuidance,
  ...touchGuidance,
  ...sessionGuidance,
  ...afterGuidance,
  ...helpGuidance,
  ...productGuidance,
] as const;

/** The id of a piece of guidance; its words stand under the same id. */
export type GuidanceId = (typeof LISTED)[number]['id'];

/** Everything that no rule can decide, in the order in which it is wanted. [K40] */
export const allGuidance: readonly (GuidanceItem & { readonly id: GuidanceId })[] = LISTED;
