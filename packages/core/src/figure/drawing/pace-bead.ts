import { along } from '../curve.ts';
import { steady } from '../hand-place.ts';
import { clamp, type Point } from '../point.ts';
import type { Scene } from '../scene.ts';
import type { Track } from '../track.ts';
import { inksOf } from './inks.ts';
import type { Layers } from './layer.ts';
import type { Look } from './look.ts';
import { circle, type Placement } from './mark.ts';
import { grown, lengthAlong } from './trail.ts';

/** How far the bead is before the hand, as a share of the way. */
const AHEAD = 0.22;
const FADE = 0.08;

/** On a shorter way (picture units) the hand hides the bead. */
const TOO_SHORT = 70;

/**
 * A bead that runs along each way before the hand, as fast as the hand: where to, and how fast. [D69]
 *
 * Only for a picture that moves.
 */
export function paceBeads(scene: Scene, look: Look): Layers {
  const { around } = inksOf(look);
  const marks = [circle([0, 0], 8.5, { fill: around.trailCase, line: around.trail, thick: 3 })];
  const ways = scene.trails.length > 0 ? scene.trails : scene.tracks;
  return ways
    .map(({ points, phase }) => ({ points: grown(points, scene.choreography.trailGrowth ?? 1), phase }))
    .filter(({ points }) => lengthAlong(points) > TOO_SHORT)
    .map(({ points, phase }, index) => ({ name: `bead-${index}`, marks, place: placeOn(points, phase) }));
}

function placeOn(points: readonly Point[], [from, to]: Track['phase']): (phase: number) => Placement {
  const span = to - from;
  // Unseen it goes back to where the way begins: half-way between the end of one and the start of the next.
  const back = to - AHEAD * span + (1 - span) / 2;
  return (phase) => {
    const share = ((phase > back ? phase - 1 : phase) - from) / span + AHEAD;
    const [x, y] = along(points, steady(clamp(share)));
    return { x, y, angle: 0, sx: 1, sy: 1, opacity: clamp(Math.min(share, 1 - share) / FADE) };
  };
}
