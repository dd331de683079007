import type { Point } from '../point.ts';

/** A colour that changes on its way. `id` names it within a document: the same id is always the same gradient. */
export interface Gradient {
  readonly id: string;
  /** From the first point (linear) or from this centre outwards to the second point (radial). */
  readonly kind: 'linear' | 'radial';
  readonly from: Point;
  readonly to: Point;
  readonly stops: readonly GradientStop[];
}

export interface GradientStop {
  /** 0 at the start, 1 at the end. */
  readonly at: number;
  readonly colour: string;
  readonly opacity: number;
}

/** A colour as `#rrggbb`, or one that changes. */
export type Paint = string | Gradient;

/** How a shape is inked: filled, drawn round, or both. Ends and corners of lines are always round. */
export interface Ink {
  readonly fill?: Paint;
  readonly line?: Paint;
  /** Thickness of the line. */
  readonly thick?: number;
  readonly dash?: readonly number[];
  /** 0 not seen, 1 solid. */
  readonly opacity?: number;
}

/** Where a piece lies: its own origin at x, y, turned clockwise by degrees, then drawn so many times as large. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly sx: number;
  readonly sy: number;
  readonly opacity?: number;
}

export interface PathMark extends Ink {
  readonly kind: 'path';
  readonly d: string;
}

export interface EllipseMark extends Ink {
  readonly kind: 'ellipse';
  readonly at: Point;
  readonly rx: number;
  readonly ry: number;
  /** Degrees about its own middle. */
  readonly turned?: number;
}

export interface RectMark extends Ink {
  readonly kind: 'rect';
  /** Its middle. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly rounding: number;
  /** Degrees about its own middle. */
  readonly turned?: number;
}

/** A short sign, such as one letter: its middle at the point. */
export interface TextMark extends Ink {
  readonly kind: 'text';
  readonly at: Point;
  readonly text: string;
  readonly size: number;
}

export interface GroupMark {
  readonly kind: 'group';
  /** What the group is, for tests and for finding it in the page. */
  readonly name?: string;
  readonly place?: Placement;
  readonly opacity?: number;
  readonly marks: readonly Mark[];
}

/** One thing drawn, as plain data: written as text by the command line, made into nodes by the page. */
export type Mark = PathMark | EllipseMark | RectMark | TextMark | GroupMark;

/** A whole drawing in picture units. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export function path(d: string, ink: Ink): PathMark {
  return { kind: 'path', d, ...ink };
}

export function ellipse(at: Point, rx: number, ry: number, ink: Ink, turned = 0): EllipseMark {
  return { kind: 'ellipse', at, rx, ry, ...ink, ...(turned === 0 ? {} : { turned }) };
}

export function circle(at: Point, radius: number, ink: Ink): EllipseMark {
  return ellipse(at, radius, radius, ink);
}

export function group(name: string, marks: readonly Mark[], place?: Placement): GroupMark {
  return { kind: 'group', name, marks, ...(place === undefined ? {} : { place }) };
}

/** Every mark, groups and what is in them, in the order in which they are drawn. */
export function everyMark(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...everyMark(mark.marks)] : [mark]));
}
