import type { Touch } from '../choreography.ts';
import { mix, type Point } from '../point.ts';
import { blended } from './colour.ts';
import { bow, curve, ring, shape } from './curve.ts';
import { type Digit, fingerOf, foldInk, foldOf, nailOf, shadeOf, thumbOf } from './finger.ts';
import { WRIST } from './forearm.ts';
import { FINGER_BUILDS, type FingerBuild, type FingerLie, HAND_LIES } from './hand-shapes.ts';
import { filled, type Inks, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import type { Skin } from './skin.ts';
import { endOf, stretch } from './tube.ts';

// The contour leaves the circle of the wrist straight on, and is open there: the forearm goes on with it. [D70]
const LITTLE_SIDE: readonly Point[] = [
  [WRIST, 0],
  [WRIST + 0.1, -4],
  [WRIST + 0.6, -9],
  [27.5, -16],
  [30.5, -25],
  [38.5, -47],
  [42, -66],
  [41.2, -82],
];
const THUMB_SIDE: readonly Point[] = [
  [-WRIST, 0],
  [-WRIST - 0.1, -4],
  [-WRIST - 0.6, -9],
  [-28.6, -19],
];
const KNUCKLES: readonly Point[] = [
  [38, -92],
  [23, -102],
  [3, -107],
  [-19, -104],
  [-37, -96],
  [-40, -80],
];
/** The same where the fingers bend down from there: each one is seen. */
const KNUCKLES_BENT: readonly Point[] = [
  [41.2, -80],
  [39.5, -94],
  [31, -102],
  [22.5, -101.5],
  [13, -110],
  [3, -107],
  [-8, -113],
  [-18.5, -105.5],
  [-29, -107],
  [-38.5, -98],
  [-41, -80],
];
const HEEL: readonly Point[] = [
  [-20, 4],
  [-12, 16],
  [0, 20],
  [12, 16],
  [20, 4],
];

/** Most of a finger is seen above this share: it is drawn stretched, with its nail. */
const STRETCHED = 0.82;

/**
 * A hand in one touch: all of it, or what lies behind a digit or the head of the baby and the thumb before it; or fingers that go
 * under the baby, and the rest.
 */
export interface FreeHand {
  readonly behind: readonly Mark[] | null;
  readonly front: readonly Mark[];
}

/** The carer's right hand in one touch, in millimetres from the wrist, fingers to the top. Its forearm is a piece of its own. */
export function freeHand(touch: Touch, inks: Inks, thick: number): FreeHand {
  const lie = HAND_LIES[touch];
  const fingers = FINGER_BUILDS.map((build, index) => finger(build, lie.fingers[index] ?? lie.fingers[0], inks, thick));
  const thumb = thumbOf(lie.thumb);
  const over = lie.thumbOver === true;
  const edge = over ? THUMB_ROOT : thumbEdge(thumb);
  const outlines = fingers.map(({ outline }) => outline).join('');
  const outer = over ? contourOver(thumb) : edge;
  const bent = fingers.toReversed().flatMap(({ marks }) => marks);
  const palm = back(over ? THUMB_ROOT : THUMB_SIDE, over ? THUMB_ROOT : edge.slice(0, 8), inks, thick);
  const before = over ? thumbOver(thumb, inks.hands, thick) : [];
  if (lie.fingersUnder === true) {
    const halo = underneath(curve(outer.slice(3)) + curve(LITTLE_SIDE.slice(3)), inks, thick);
    const knuckles = path(curve(KNUCKLES_BENT), { fill: inks.hands.base, line: inks.hands.line, thick });
    return { behind: bent, front: [...halo, ...palm, knuckles, ...before] };
  }
  const hand = [
    ...underneath(outlines + curve(outer.slice(3)) + curve(LITTLE_SIDE.slice(3)), inks, thick),
    ...(over ? [] : thumbBeside(thumb, edge, inks, thick)),
    ...bent,
    ...palm,
  ];
  if (lie.takenBetween === true) return { behind: hand, front: before };
  return { behind: null, front: [...hand, ...before] };
}

/** The side of the hand where the thumb lies over it. */
const THUMB_ROOT: readonly Point[] = [...THUMB_SIDE, [-31, -26], [-40, -52], [-42, -74], [-39, -90]];

/** A pale edge lifts the hand off the baby, so that equal skins do not melt. A shadow of a turned hand would be a scrap. */
function underneath(outlines: string, { around }: Inks, thick: number): readonly Mark[] {
  return [path(outlines, { line: around.halo, thick: thick * 3.9, opacity: around.haloOpacity })];
}

function finger(build: FingerBuild, lie: FingerLie, inks: Inks, thick: number) {
  const whole = fingerOf(build.root, lie.leans, build.length * lie.seen, lie.bows, build.radii);
  const marks = lie.seen >= STRETCHED ? stretched(whole, lie, inks, thick) : curled(build, lie, inks, thick);
  return { outline: whole.outline, marks };
}

function stretched(whole: Digit, { seen }: FingerLie, { hands: skin, around }: Inks, thick: number): readonly Mark[] {
  const folds = foldOf(whole, 0.46, 0.5) + foldOf(whole, 0.52, 0.4) + (seen > 0.92 ? foldOf(whole, 0.75, 0.36) : '');
  return [
    path(whole.outline, { fill: skin.base, line: skin.line, thick }),
    ...(around.flat ? [] : [path(shadeOf(whole, 'right', 0.2, 0.97), filled(skin.shade, 0.5))]),
    nailOf(whole, skin, thick),
    path(folds, foldInk(skin, thick)),
  ];
}

// A bent finger: up to its middle joint it comes to the viewer; from there it goes down, out of the light.
function curled(build: FingerBuild, lie: FingerLie, { hands: skin }: Inks, thick: number): readonly Mark[] {
  const [atRoot] = build.radii;
  const far = fingerOf(build.root, lie.leans, build.length * lie.seen, lie.bows, [atRoot, atRoot * 0.8]);
  const near = fingerOf(build.root, lie.leans, build.length * lie.seen * 0.74, lie.bows * 0.6, [atRoot, atRoot * 0.94]);
  return [
    path(far.outline, { fill: blended(skin.base, skin.shade, 0.6), line: skin.line, thick }),
    path(near.outline, { fill: skin.base, line: skin.line, thick: thick * 0.7 }),
    path(foldOf(near, 0.82, 0.55) + foldOf(near, 0.94, 0.45), foldInk(skin, thick)),
  ];
}

/** From the wrist round the ball and the tip of the thumb, and in a web to the index finger: one line. */
function thumbEdge({ tube: made }: Digit): readonly Point[] {
  const inner = stretch(made, 'right', 0.56, 1).toReversed();
  const from = inner.at(-1) ?? [0, 0];
  const index: Point = [-39.5, -92];
  const [x, y] = mix(from, index, 0.45);
  return [...THUMB_SIDE, ...stretch(made, 'left', 0.2, 1), ...endOf(made), ...inner, [x + 4.5, y + 5], index];
}

function thumbBeside(
  thumb: Digit,
  edge: readonly Point[],
  { hands: skin, around }: Inks,
  thick: number,
): readonly Mark[] {
  return [
    path(shape([edge, [[-10, -60]]]), filled(skin.base)),
    ...(around.flat ? [] : [path(shadeOf(thumb, 'right', 0.5, 0.97), filled(skin.shade, 0.4))]),
    path(curve(edge), lined(skin.line, thick)),
    nailOf(thumb, skin, thick),
    path(foldOf(thumb, 0.62, 0.5) + foldOf(thumb, 0.67, 0.4), foldInk(skin, thick)),
  ];
}

/** A thumb in front of the hand: its root melts into the palm. */
function thumbOver(thumb: Digit, skin: Skin, thick: number): readonly Mark[] {
  const contour = contourOver(thumb);
  return [
    path(shape([contour, [[-8, -30]]]), filled(skin.base)),
    path(curve(contour), lined(skin.line, thick)),
    nailOf(thumb, skin, thick),
    path(foldOf(thumb, 0.62, 0.5), foldInk(skin, thick)),
  ];
}

function contourOver({ tube: made }: Digit): readonly Point[] {
  const right = stretch(made, 'right', 0.42, 1).toReversed();
  return [...THUMB_SIDE, ...stretch(made, 'left', 0.2, 1), ...endOf(made), ...right];
}

// The palm covers half of the contour along it, so that this is drawn once more.
function back(
  thumbSide: readonly Point[],
  contour: readonly Point[],
  { hands: skin, around }: Inks,
  thick: number,
): readonly Mark[] {
  const shaded = ring([
    [WRIST - 1, -6],
    [30, -26],
    [38, -48],
    [41, -66],
    [40, -86],
    [33, -76],
    [29, -50],
    [21, -24],
  ]);
  const knuckles = FINGER_BUILDS.map(({ root: [x, y] }) => bow([x - 6, y + 1], [x, y - 5], [x + 6, y + 1])).join('');
  const tendons = FINGER_BUILDS.slice(0, 3).map(({ root: [x, y] }) =>
    bow([x * 0.86, y + 12], [x * 0.66, y + 26], [x * 0.5, y + 40]),
  );
  return [
    path(ring([...thumbSide.toReversed(), ...HEEL, ...LITTLE_SIDE, ...KNUCKLES]), filled(skin.base)),
    ...(around.flat
      ? []
      : [
          path(shaded, filled(skin.shade, 0.5)),
          ...FINGER_BUILDS.map(({ root: [x, y] }) => ellipse([x, y - 1], 7, 5, filled(skin.light, 0.3))),
          path(tendons.join(''), lined(skin.shade, thick * 1.2, 0.4)),
        ]),
    path(curve(LITTLE_SIDE) + curve(contour), lined(skin.line, thick)),
    path(knuckles, foldInk(skin, thick)),
  ];
}
