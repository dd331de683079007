import { describe, expect, it } from 'vitest';
import { checkLibrary, type LibraryParts } from './book/check-library.ts';
import { describeProblems } from './book/problem.ts';
import { library, libraryParts } from './library.ts';

const wrong = (parts: { readonly [K in keyof LibraryParts]?: unknown }) =>
  checkLibrary({ ...libraryParts, ...JSON.parse(JSON.stringify(parts)) }).map((problem) => describeProblems([problem]));
const [claim] = libraryParts.claims;
const [stroke] = libraryParts.strokes;
const { words } = libraryParts;

describe('the library', () => {
  it('[K1] holds together with itself and with the book', () => {
    expect(describeProblems(checkLibrary(libraryParts))).toBe('');
    expect(library.claims.length).toBeGreaterThanOrEqual(27);
  });

  it('[K2] refuses a part that stands on nothing, or on a source that is not listed', () => {
    expect(wrong({ help: [{ id: 'x', basis: 'guideline', sources: [] }] })).toEqual(['help/x/sources: missing']);
    expect(wrong({ help: [{ id: 'x', basis: 'guideline', sources: [{ source: 'hearsay' }] }] })).toEqual([
      'help/x/sources: unknown "hearsay"',
    ]);
    const said = [{ source: 'rumour' }];
    expect(wrong({ claims: [{ ...claim, said }, ...libraryParts.claims.slice(1)] })).toEqual([
      `claims/${claim?.id}/said: unknown "rumour"`,
    ]);
  });

  it('[K1] refuses a part without words, and words without a part', () => {
    expect(wrong({ words: { ...words, claims: words.claims.slice(1) } })).toHaveLength(1);
    expect(wrong({ words: { ...words, guidance: [...words.guidance, 'old'] } })).toEqual([
      'texts/guidance: unknown "old"',
    ]);
  });

  it('[K1] refuses what stands twice, an empty room, an unknown grade, an unknown stroke, an unknown claim', () => {
    expect(wrong({ products: [...libraryParts.products, libraryParts.products[0]] })).toEqual([
      'products: twice "none"',
    ]);
    expect(wrong({ guidance: [], words: { ...words, guidance: [] } })).toEqual(['guidance: missing']);
    expect(wrong({ claims: [{ ...claim, grade: 'sure' }, ...libraryParts.claims.slice(1)] })).toEqual([
      `claims/${claim?.id}/grade: unknown "sure"`,
    ]);
    expect(wrong({ help: [{ id: 'x', basis: 'reasoned', sources: [], strokes: ['tickle'] }] })).toEqual([
      'help/x/strokes: unknown "tickle"',
    ]);
    const effects = [{ goal: 'wind', grade: 'low', claim: 'magic' }];
    expect(wrong({ strokes: [{ ...stroke, effects }, ...libraryParts.strokes.slice(1)] })).toEqual([
      `strokes/${stroke?.id}/effects: unknown "magic"`,
    ]);
  });
});
