import { between, clamp } from '../point.ts';
import { ring } from './curve.ts';
import { fullness, grown, type OnHead } from './hair.ts';
import { type HeadSpot, locks, ringlets, strands } from './hair-texture.ts';
import { filled, lined } from './inks.ts';
import { type Mark, path } from './mark.ts';
import type { Subject } from './subject.ts';

/** The hair of a head that faces the viewer. */
export function hairInFront(subject: Subject, at: OnHead): readonly Mark[] {
  const full = fullness(subject);
  const line = between(-0.37, -0.275, full);
  const { inks, thick, body } = subject;
  const colour = grown(inks, between(0.55, 1, full));
  const grownUp = clamp((body.ageMonths - 12) / 6);
  const light = (d: string, by: number) => path(d, lined(inks.baby.light, thick * by, 0.3));
  switch (subject.hairStyle) {
    case 'fine':
      return [cap(at, -0.36, grown(inks, 0.28)), path(strands(at, FINE, thick * 1.3), filled(inks.hair, 0.75))];
    case 'short':
      return [
        ...(grownUp < 1 ? [path(strands(at, TUFT, thick * 2.3), filled(colour))] : []),
        cap(at, line + 0.05 * grownUp, colour),
        path(strands(at, fringe(line + 0.05 * grownUp, grownUp), thick * between(2.6, 3.4, grownUp)), filled(colour)),
        path(strands(at, SHEEN, thick * 1.5), filled(inks.baby.light, 0.34)),
      ];
    case 'straight':
      return [
        path(ring(straightEdge(at, line), 0.9), filled(colour)),
        path(strands(at, FALLS, thick * 1.5), filled(inks.baby.light, 0.3)),
      ];
    case 'curls':
      return [
        path(locks(at, CURLS, 0.088), filled(colour)),
        cap(at, -0.3, colour),
        light(ringlets(at, [...CURLS.slice(1, 8), [-0.15, -0.41], [0.02, -0.43], [0.2, -0.4]], 0.038), 1),
      ];
    case 'coils':
      return [
        path(locks(at, COILS, 0.052), filled(colour)),
        cap(at, -0.3, colour),
        light(ringlets(at, COIL_LIGHTS, 0.02), 0.9),
      ];
  }
}

function cap(at: OnHead, line: number, colour: string): Mark {
  const half: readonly HeadSpot[] = [
    [0.17, -0.497],
    [0.33, -0.43],
    [0.43, -0.325],
    [0.476, -0.2],
    [0.462, -0.1],
    [0.438, -0.19],
    [0.385, line + 0.035],
    [0.25, line - 0.012],
    [0.1, line - 0.035],
  ];
  const other = half.map(([x, y]): HeadSpot => [-x, y]).toReversed();
  const edge: readonly HeadSpot[] = [[0, -0.514], ...half, ...other];
  return path(
    ring(
      edge.map(([x, y]) => at(x, y)),
      0.9,
    ),
    filled(colour),
  );
}

const FINE: readonly (readonly HeadSpot[])[] = [
  [
    [-0.02, -0.5],
    [-0.1, -0.45],
    [-0.2, -0.37],
  ],
  [
    [-0.01, -0.5],
    [-0.04, -0.43],
    [-0.07, -0.35],
  ],
  [
    [0.01, -0.5],
    [0.04, -0.43],
    [0.06, -0.35],
  ],
  [
    [0.02, -0.5],
    [0.1, -0.45],
    [0.19, -0.37],
  ],
  [
    [-0.04, -0.5],
    [-0.2, -0.46],
    [-0.33, -0.36],
  ],
  [
    [0.04, -0.5],
    [0.2, -0.46],
    [0.33, -0.36],
  ],
  [
    [0, -0.5],
    [-0.05, -0.55],
    [-0.02, -0.6],
    [0.03, -0.6],
  ],
  [
    [0.02, -0.5],
    [0.06, -0.54],
    [0.12, -0.555],
  ],
  [
    [-0.33, -0.42],
    [-0.42, -0.33],
    [-0.465, -0.2],
  ],
  [
    [0.33, -0.42],
    [0.42, -0.33],
    [0.465, -0.2],
  ],
];
const TUFT: readonly (readonly HeadSpot[])[] = [
  [
    [0.01, -0.49],
    [-0.05, -0.545],
    [-0.03, -0.592],
    [0.025, -0.59],
  ],
  [
    [0.03, -0.49],
    [0.07, -0.535],
    [0.13, -0.55],
  ],
  [
    [-0.02, -0.49],
    [-0.09, -0.53],
    [-0.14, -0.535],
  ],
];
const SHEEN: readonly (readonly HeadSpot[])[] = [
  [
    [-0.35, -0.36],
    [-0.25, -0.425],
    [-0.1, -0.465],
  ],
  [
    [-0.28, -0.36],
    [-0.2, -0.4],
    [-0.1, -0.425],
  ],
  [
    [0.38, -0.31],
    [0.32, -0.38],
    [0.24, -0.43],
  ],
];
const FALLS: readonly (readonly HeadSpot[])[] = [
  [
    [0.09, -0.5],
    [-0.06, -0.42],
    [-0.22, -0.3],
  ],
  [
    [0.08, -0.5],
    [-0.16, -0.44],
    [-0.38, -0.26],
  ],
  [
    [0.11, -0.5],
    [0.2, -0.42],
    [0.27, -0.31],
  ],
  [
    [0.13, -0.5],
    [0.31, -0.43],
    [0.43, -0.26],
  ],
  [
    [-0.2, -0.48],
    [-0.42, -0.34],
    [-0.49, -0.1],
  ],
];

