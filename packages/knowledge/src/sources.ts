import { articleSources } from './sources/articles.ts';
import { careAndSleepSources } from './sources/guidelines-care-and-sleep.ts';
import { constipationAndFeverSources } from './sources/guidelines-constipation-and-fever.ts';
import { cryingAndNewbornSources } from './sources/guidelines-crying-and-newborn.ts';
import { instructorSources } from './sources/instructors.ts';
import { careAndCueSources } from './sources/instructors-care-and-cues.ts';
import { strokeSources } from './sources/instructors-strokes.ts';
import { reviewSources } from './sources/reviews.ts';
import type { Source } from './sources/source.ts';
import { harmAndSkinSources } from './sources/studies-harm-and-skin.ts';
import { massageStudySources } from './sources/studies-massage.ts';
import { stoolAndDiarySources } from './sources/studies-stool-and-diary.ts';

/**
 * Everything that a statement of ours may stand on. [K2]
 *
 * Nothing here was read further than `read` says, and nobody moves `checkedOn` without reading the source again.
 */
export const sources: readonly Source[] = [
  ...constipationAndFeverSources,
  ...cryingAndNewbornSources,
  ...careAndSleepSources,
  ...reviewSources,
  ...massageStudySources,
  ...harmAndSkinSources,
  ...stoolAndDiarySources,
  ...instructorSources,
  ...careAndCueSources,
  ...strokeSources,
  ...articleSources,
];
