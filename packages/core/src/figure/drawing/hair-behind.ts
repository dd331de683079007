import { between } from '../point.ts';
import { curve, ring } from './curve.ts';
import { fullness, grown, type OnHead } from './hair.ts';
import { type HeadSpot, locks, ringlets, strands } from './hair-texture.ts';
import { filled, lined } from './inks.ts';
import { type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

/** The hair of a head seen from behind with its face turned aside. */
export function hairBehind(subject: Subject, at: OnHead): readonly Mark[] {
  return hairOver(subject, at, BEHIND, [-0.14, -0.16]);
}

/** The hair of a head that is turned aside but seen from the front; `at` faces as the head does. */
export function hairTurned(subject: Subject, at: OnHead): readonly Mark[] {
  return hairOver(subject, at, TURNED, [-0.16, -0.42]);
}

function hairOver(subject: Subject, at: OnHead, edge: readonly HeadSpot[], crown: HeadSpot): readonly Mark[] {
  const { inks, thick, hairStyle } = subject;
  const colour = grown(inks, hairStyle === 'fine' ? 0.34 : between(0.6, 1, fullness(subject)));
  const cover = path(
    ring(
      edge.map(([x, y]) => at(x, y)),
      0.9,
    ),
    filled(colour),
  );
  const light = (d: string, by: number) => path(d, lined(inks.baby.light, thick * by, 0.3));
  const around = (share: number, every: number) =>
    edge
      .filter((_, index) => index % every === 0)
      .map(([x, y]): HeadSpot => [between(crown[0], x, share), between(crown[1], y, share)]);
  switch (hairStyle) {
    case 'fine':
      return [cover, path(strands(at, fromCrown(crown, around(0.9, 2)), thick * 1.2), filled(inks.hair, 0.7))];
    case 'short':
      return [
        cover,
        light(whorl(at, crown), 1.05),
        path(strands(at, fromCrown(crown, around(0.86, 2), 0.5), thick), filled(inks.baby.light, 0.22)),
      ];
    case 'straight':
      return [cover, path(strands(at, fromCrown(crown, around(0.92, 2)), thick * 1.4), filled(inks.baby.light, 0.3))];
    case 'curls':
      return [
        path(locks(at, around(0.95, 1), 0.088), filled(colour)),
        cover,
        light(ringlets(at, [...around(0.84, 2), ...around(0.45, 3)], 0.04), 1),
      ];
    case 'coils':
      return [
        path(locks(at, around(0.97, 1), 0.076), filled(colour)),
        cover,
        light(ringlets(at, [...around(0.88, 1), ...around(0.52, 2)], 0.02), 0.9),
      ];
  }
}

/** Strands that bend from the crown to these ends; from some way out. */
function fromCrown(crown: HeadSpot, ends: readonly HeadSpot[], start = 0.18): readonly (readonly HeadSpot[])[] {
  return ends.map(([x, y]) => {
    const on = (share: number, aside: number): HeadSpot => [
      between(crown[0], x, share) + aside * (y - crown[1]),
      between(crown[1], y, share) - aside * (x - crown[0]),
    ];
    return [on(start, 0), on((start + 1) / 2, 0.08), on(1, 0)];
  });
}

const BEHIND: readonly HeadSpot[] = [
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

// Turned to the right: along the crown to the back, and round the ear.
const TURNED: readonly HeadSpot[] = [
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
  [-0.06, -0.29],
  [0.16, -0.315],
  [0.32, -0.31],
];

function whorl(at: OnHead, [x, y]: HeadSpot): string {
  return curve(
    Array.from({ length: 8 }, (_, index) => {
      const angle = index * 0.95;
      const radius = 0.016 + index * 0.011;
      return at(x + radius * Math.cos(angle), y + radius * Math.sin(angle) * 0.95);
    }),
  );
}
