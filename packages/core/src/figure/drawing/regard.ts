import type { Position } from '../../vocabulary/stroke.ts';
import { add, between, distance, type Point, subtract, times, unit } from '../point.ts';
import type { Scene } from '../scene.ts';
import { bow, straight } from './curve.ts';
import type { Inks } from './inks.ts';
import type { Layer } from './layer.ts';
import { circle, type Gradient, type Mark, path } from './mark.ts';

/** How far round the head the light is full, and where it ends, in half heights of the head. */
const FULL = 1.15;
const ENDS = 1.9;

/** From the middle of the head to the eye, in half heights of the head: on the side of the face, clear of the baby's hands. */
const EYE: Readonly<Record<Position, Point>> = {
  supine: [-1.62, -0.62],
  prone: [1.72, -0.86],
  lap: [-0.46, 2.1],
  held: [1.78, -0.94],
};

/** Where the carer looks at the face: light behind the head. Nothing is dimmer than elsewhere, hands least of all. */
export function lightOf(scene: Scene, inks: Inks): readonly Mark[] {
  return scene.choreography.looks === true && !inks.around.flat ? [light(scene, inks)] : [];
}

/** An eye beside the head, and from it to the face where it looks. */
export function regardOf(scene: Scene, inks: Inks): readonly Layer[] {
  return scene.choreography.looks === true ? [{ name: 'regard', marks: regard(scene, inks) }] : [];
}

function headOf({ rest, unitsPerMm, toPicture }: Scene) {
  return { middle: toPicture(rest.middle['head-centre']), half: (rest.dimensions.headHeight / 2) * unitsPerMm };
}

function light(scene: Scene, { around, name }: Inks): Mark {
  const { middle, half } = headOf(scene);
  // Over the carer's own shirt and neck, and where all is dark, less of it is as bright.
  const opacity = scene.choreography.position === 'held' ? 0.4 : around.rim === null ? 0.9 : 0.6;
  const glow: Gradient = {
    id: `light-${name}-${[...middle, half].map(Math.round).join('-')}`,
    kind: 'radial',
    from: middle,
    to: add(middle, [half * ENDS, 0]),
    stops: [
      { at: 0, colour: around.nappy, opacity },
      { at: FULL / ENDS, colour: around.nappy, opacity },
      { at: 1, colour: around.nappy, opacity: 0 },
    ],
  };
  return circle(middle, half * ENDS, { fill: glow });
}

/** How far before the baby's eye the look ends, in half heights of the head: it hides nothing of the eye. */
const SHORT_OF = 0.24;

/** The eye that is looked at: of a face in front the one on that side, of a face turned aside the one that is seen. */
function seenEye({ rest, choreography, toPicture }: Scene): Point {
  const { headWidth, headHeight } = rest.dimensions;
  const { face } = rest.pose;
  const [x] = EYE[choreography.position];
  const across = face === 'viewer' ? 0.225 * Math.sign(x) : face === 'left' ? 0.39 : -0.39;
  return toPicture(add(rest.middle['head-centre'], [across * headWidth, 0.09 * headHeight]));
}

function regard(scene: Scene, { around }: Inks): readonly Mark[] {
  const { middle, half } = headOf(scene);
  const eye = add(middle, times(EYE[scene.choreography.position], half));
  const size = Math.min(54, half * 0.42);
  const seen = seenEye(scene);
  const way = unit(subtract(seen, eye));
  const [from, to] = [size * 1.4, distance(eye, seen) - half * SHORT_OF];
  const on = (across: number, down: number): Point => add(eye, [across * size, down * size]);
  const along = (share: number): Point => add(eye, times(way, between(from, to, share)));
  const lids = bow(on(-1, 0), on(0, -1.1), on(1, 0)) + bow(on(1, 0), on(0, 1.1), on(-1, 0));
  const sight = straight([along(0), along(0.34)]) + straight([along(0.66), along(1)]);
  return [
    path(lids + sight, { line: around.trailCase, thick: 17 }),
    path(lids, { fill: around.trailCase, line: around.trail, thick: 8 }),
    path(sight, { line: around.trail, thick: 8 }),
    circle(eye, size * 0.36, { fill: around.trail }),
  ];
}
