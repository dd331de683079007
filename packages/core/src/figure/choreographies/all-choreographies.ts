import type { FramingStep } from '../../vocabulary/routine.ts';
import type { Side, StrokeId } from '../../vocabulary/stroke.ts';
import type { Choreography, Sides } from '../choreography.ts';
import { backDown, lapPat } from './back.ts';
import { skinToSkin } from './held.ts';
import { kneesUp, leftLegDown, rightLegDown } from './legs.ts';
import { loveU, tummyCircle } from './tummy.ts';

const CHOREOGRAPHIES: Readonly<Partial<Record<StrokeId | FramingStep, Sides>>> = {
  'tummy-circle': { none: tummyCircle },
  'love-u': { none: loveU },
  'leg-down': { left: leftLegDown, right: rightLegDown },
  'knees-up': { both: kneesUp },
  'back-down': { both: backDown },
  'lap-pat': { none: lapPat },
  'skin-to-skin': { none: skinToSkin },
};

/** The sides on which a stroke can be drawn: exactly those that the book allows. */
export function sidesOf(stroke: StrokeId | FramingStep): readonly Side[] {
  const sides = CHOREOGRAPHIES[stroke];
  if (sides === undefined) return [];
  if ('both' in sides) return ['both'];
  return 'none' in sides ? ['none'] : ['left', 'right'];
}

/** The choreography of a stroke on a side. Throws for a side that the book does not allow: that is a bug. */
export function choreographyOf(stroke: StrokeId | FramingStep, side: Side): Choreography {
  const sides = CHOREOGRAPHIES[stroke];
  if (sides !== undefined) {
    if (side === 'both' && 'both' in sides) return sides.both;
    if (side === 'none' && 'none' in sides) return sides.none;
    if ((side === 'left' || side === 'right') && 'left' in sides) return sides[side];
  }
  throw new Error(`${stroke} has no choreography on side ${side}`);
}
