import type { Circle, DigitName, DigitSpot, Letter, Phase, Piece, Spot } from './choreography.ts';
import { curveThrough, evenly } from './curve.ts';
import { type Body, pointOf } from './landmarks.ts';
import { add, mix, type Point, radians, subtract, times } from './point.ts';

/** The digit that a picture is about: 1 is the thumb or the big toe. */
export type Digit = 1 | 2 | 3 | 4 | 5;

/** The way of one hand (or limb) in the picture. */
export interface Track {
  /** Which of the scene's hands; -1 where no hand slides. */
  readonly hand: number;
  readonly part?: Letter;
  readonly phase: Phase;
  /** 65 points at equal distances, in picture units. */
  readonly points: readonly Point[];
  /** How long the way is on the skin, taken on a body without any exaggeration. */
  readonly millimetres: number;
}

const PARTS = 64;

/** Where a spot is on this body, in the baby's frame. */
export function spotOn(body: Body, spot: Spot, digit: Digit): Point {
  if (typeof spot === 'string') return pointOf(body, spot);
  if ('digit' in spot) return digitOn(body, spot, digit);
  if ('between' in spot) return mix(pointOf(body, spot.between[0]), pointOf(body, spot.between[1]), spot.between[2]);
  const half = body.dimensions.halfBelly;
  const down = (spot.down ?? 0) * half;
  if ('at' in spot) return add(pointOf(body, spot.at), [(spot.left ?? 0) * half, down]);
  const outwards = spot.by.startsWith('left') ? half : -half;
  return add(pointOf(body, spot.by), [(spot.out ?? 0) * outwards, down]);
}

// `beyond` goes on from the base over the tip, as a share of the digit; `beside` across it.
function digitOn(body: Body, { digit: name, beyond = 0, beside = 0 }: DigitSpot, digit: Digit): Point {
  const [base, tip] = endsOf(name);
  const [x, y] = subtract(pointOf(body, `${tip}-${digit}`), pointOf(body, `${base}-${digit}`));
  const side = name.startsWith('left') ? body.left : body.right;
  const [innerX, innerY] = name.includes('toe') ? side.bigToe : side.thumb;
  const inner = Math.sign(innerY * x - innerX * y);
  const across: Point = [-y * inner, x * inner];
  return add(pointOf(body, `${name}-${digit}`), add(times([x, y], beyond), times(across, beside)));
}

/** The base and the tip of a digit, whichever of both is named. */
function endsOf(name: DigitName) {
  switch (name) {
    case 'left-finger':
    case 'left-finger-base':
      return ['left-finger-base', 'left-finger'] as const;
    case 'right-finger':
    case 'right-finger-base':
      return ['right-finger-base', 'right-finger'] as const;
    case 'left-toe':
    case 'left-toe-base':
      return ['left-toe-base', 'left-toe'] as const;
    case 'right-toe':
    case 'right-toe-base':
      return ['right-toe-base', 'right-toe'] as const;
  }
}

/** A whole way on this body, as 65 points at equal distances in the baby's frame. `seen`: 1 from the front, -1 from behind. */
export function wayOn(body: Body, way: readonly Piece[], digit: Digit, seen: 1 | -1): readonly Point[] {
  return evenly(
    way.flatMap((piece) => piecePoints(body, piece, digit, seen)),
    PARTS,
  );
}

function piecePoints(body: Body, piece: Piece, digit: Digit, seen: 1 | -1): readonly Point[] {
  const at = (spot: Spot) => spotOn(body, spot, digit);
  if ('line' in piece) return piece.line.map(at);
  if ('through' in piece) return curveThrough(piece.through.map(at));
  return circlePoints(at(piece.circle.centre), piece.circle, body.dimensions.halfBelly, seen);
}

// A circle is written as the carer sees it, so from behind it is laid the other way round into the baby's frame.
function circlePoints(centre: Point, circle: Circle, half: number, seen: 1 | -1): readonly Point[] {
  const sense = circle.turn === 'clockwise' ? 1 : -1;
  return Array.from({ length: PARTS + 1 }, (_, part) => {
    const angle = radians(circle.from + (sense * circle.sweep * part) / PARTS);
    return [
      centre[0] + seen * Math.sin(angle) * circle.across * half,
      centre[1] - Math.cos(angle) * circle.along * half,
    ];
  });
}
