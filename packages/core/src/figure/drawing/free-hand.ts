import type { Touch } from '../choreography.ts';
import { mix, type Point } from '../point.ts';
import { bow, curve, numbers, ring } from './curve.ts';
import { type Digit, fingerOf, foldInk, foldOf, nailOf, thumbOf, turningAway } from './finger.ts';
import { WRIST } from './forearm.ts';
import { FINGER_BUILDS, type FingerBuild, type FingerLie, HAND_LIES, type HandLie } from './hand-shapes.ts';
import { filled, type Inks, lined } from './inks.ts';
import { ellipse, type Mark, path } from './mark.ts';
import type { Skin } from './skin.ts';
import { endOf, stretch } from './tube.ts';

const PALM: readonly Point[] = [
  [-WRIST, 0],
  [-28, -14],
  [-33, -30],
  [-40, -56],
  [-42.5, -78],
  [-38, -96],
  [-19, -103],
  [3, -104],
  [24, -99],
  [40, -88],
  [45, -70],
  [43.5, -48],
  [35, -20],
  [27.5, -8],
  [WRIST, 0],
  [14, 17],
  [-14, 17],
];
const LITTLE_SIDE: readonly Point[] = [
  [WRIST, 0],
  [27.5, -8],
  [35, -20],
  [43.5, -48],
  [45, -70],
  [43.5, -80],
];
const THUMB_SIDE: readonly Point[] = [
  [-WRIST, 0],
  [-28, -14],
  [-32, -26],
];

/** Most of a finger is seen above this share: it is drawn stretched, with its nail. */
const STRETCHED = 0.82;

/** A hand in one touch: all of it, or what lies behind a digit of the baby's and the thumb before it. */
export interface FreeHand {
  readonly behind: readonly Mark[] | null;
  readonly front: readonly Mark[];
}

/** The carer's right hand in one touch, in millimetres from the wrist, fingers to the top. Its forearm is a piece of its own. */
export function freeHand(touch: Touch, inks: Inks, thick: number): FreeHand {
  const lie = HAND_LIES[touch];
  const fingers = FINGER_BUILDS.map((build, index) => finger(build, lie.fingers[index] ?? lie.fingers[0], inks, thick));
  const thumb = thumbOf(lie.thumb);
  const web = webOf(lie);
  const outlines = [...fingers.map(({ outline }) => outline), thumb.outline].join('');
  const beside = lie.thumbOver === true ? [] : thumbBeside(thumb, web, inks.hands, thick);
  const over = lie.thumbOver === true ? thumbOver(thumb, web, inks.hands, thick) : [];
  const hand = [
    ...underneath(outlines, web, inks, thick),
    ...beside,
    ...[...fingers].reverse().flatMap(({ marks }) => marks),
    ...palm(inks.hands, thick, inks.around.flat),
  ];
  if (lie.digitBetween === true) return { behind: hand, front: over };
  return { behind: null, front: [...hand, ...over, ...(lie.markedHeel === true ? [heelMark(inks, thick)] : [])] };
}

/** A pale edge lifts the hand off the baby, so that equal skins do not melt. A shadow of a turned hand would be a scrap. */
function underneath(outlines: string, web: string, { around }: Inks, thick: number): readonly Mark[] {
  const halo = { line: around.halo, thick: thick * 3.9, opacity: around.haloOpacity };
  return [path(outlines + web + curve(LITTLE_SIDE.slice(2)), halo)];
}

function finger(build: FingerBuild, lie: FingerLie, inks: Inks, thick: number) {
  const skin = inks.hands;
  const ink = { fill: skin.base, line: skin.line, thick };
  const whole = fingerOf(build.root, lie.leans, build.length * lie.seen, lie.bows, build.radii);
  if (lie.seen >= STRETCHED) {
    const folds = foldOf(whole, 0.5, 0.46) + (lie.seen > 0.92 ? foldOf(whole, 0.76, 0.4) : '');
    const marks: Mark[] = [path(whole.outline, ink), nailOf(whole, skin, thick), path(folds, foldInk(skin, thick))];
    return { outline: whole.outline, marks };
  }
  // A bent finger: its end goes down and away behind the knuckle in front.
  const near = fingerOf(build.root, lie.leans, build.length * 0.47, lie.bows * 0.4, [
    build.radii[0],
    build.radii[0] * 0.96,
  ]);
  const marks: Mark[] = [
    path(whole.outline, ink),
    turningAway(whole, build.radii[0], skin),
    path(near.outline, ink),
    path(foldOf(near, 0.86, 0.6) + foldOf(near, 1, 0.5), foldInk(skin, thick)),
  ];
  return { outline: whole.outline, marks };
}

function thumbBeside(thumb: Digit, web: string, skin: Skin, thick: number): readonly Mark[] {
  return [
    path(thumb.outline, { fill: skin.base, line: skin.line, thick }),
    ...(web === '' ? [] : [path(web, filled(skin.base))]),
    nailOf(thumb, skin, thick),
    path(foldOf(thumb, 0.64, 0.5), foldInk(skin, thick)),
  ];
}

/** A thumb in front of the hand: its root melts into the palm. */
function thumbOver(thumb: Digit, web: string, skin: Skin, thick: number): readonly Mark[] {
  const left = stretch(thumb.tube, 'left', 0.06, 1);
  const right = stretch(thumb.tube, 'right', 0.4, 1);
  return [
    path(thumb.outline + web, filled(skin.base)),
    path(curve([...left, ...endOf(thumb.tube), ...[...right].reverse()]), lined(skin.line, thick)),
    nailOf(thumb, skin, thick),
    path(foldOf(thumb, 0.64, 0.5), foldInk(skin, thick)),
  ];
}

/** The skin between thumb and index finger. */
function webOf({ thumb, thumbOver: over }: HandLie): string {
  if (over === true) return '';
  const on = mix(thumb[1], thumb[2], 0.25);
  return `M-30 -34L${numbers(on)}Q-42 -72 -41 -88L-20 -60Z`;
}

function palm(skin: Skin, thick: number, flat: boolean): readonly Mark[] {
  const shaded = ring([
    [27, -6],
    [36, -22],
    [43, -48],
    [44.5, -70],
    [40, -86],
    [34, -70],
    [32, -45],
    [24, -18],
  ]);
  const knuckles = FINGER_BUILDS.map(({ root: [x, y] }) => bow([x - 7, y + 3], [x, y - 5], [x + 7, y + 3])).join('');
  return [
    path(ring(PALM), filled(skin.base)),
    ...(flat ? [] : [path(shaded, filled(skin.shade, 0.5)), ellipse([-12, -58], 15, 26, filled(skin.light, 0.45), -6)]),
    path(curve(LITTLE_SIDE) + curve(THUMB_SIDE), lined(skin.line, thick)),
    path(knuckles, foldInk(skin, thick)),
  ];
}

function heelMark({ around }: Inks, thick: number): Mark {
  return ellipse([2, -22], 27, 22, { line: around.trail, thick: thick * 1.1, dash: [6, 6], opacity: 0.9 });
}
