import { BABY_SIDES, type BabySide } from '../pose.ts';
import type { Scene } from '../scene.ts';
import { SEEN } from '../view.ts';
import { babyOf } from './baby.ts';
import { backdrop } from './backdrop.ts';
import { handPieces } from './carer-hands.ts';
import { inksOf } from './inks.ts';
import type { Layer, Layers } from './layer.ts';
import type { Look } from './look.ts';
import { group, type Mark } from './mark.ts';
import { movingLeg } from './moving-leg.ts';
import { overlays } from './overlay.ts';
import type { Subject } from './subject.ts';

const CONTOUR = 2.9;

/** The layers of a scene in a look. */
export function layersOf(scene: Scene, look: Look): Layers {
  const inks = inksOf(look);
  const subject = subjectOf(scene, look);
  const moved = movedLegs(scene);
  const baby = babyOf(subject, scene.choreography.covering, moved);
  const hands = scene.hands.map((_, hand) => ({ hand, ...handPieces(scene, hand, inks) }));
  return [
    { name: 'backdrop', marks: backdrop(scene, inks) },
    ...hands.flatMap(({ hand, behind, arm, place, armPlace }): Layer[] =>
      behind === null
        ? []
        : [
            { name: `arm-${hand}`, marks: arm, place: armPlace },
            { name: `hand-${hand}-behind`, marks: behind, place },
          ],
    ),
    { name: 'baby', marks: inPicture(scene, moved.length === 0 ? [...baby.under, ...baby.over] : baby.under) },
    ...moved.flatMap((side) => movingLeg(scene, subject, side)),
    ...(moved.length === 0 ? [] : [{ name: 'baby-over', marks: inPicture(scene, baby.over) }]),
    ...hands.flatMap(({ hand, behind, arm, front, place, armPlace }): Layer[] => [
      ...(behind === null ? [{ name: `arm-${hand}`, marks: arm, place: armPlace }] : []),
      { name: `hand-${hand}`, marks: front, place },
    ]),
    ...overlays(scene, inks),
  ];
}

function subjectOf(scene: Scene, look: Look): Subject {
  return {
    body: scene.rest,
    seen: SEEN[scene.choreography.position].side,
    inks: inksOf(look),
    hairStyle: look.hairStyle,
    eyes: eyesOf(scene, look),
    thick: CONTOUR / scene.unitsPerMm,
  };
}

/** At night eyes are shut unless the wish says otherwise: nothing on the page is livelier than it need be. */
function eyesOf({ wish, choreography }: Scene, look: Look): 'open' | 'closed' {
  if (choreography.asleep === true) return 'closed';
  return wish.eyes ?? (look.theme === 'night' ? 'closed' : 'open');
}

function movedLegs({ choreography: { motion = [] } }: Scene): readonly BabySide[] {
  return BABY_SIDES.filter((side) => motion.some(({ leg }) => leg === side));
}

/** From millimetres, upright, to the picture. */
function inPicture(scene: Scene, marks: readonly Mark[]): readonly Mark[] {
  const [x, y] = scene.toPicture([0, 0]);
  const scale = scene.unitsPerMm;
  return [group('figure', marks, { x, y, angle: scene.turned, sx: scale, sy: scale })];
}
