import type { Point, Stretch } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { pathOf } from './box.ts';

interface LineProps {
  readonly line: readonly Point[];
  /** Picture units for one pixel or so: lines are as thick on a small picture as on a large one. */
  readonly unit: number;
}

/** The way of the hand: wide, with the arrow of the drawings at its end, and a ring where it begins. */
export function TrueWay({ line, unit, ring = true }: LineProps & { readonly ring?: boolean }): JSX.Element {
  const [start] = line;
  return (
    <g class="true-way">
      <path class="case" d={pathOf(line)} stroke-width={13 * unit} />
      <path d={pathOf(line)} stroke-width={8 * unit} />
      <Head line={line} at={1} size={17 * unit} />
      {ring && start && <circle class="ring" cx={start[0]} cy={start[1]} r={11 * unit} stroke-width={4 * unit} />}
    </g>
  );
}

/** The line of the finger: dark and thin, over everything. */
export function FingerLine({ line, unit }: LineProps): JSX.Element {
  return (
    <g class="finger-line">
      <path class="case" d={pathOf(line)} stroke-width={7 * unit} />
      <path d={pathOf(line)} stroke-width={3.4 * unit} />
    </g>
  );
}

/** An arrowhead on a line, at a share of it. */
export function Head({
  line,
  at,
  size,
}: {
  readonly line: readonly Point[];
  readonly at: number;
  readonly size: number;
}) {
  const index = Math.max(2, Math.round(at * (line.length - 1)));
  const [tip, from] = [line[index] ?? [0, 0], line[index - 2] ?? [0, 0]];
  const [x, y] = [tip[0] - from[0], tip[1] - from[1]];
  const long = Math.hypot(x, y) || 1;
  const [ahead, across] = [
    [(x / long) * size, (y / long) * size],
    [(-y / long) * size * 0.62, (x / long) * size * 0.62],
  ] as const;
  const points = [
    [tip[0] + ahead[0] * 0.5, tip[1] + ahead[1] * 0.5],
    [tip[0] - ahead[0] * 0.5 + across[0], tip[1] - ahead[1] * 0.5 + across[1]],
    [tip[0] - ahead[0] * 0.5 - across[0], tip[1] - ahead[1] * 0.5 - across[1]],
  ];
  return (
    <polygon class="head" points={points.map((point) => point.map((one) => one.toFixed(1)).join(',')).join(' ')} />
  );
}

/** A stretch of a line. */
export function stretchOf(line: readonly Point[], [from, to]: Stretch): readonly Point[] {
  const last = line.length - 1;
  return line.slice(Math.floor(from * last), Math.ceil(to * last) + 1);
}
