import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claims } from '../claims/all-claims.ts';
import { allGuidance } from '../guidance/all-guidance.ts';
import { helpPages } from '../help/all-help.ts';
import { allProducts } from '../products/all-products.ts';
import { routines } from '../routines/routines.ts';
import { allRules } from '../rules/all-rules.ts';
import { allStrokes } from '../strokes/all-strokes.ts';
import { coverage, coverageRooms } from './coverage.ts';
import { coveragePage } from './coverage-page.ts';

const ids = (kind: string, items: readonly { readonly id: string }[]) => items.map(({ id }) => `${kind}:${id}`);
const places: ReadonlySet<string> = new Set([
  ...ids('stroke', allStrokes),
  ...ids('rule', allRules),
  ...ids('guidance', allGuidance),
  ...ids('claim', claims),
  ...ids('product', allProducts),
  ...ids('help', Object.values(helpPages)),
  ...Object.keys(routines).map((key) => `routine:${key}`),
]);

describe('coverage', () => {
  it('[K9] has one row for everything that the notes number', () => {
    const codes = coverageRooms.flatMap((room) => room.codes);
    expect(codes).toHaveLength(183 + 39);
    expect(coverage.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  });

  it('[K9] sends everything to a place that exists', () => {
    const lost = coverage.flatMap(({ code, went }) =>
      went.filter((place) => !places.has(place)).map((p) => `${code} → ${p}`),
    );
    expect(lost).toEqual([]);
  });

  it('[K9] says why where something was left', () => {
    const silent = coverage.filter(({ went, note }) => went.length === 0 && (note ?? '') === '');
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  it('[K9] is written down to the byte in COVERAGE.md', () => {
    const file = join(import.meta.dirname, '../../COVERAGE.md');
    expect(readFileSync(file, 'utf8')).toBe(coveragePage());
  });
});
