import type { Position } from '../../vocabulary/stroke.ts';
import { add, type Point, subtract, times, unit } from '../point.ts';
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

function regard(scene: Scene, { around }: Inks): readonly Mark[] {
  const { middle, half } = headOf(scene);
  const eye = add(middle, times(EYE[scene.choreography.position], half));
  const size = Math.min(54, half * 0.42);
  const towards = times(unit(subtract(middle, eye)), size);
  const on = (across: number, down: number): Point => add(eye, [across * size, down * size]);
  const along = (share: number): Point => add(eye, times(towards, share));
  const lids = bow(on(-1, 0), on(0, -1.1), on(1, 0)) + bow(on(1, 0), on(0, 1.1), on(-1, 0));
  const sight = straight([along(1.4), along(1.85)]) + straight([along(2.2), along(2.65)]);
  return [
    path(lids + sight, { line: around.trailCase, thick: 17 }),
    path(lids, { fill: around.trailCase, line: around.trail, thick: 8 }),
    path(sight, { line: around.trail, thick: 8 }),
    circle(eye, size * 0.36, { fill: around.trail }),
  ];
}
