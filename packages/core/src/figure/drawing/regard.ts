import { add, type Point } from '../point.ts';
import type { Scene } from '../scene.ts';
import { PICTURE } from '../view.ts';
import type { Inks } from './inks.ts';
import type { Layer } from './layer.ts';
import { circle, type Gradient, type Mark } from './mark.ts';

/** How far round the head it is light, and from where on it is dim, in half heights of the head. */
const LIGHT = 1.3;
const DIM = 2.4;

/** Where the carer looks at the face, all the rest steps back: it is dimmer the further it is from the head. */
export function regardOf(scene: Scene, inks: Inks): readonly Layer[] {
  return scene.choreography.looks === true ? [{ name: 'regard', marks: regard(scene, inks) }] : [];
}

function regard({ rest, unitsPerMm, toPicture }: Scene, { around, name }: Inks): readonly Mark[] {
  const middle = toPicture(rest.middle['head-centre']);
  const half = (rest.dimensions.headHeight / 2) * unitsPerMm;
  if (around.flat) return [circle(middle, half * LIGHT, { line: around.trail, thick: 4, dash: [14, 10] })];
  const away: Gradient = {
    id: `regard-${name}-${[...middle, half].map(Math.round).join('-')}`,
    kind: 'radial',
    from: middle,
    to: add(middle, [half * DIM, 0]),
    stops: [
      { at: LIGHT / DIM, colour: around.shadow, opacity: 0 },
      { at: 1, colour: around.shadow, opacity: 0.32 },
    ],
  };
  const whole: Point = [PICTURE.width / 2, PICTURE.height / 2];
  return [{ kind: 'rect', at: whole, ...PICTURE, rounding: 0, fill: away }];
}