/** Locks over the brow; a toddler's are fuller, and reach down before the ears (`grownUp` 1). */
function fringe(line: number, grownUp: number): readonly (readonly HeadSpot[])[] {
  const brow = [-0.3, -0.19, -0.07, 0.05, 0.17, 0.29].map((x, index): readonly HeadSpot[] => [
    [x, line - 0.06],
    [x - 0.01, line - 0.01],
    [x + (index % 2 === 0 ? 0.03 : 0.05), line + (index % 2 === 0 ? 0.045 : 0.025)],
  ]);
  const temples = [-1, 1].map((side): readonly HeadSpot[] => [
    [side * 0.455, -0.2],
    [side * 0.472, -0.08],
    [side * 0.452, 0.04],
  ]);
  return grownUp < 1 ? brow : [...brow, ...temples];
}

function straightEdge(at: OnHead, line: number) {
  const edge: readonly HeadSpot[] = [
    [-0.5, 0.06],
    [-0.53, -0.14],
    [-0.48, -0.33],
    [-0.34, -0.46],
    [-0.14, -0.522],
    [0.1, -0.527],
    [0.33, -0.462],
    [0.475, -0.335],
    [0.53, -0.14],
    [0.5, 0.06],
    [0.458, 0.02],
    [0.44, -0.15],
    [0.37, line + 0.05],
    [0.25, line + 0.03],
    [0.1, line - 0.06],
    [-0.04, line + 0.04],
    [-0.2, line + 0.055],
    [-0.36, line + 0.045],
    [-0.44, -0.15],
    [-0.458, 0.02],
  ];
  return edge.map(([x, y]) => at(x, y));
}

const CURLS: readonly HeadSpot[] = [
  [-0.48, -0.16],
  [-0.46, -0.28],
  [-0.38, -0.39],
  [-0.25, -0.47],
  [-0.09, -0.515],
  [0.08, -0.52],
  [0.24, -0.475],
  [0.37, -0.4],
  [0.46, -0.29],
  [0.485, -0.17],
  [0.35, -0.275],
  [0.22, -0.31],
  [0.08, -0.335],
  [-0.07, -0.32],
  [-0.21, -0.315],
  [-0.35, -0.27],
];

/** Places along a half circle round the head's crown, `wide` and `high` from its middle. */
function arc(wide: number, high: number, from: number, to: number, count: number): readonly HeadSpot[] {
  return Array.from({ length: count }, (_, index): HeadSpot => {
    const angle = ((from + ((to - from) * index) / (count - 1)) * Math.PI) / 180;
    return [wide * Math.cos(angle), high * Math.sin(angle)];
  });
}

const COILS: readonly HeadSpot[] = [
  ...arc(0.495, 0.53, 197, 343, 17),
  ...[-0.36, -0.27, -0.18, -0.09, 0, 0.09, 0.18, 0.27, 0.36].map((x): HeadSpot => [x, -0.315 + 0.32 * x * x]),
];
const COIL_LIGHTS: readonly HeadSpot[] = [...arc(0.46, 0.49, 205, 335, 11), ...arc(0.36, 0.41, 215, 325, 8)];
