import { between, clamp, type Point } from '../point.ts';
import { blended } from './colour.ts';
import { curve, ring } from './curve.ts';
import { filled, type Inks, lined } from './inks.ts';
import { circle, type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

/** A point on the head: shares of its width (0 in the middle) and of its height (0 in the middle, −0.5 at the crown). */
export type OnHead = (x: number, y: number) => Point;

/** Points of a head so many times as wide and as high as measured, facing right (1) or left (-1). */
export function onHead({ body: { dimensions } }: Subject, wide: number, high: number, facing: 1 | -1): OnHead {
  const [width, height] = [dimensions.headWidth * wide, dimensions.headHeight * high];
  const middle = dimensions.crown + height / 2;
  return (x, y): Point => [facing * x * width, middle + y * height];
}

/** How full the hair is by age: 0.1 down, 1 a full head. */
function fullness({ body: { ageMonths }, hairStyle }: Subject): number {
  return hairStyle === 'fine' ? 0.1 : clamp((ageMonths + 4) / 16, 0.3, 1);
}

/** Hair so full: between the colour of the skin and its own. */
function grown({ baby, hair }: Inks, full: number): string {
  return blended(baby.base, hair, full);
}

/** The hair of a head that faces the viewer. */
export function hairInFront(subject: Subject, at: OnHead): readonly Mark[] {
  const full = fullness(subject);
  const line = between(-0.375, -0.285, full);
  const opacity = between(0.45, 1, full);
  switch (subject.hairStyle) {
    case 'fine':
      return [cap(subject, at, line, 0.55), wisp(subject, at)];
    case 'short':
      return [cap(subject, at, line, opacity), wisp(subject, at), ...fringe(subject, at, line, opacity)];
    case 'curls':
      return curls(subject, at, line, opacity);
    case 'straight':
      return [straightCap(subject, at, line, opacity), parting(subject, at)];
  }
}

function cap({ inks }: Subject, at: OnHead, line: number, opacity: number): Mark {
  const edge = [
    at(-0.44, -0.3),
    at(-0.36, -0.408),
    at(-0.22, -0.483),
    at(0, -0.512),
    at(0.22, -0.483),
    at(0.36, -0.408),
    at(0.44, -0.3),
    at(0.468, -0.2),
    at(0.4, line + 0.06),
    at(0.26, line - 0.005),
    at(0.1, line - 0.035),
    at(-0.08, line - 0.03),
    at(-0.26, line - 0.005),
    at(-0.4, line + 0.06),
    at(-0.468, -0.2),
  ];
  return path(ring(edge, 0.95), filled(grown(inks, opacity)));
}

function wisp({ inks, thick }: Subject, at: OnHead): Mark {
  const long = curve([at(0, -0.495), at(-0.06, -0.555), at(-0.045, -0.61), at(0.015, -0.605), at(0.02, -0.57)]);
  const small = curve([at(0.05, -0.5), at(0.085, -0.545), at(0.14, -0.55)]);
  return path(long + small, lined(inks.hair, thick * 2));
}

function fringe({ inks, thick }: Subject, at: OnHead, line: number, opacity: number): readonly Mark[] {
  const locks =
    curve([at(-0.11, line - 0.045), at(-0.06, line + 0.02), at(0.025, line - 0.015)]) +
    curve([at(0.09, line - 0.045), at(0.12, line + 0.015), at(0.185, line - 0.015)]);
  const shine = curve([at(-0.3, -0.4), at(-0.2, -0.445), at(-0.08, -0.46)]);
  return [path(locks, lined(grown(inks, opacity), thick * 1.7)), path(shine, lined(inks.baby.light, thick * 1.2, 0.3))];
}

// Round locks along the crown and the forehead; the ground between them is filled.
const CROWN_CURLS: readonly (readonly [number, number, number])[] = [
  [-0.47, -0.2, 0.075],
  [-0.42, -0.32, 0.085],
  [-0.31, -0.42, 0.09],
  [-0.17, -0.49, 0.09],
  [-0.01, -0.52, 0.095],
  [0.15, -0.5, 0.09],
  [0.29, -0.43, 0.09],
  [0.41, -0.33, 0.085],
  [0.47, -0.21, 0.075],
  [0.33, -0.27, 0.08],
  [0.2, -0.33, 0.08],
  [0.06, -0.37, 0.08],
  [-0.08, -0.37, 0.08],
  [-0.22, -0.33, 0.08],
  [-0.34, -0.27, 0.08],
];

function curls(subject: Subject, at: OnHead, line: number, opacity: number): readonly Mark[] {
  const { inks, thick } = subject;
  const unit = at(1, 0)[0] - at(0, 0)[0];
  const locks = CROWN_CURLS.map(([x, y, radius]) =>
    circle(at(x, y), Math.abs(unit) * radius, filled(grown(inks, opacity))),
  );
  const rings = CROWN_CURLS.slice(1, 8).map(([x, y]) =>
    curve([at(x - 0.045, y + 0.035), at(x - 0.03, y - 0.02), at(x + 0.03, y - 0.015), at(x + 0.03, y + 0.03)]),
  );
  return [
    ...locks,
    cap(subject, at, Math.min(line, -0.3), opacity),
    path(rings.join(''), lined(inks.baby.light, thick * 0.9, 0.28)),
  ];
}

function straightCap({ inks }: Subject, at: OnHead, line: number, opacity: number): Mark {
  const edge = [
    at(-0.5, -0.02),
    at(-0.515, -0.18),
    at(-0.46, -0.34),
    at(-0.33, -0.45),
    at(-0.14, -0.515),
    at(0.1, -0.52),
    at(0.32, -0.455),
    at(0.46, -0.34),
    at(0.515, -0.18),
    at(0.5, -0.02),
    at(0.462, -0.06),
    at(0.44, -0.17),
    at(0.36, line + 0.03),
    at(0.16, line + 0.055),
    at(-0.1, line + 0.05),
    at(-0.34, line + 0.02),
    at(-0.44, -0.17),
    at(-0.462, -0.06),
  ];
  return path(ring(edge, 0.9), filled(grown(inks, opacity)));
}

function parting({ inks, thick }: Subject, at: OnHead): Mark {
  const lines =
    curve([at(0.08, -0.5), at(0, -0.4), at(-0.16, -0.33)]) + curve([at(0.08, -0.5), at(0.2, -0.42), at(0.3, -0.32)]);
  return path(lines, lined(inks.baby.light, thick, 0.28));
}

/** The hair of a head seen from behind with its face turned aside. */
export function hairBehind(subject: Subject, at: OnHead): readonly Mark[] {
  const { inks, thick, hairStyle } = subject;
  const opacity = hairStyle === 'fine' ? 0.55 : between(0.6, 1, fullness(subject));
  const cover = path(
    ring(
      BEHIND.map(([x, y]) => at(x, y)),
      0.9,
    ),
    filled(grown(inks, opacity)),
  );
  const shine = (lines: string) => path(lines, lined(inks.baby.light, thick * 1.05, 0.3));
  if (hairStyle === 'curls') {
    const unit = Math.abs(at(1, 0)[0] - at(0, 0)[0]);
    const edge = BEHIND.filter((_, index) => index % 2 === 0);
    const locks = edge.map(([x, y]) => circle(at(x * 0.97, y * 0.97), unit * 0.085, filled(grown(inks, opacity))));
    const rings = [...edge, [-0.2, -0.2], [-0.1, 0.02], [-0.3, 0.08], [0.05, -0.28]].map(([x = 0, y = 0]) =>
      curve([
        at(x * 0.85 - 0.045, y * 0.85 + 0.035),
        at(x * 0.85 - 0.03, y * 0.85 - 0.02),
        at(x * 0.85 + 0.03, y * 0.85 - 0.015),
        at(x * 0.85 + 0.03, y * 0.85 + 0.03),
      ]),
    );
    return [...locks, cover, shine(rings.join(''))];
  }
  if (hairStyle === 'straight') {
    const falls = [-0.3, -0.18, -0.06, 0.06].map((x) =>
      curve([at(-0.12 + (x + 0.12) * 0.3, -0.34), at(x * 1.05, -0.05), at(x * 1.05 - 0.02, 0.24)]),
    );
    return [cover, shine(falls.join(''))];
  }
  return [cover, shine(curve(whorl(at)))];
}

const BEHIND: readonly (readonly [number, number])[] = [
  [-0.02, -0.508],
  [0.22, -0.473],
  [0.385, -0.352],
  [0.4, -0.26],
  [0.31, -0.2],
  [0.23, -0.13],
  [0.2, -0.02],
  [0.09, -0.03],
  [0.02, 0.06],
  [0.02, 0.17],
  [-0.02, 0.25],
  [-0.08, 0.325],
  [-0.17, 0.385],
  [-0.28, 0.385],
  [-0.425, 0.27],
  [-0.507, 0.05],
  [-0.482, -0.2],
  [-0.3, -0.428],
];

function whorl(at: OnHead): readonly Point[] {
  return Array.from({ length: 11 }, (_, index) => {
    const angle = index * 0.84;
    const radius = 0.018 + index * 0.0124;
    return at(-0.13 + radius * Math.cos(angle), -0.17 + radius * Math.sin(angle) * 0.95);
  });
}

// The hair of a head that is turned to the right: along the crown to the back, and round the ear.
const TURNED: readonly (readonly [number, number])[] = [
  [0.395, -0.35],
  [0.22, -0.478],
  [0, -0.51],
  [-0.17, -0.498],
  [-0.32, -0.456],
  [-0.462, -0.33],
  [-0.52, -0.15],
  [-0.512, 0.04],
  [-0.43, 0.22],
  [-0.4, 0.12],
  [-0.42, 0],
  [-0.36, -0.06],
  [-0.29, -0.07],
  [-0.25, -0.2],
  [-0.06, -0.295],
  [0.16, -0.32],
  [0.32, -0.33],
];

/** The hair of a head that is turned aside but seen from the front; `at` faces as the head does. */
export function hairTurned(subject: Subject, at: OnHead): readonly Mark[] {
  const { inks, thick, hairStyle } = subject;
  const opacity = hairStyle === 'fine' ? 0.5 : between(0.55, 1, fullness(subject));
  const cover = path(
    ring(
      TURNED.map(([x, y]) => at(x, y)),
      0.95,
    ),
    filled(grown(inks, opacity)),
  );
  const sheen = curve([at(-0.36, -0.34), at(-0.22, -0.43), at(-0.04, -0.46)]);
  return [cover, path(sheen, lined(inks.baby.light, thick * 1.05, 0.3)), wisp(subject, at)];
}
