import { createHash } from 'node:crypto';
import { AGES, EVERY_STROKE } from './sheet-list.ts';
import { stillOf } from './sheet-svg.ts';

/** Stroke and side → age in months → the mark of its geometry. */
export type Geometry = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What every stroke looks like on each side at each age, colours aside, as one short mark each. */
export function geometryNow(): Geometry {
  return Object.fromEntries(
    EVERY_STROKE.map((wanted) => [
      `${wanted.stroke} ${wanted.side}`,
      Object.fromEntries(
        AGES.map((ageMonths) => [`${ageMonths} months`, markOf(stillOf(wanted, { ageMonths, theme: 'light' }))]),
      ),
    ]),
  );
}

/** A mark that is the same for drawings of the same shapes in the same places, whatever their colours. */
export function markOf(svg: string): string {
  const shapes = svg.replace(/<defs>.*?<\/defs>/s, '').replaceAll(/ (fill|stroke|opacity)="[^"]*"/g, '');
  return createHash('sha256').update(shapes).digest('hex').slice(0, 12);
}

/** The strokes, sides and ages whose geometry is not what was kept. */
export function changedGeometry(kept: Geometry, now: Geometry): readonly string[] {
  const names = new Set([...Object.keys(kept), ...Object.keys(now)]);
  return [...names].flatMap((name) => {
    const ages = new Set([...Object.keys(kept[name] ?? {}), ...Object.keys(now[name] ?? {})]);
    return [...ages].filter((age) => kept[name]?.[age] !== now[name]?.[age]).map((age) => `${name}, ${age}`);
  });
}
