import type { Face } from '../face.ts';
import type { Subject } from './subject.ts';

/** What each part of a face does. */
export interface Expression {
  readonly eyes: 'open' | 'wide' | 'smiling' | 'aside' | 'narrow' | 'heavy' | 'shut' | 'squeezed';
  readonly brows: 'soft' | 'raised' | 'knit' | 'pleading';
  readonly mouth: 'smile' | 'laugh' | 'down' | 'round' | 'wail' | 'resting';
  /** How red the cheeks are, 0 to 1. */
  readonly flush: number;
  /** Degrees by which the head leans to the viewer's right. */
  readonly tilt: number;
}

const EXPRESSIONS: Readonly<Record<Face, Expression>> = {
  calm: { eyes: 'open', brows: 'soft', mouth: 'smile', flush: 0.42, tilt: 0 },
  delighted: { eyes: 'smiling', brows: 'raised', mouth: 'laugh', flush: 0.62, tilt: 0 },
  'looking-away': { eyes: 'aside', brows: 'soft', mouth: 'resting', flush: 0.36, tilt: 0 },
  frown: { eyes: 'narrow', brows: 'knit', mouth: 'down', flush: 0.5, tilt: 0 },
  hiccup: { eyes: 'open', brows: 'soft', mouth: 'round', flush: 0.42, tilt: 0 },
  // Turned to the viewer's right, the head is thrown back.
  stop: { eyes: 'squeezed', brows: 'knit', mouth: 'down', flush: 0.7, tilt: -15 },
  crying: { eyes: 'squeezed', brows: 'pleading', mouth: 'wail', flush: 0.85, tilt: 0 },
  drowsy: { eyes: 'heavy', brows: 'soft', mouth: 'resting', flush: 0.42, tilt: 7 },
  asleep: { eyes: 'shut', brows: 'soft', mouth: 'resting', flush: 0.42, tilt: 0 },
};

/** The expression of a baby's face. */
export function expressionOf({ face }: Subject): Expression {
  return EXPRESSIONS[face];
}
