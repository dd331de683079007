import { CONTACTS, FRAMING_STEPS, failed, ok, type Position, type Result, type Side, STROKES } from '@warmhands/core';
import {
  choreographyOf,
  describeScene,
  drawStill,
  type PictureWish,
  type Scene,
  sceneOf,
  sidesOf,
  svgText,
} from '@warmhands/core/figure';
import { figureTexts, framingTexts, pictureInWords, sideTexts, strokeTexts } from '@warmhands/knowledge';
import { LOOK_OPTIONS, lookOf } from '../look-options.ts';
import { complain, write } from '../output.ts';
import { numberFrom, oneOf, parseOptions, parseWords } from '../parse-options.ts';

type Drawn = PictureWish['stroke'];

const DRAWN: readonly Drawn[] = [...STROKES, ...FRAMING_STEPS];
const HANDS = ['left', 'right'] as const;
/** Where the picture is seen from: the baby's feet, where the carer sits; over the lap; in arms. */
const VIEWS = ['feet', 'head', 'side', 'lap', 'held'] as const;
type View = (typeof VIEWS)[number];

/** From head and side no stroke is drawn. */
const VIEW_OF: Readonly<Record<Position, View>> = { supine: 'feet', prone: 'feet', lap: 'lap', held: 'held' };
/** Hands that rest and looks at the baby happen in every position. */
const EVERYWHERE: Partial<Record<View, Position>> = { feet: 'supine', lap: 'lap', held: 'held' };

const OPTIONS = {
  'age-months': numberFrom(0, 24, '3'),
  view: oneOf(VIEWS, undefined),
  side: oneOf(['left', 'right', 'both', 'none'], undefined),
  contact: oneOf(CONTACTS, undefined),
  leading: oneOf(HANDS, 'right'),
  phase: numberFrom(0, 1, '0.45'),
  ...LOOK_OPTIONS,
} as const;

/** `warmhands draw STROKE`: one moment of a stroke as an SVG document of its own. [C10] */
export async function draw(words: readonly string[]): Promise<boolean> {
  const svg = drawingOf(words);
  if (!svg.ok) return complain(`${svg.error}; see "warmhands draw --help"`, false);
  await write(`${svg.value}\n`);
  return true;
}

function drawingOf(words: readonly string[]): Result<string, string> {
  const read = parseWords(words);
  if (!read.ok) return read;
  const stroke = parseStroke(read.value.plain);
  if (!stroke.ok) return stroke;
  const options = parseOptions('draw', OPTIONS, read.value.options);
  if (!options.ok) return options;
  const { view, side, contact, leading, phase } = options.value;
  const onSide = sideFor(stroke.value, side);
  if (!onSide.ok) return onSide;
  const position = positionFor(stroke.value, onSide.value, view);
  if (!position.ok) return position;
  const scene = sceneOf({
    stroke: stroke.value,
    side: onSide.value,
    contact: contact ?? null,
    ageMonths: options.value['age-months'],
    leading,
    position: position.value,
  });
  return ok(svgText(drawStill(scene, lookOf(options.value), phase), titleOf(scene)));
}

function parseStroke([word, stray]: readonly string[]): Result<Drawn, string> {
  const stroke = DRAWN.find((known) => known === word);
  if (word === undefined) return failed('draw: expected a stroke, found nothing, as in: warmhands draw leg-glide');
  if (stroke === undefined) {
    return failed(`draw: ${JSON.stringify(word)} is not a stroke, as in: warmhands draw leg-glide`);
  }
  return stray === undefined ? ok(stroke) : failed(`draw takes one stroke, and no ${JSON.stringify(stray)}`);
}

function sideFor(stroke: Drawn, side: Side | undefined): Result<Side, string> {
  const sides = sidesOf(stroke);
  const found = side === undefined ? sides[0] : sides.find((known) => known === side);
  return found === undefined
    ? failed(`--side: ${stroke} is drawn on ${sides.join(' or ')}, found "${side}"`)
    : ok(found);
}

/** A view that the stroke has no picture for is refused, with those it has. [C10] */
function positionFor(stroke: Drawn, side: Side, view: View | undefined): Result<Position, string> {
  const own = choreographyOf(stroke, side).position;
  const views: Partial<Record<View, Position>> =
    stroke === 'resting-hands' || stroke === 'cue-check' ? EVERYWHERE : { [VIEW_OF[own]]: own };
  const position = view === undefined ? own : views[view];
  return position === undefined
    ? failed(`--view: ${stroke} is drawn from ${Object.keys(views).join(', ')}, found "${view}"`)
    : ok(position);
}

/** What the picture shows, in words, for who does not see it. */
function titleOf(scene: Scene): string {
  const { stroke, side } = scene.wish;
  const { name } = { ...strokeTexts, ...framingTexts }[stroke];
  const heading = side === 'none' ? name : `${name}, ${sideTexts[side]}`;
  return `${heading}. ${pictureInWords(describeScene(scene), figureTexts)}`;
}
