import type { Stroke } from '@warmhands/core';

/** Whether a stroke stands on no article: instructors alone hand it down. */
export function isBeyond({ sources }: Stroke): boolean {
  return sources.every(({ source }) => !source.startsWith('article-'));
}
