import { clamp, type Point } from '../point.ts';
import { blended } from './colour.ts';
import type { Inks } from './inks.ts';
import type { Subject } from './subject.ts';

/** A point on the head: shares of its width (0 in the middle) and of its height (0 in the middle, −0.5 at the crown). */
export type OnHead = (x: number, y: number) => Point;

/** Points of a head so many times as wide and as high as measured, facing right (1) or left (-1). */
export function onHead({ body: { dimensions } }: Subject, wide: number, high: number, facing: 1 | -1): OnHead {
  const [width, height] = [dimensions.headWidth * wide, dimensions.headHeight * high];
  const middle = dimensions.crown + height / 2;
  return (x, y): Point => [facing * x * width, middle + y * height];
}

/** How full the hair is by age: 0.1 down, 1 a full head. */
export function fullness({ body: { ageMonths }, hairStyle }: Subject): number {
  return hairStyle === 'fine' ? 0.1 : clamp((ageMonths + 4) / 16, 0.3, 1);
}

/** Hair so full: between the colour of the skin and its own. */
export function grown({ baby, hair }: Inks, full: number): string {
  return blended(baby.base, hair, full);
}
