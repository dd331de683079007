import type { FramingStep } from '../../vocabulary/routine.ts';
import type { Position, Side, StrokeId } from '../../vocabulary/stroke.ts';
import type { Choreography, Sides } from '../choreography.ts';
import type { BabySide } from '../pose.ts';
import { armDown, armUp, armWring } from './arms.ts';
import { backDown, bottomCircles, heelToBottom, lapPat, legsBack, lowerBack } from './back.ts';
import { armHandOverHand } from './beyond-arms.ts';
import { backCircles, backCombing, backSweep } from './beyond-back.ts';
import { butterfly, openBook } from './beyond-chest.ts';
import { legHandOverHand, legRoll, soleThumbs } from './beyond-legs.ts';
import { sunMoon, tummyThumbs } from './beyond-tummy.ts';
import { chestOutward } from './chest.ts';
import { solePress, soleToeBases, toeCircles, toePull } from './feet.ts';
import { askPermission, cueCheck, restingHands, safeSleep, turnOver, wipeAndWrap } from './framing.ts';
import { fingerCircles, fingerPull, palmFingerBases, palmToFingertips } from './hands.ts';
import { headHold, headToForehead, headToNape } from './head.ts';
import { newbornBackAndLegs, skinToSkin, windUpright } from './held.ts';
import { bicycle, kneesUp, legDown, legGlide, legUp, legWring } from './legs.ts';
import { FROM_BEHIND, FROM_THE_FRONT, IN_ARMS, type Near } from './near.ts';
import { loveI, loveL, loveU, tummyCircle, tummyClosing, tummyPaddle, tummyRest, tummySides } from './tummy.ts';

const eachSide = (stroke: (near: Near) => Choreography, seen: Readonly<Record<BabySide, Near>>) => ({
  left: stroke(seen.left),
  right: stroke(seen.right),
});

/** Every stroke and step of a routine, on exactly the sides that the book allows. */
export const CHOREOGRAPHIES = {
  'chest-outward': { both: chestOutward },
  'arm-wring': eachSide(armWring, FROM_THE_FRONT),
  'tummy-circle': { none: tummyCircle },
  'tummy-sides': { both: tummySides },
  'leg-glide': eachSide(legGlide, FROM_THE_FRONT),
  'leg-wring': eachSide(legWring, FROM_THE_FRONT),
  'palm-finger-bases': eachSide(palmFingerBases, FROM_THE_FRONT),
  'finger-pull': eachSide(fingerPull, FROM_THE_FRONT),
  'sole-toe-bases': eachSide(soleToeBases, FROM_THE_FRONT),
  'toe-pull': eachSide(toePull, FROM_THE_FRONT),
  'knees-up': { both: kneesUp },
  'back-down': { both: backDown },
  'bottom-circles': { both: bottomCircles },
  'legs-back': eachSide(legsBack, FROM_BEHIND),
  'heel-to-bottom': eachSide(heelToBottom, FROM_BEHIND),
  'lap-pat': { none: lapPat },
  'tummy-rest': { none: tummyRest },
  'tummy-paddle': { none: tummyPaddle },
  'love-i': { none: loveI },
  'love-l': { none: loveL },
  'love-u': { none: loveU },
  'tummy-closing': { none: tummyClosing },
  'toe-circles': eachSide(toeCircles, FROM_THE_FRONT),
  'sole-press': eachSide(solePress, FROM_THE_FRONT),
  'leg-down': eachSide(legDown, FROM_THE_FRONT),
  'leg-up': eachSide(legUp, FROM_THE_FRONT),
  'head-hold': { both: headHold },
  'head-to-forehead': { both: headToForehead },
  'head-to-nape': { both: headToNape },
  'finger-circles': eachSide(fingerCircles, FROM_THE_FRONT),
  'palm-to-fingertips': eachSide(palmToFingertips, FROM_THE_FRONT),
  'arm-down': eachSide(armDown, FROM_THE_FRONT),
  'arm-up': eachSide(armUp, FROM_THE_FRONT),
  'lower-back': { both: lowerBack },
  'newborn-back-and-legs': eachSide(newbornBackAndLegs, IN_ARMS),
  bicycle: { both: bicycle },
  'wind-upright': { none: windUpright },
  'skin-to-skin': { none: skinToSkin },
  'leg-hand-over-hand': eachSide(legHandOverHand, FROM_THE_FRONT),
  'leg-roll': eachSide(legRoll, FROM_THE_FRONT),
  'sole-thumbs': eachSide(soleThumbs, FROM_THE_FRONT),
  'open-book': { both: openBook },
  butterfly: { both: butterfly },
  'back-sweep': eachSide(backSweep, FROM_BEHIND),
  'back-circles': { both: backCircles },
  'back-combing': { both: backCombing },
  'tummy-thumbs': { both: tummyThumbs },
  'sun-moon': { none: sunMoon },
  'arm-hand-over-hand': eachSide(armHandOverHand, FROM_THE_FRONT),
  'ask-permission': { none: askPermission },
  'resting-hands': { none: restingHands.supine },
  'cue-check': { none: cueCheck.supine },
  'turn-over': { none: turnOver },
  'wipe-and-wrap': { none: wipeAndWrap },
  'safe-sleep': { none: safeSleep },
} as const satisfies Record<StrokeId | FramingStep, Sides>;

/** The sides on which a stroke can be drawn: exactly those that the book allows. */
export function sidesOf(stroke: StrokeId | FramingStep): readonly Side[] {
  const sides: Sides = CHOREOGRAPHIES[stroke];
  if ('both' in sides) return ['both'];
  return 'none' in sides ? ['none'] : ['left', 'right'];
}

/**
 * The choreography of a stroke on a side. Throws for a side that the book does not allow: that is a bug.
 *
 * Hands that rest and looks at the baby happen in every position; all else has its own.
 */
export function choreographyOf(
  stroke: StrokeId | FramingStep,
  side: Side,
  position: Position = 'supine',
): Choreography {
  if (stroke === 'resting-hands') return restingHands[position];
  if (stroke === 'cue-check') return cueCheck[position];
  const sides: Sides = CHOREOGRAPHIES[stroke];
  if (side === 'both' && 'both' in sides) return sides.both;
  if (side === 'none' && 'none' in sides) return sides.none;
  if ((side === 'left' || side === 'right') && 'left' in sides) return sides[side];
  throw new Error(`${stroke} has no choreography on side ${side}`);
}
