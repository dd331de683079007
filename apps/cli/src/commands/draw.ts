import { CONTACTS, FRAMING_STEPS, failed, ok, type Position, type Result, type Side, STROKES } from '@warmhands/core';
import {
  choreographyOf,
  describeScene,
  drawStill,
  type PictureWish,
  type Scene,
  type Seat,
  sceneOf,
  seatsOf,
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
/** Where the picture is seen from: the baby's feet, head or side, where the carer sits; over the lap; in arms. */
const VIEWS = ['feet', 'head', 'side', 'lap', 'held'] as const;
type View = (typeof VIEWS)[number];

/** How the baby lies in a view, and where the carer sits. */
interface Seen {
  readonly position: Position;
  readonly seat: Seat;
}

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
  const seen = seenFrom(stroke.value, onSide.value, view);
  if (!seen.ok) return seen;
  const scene = sceneOf({
    stroke: stroke.value,
    side: onSide.value,
    contact: contact ?? null,
    ageMonths: options.value['age-months'],
    leading,
    ...seen.value,
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
function seenFrom(stroke: Drawn, side: Side, view: View | undefined): Result<Seen, string> {
  const views = viewsOf(stroke, choreographyOf(stroke, side).position);
  const [usual] = views;
  const found = view === undefined ? usual : views.find(([name]) => name === view);
  return found === undefined
    ? failed(`--view: ${stroke} is drawn from ${views.map(([name]) => name).join(', ')}, found "${view}"`)
    : ok(found[1]);
}

/** The views of a stroke, the usual one first. Hands that rest and looks at the baby happen in every position. */
function viewsOf(stroke: Drawn, own: Position): readonly (readonly [View, Seen])[] {
  const positions: readonly Position[] =
    stroke === 'resting-hands' || stroke === 'cue-check' ? ['supine', 'lap', 'held'] : [own];
  return positions.flatMap((position): (readonly [View, Seen])[] =>
    position === 'lap' || position === 'held'
      ? [[position, { position, seat: 'feet' }]]
      : seatsOf(stroke).map((seat) => [seat, { position, seat }]),
  );
}

/** What the picture shows, in words, for who does not see it. */
function titleOf(scene: Scene): string {
  const { stroke, side } = scene.wish;
  const { name } = { ...strokeTexts, ...framingTexts }[stroke];
  const heading = side === 'none' ? name : `${name}, ${sideTexts[side]}`;
  return `${heading}. ${pictureInWords(describeScene(scene), figureTexts)}`;
}
