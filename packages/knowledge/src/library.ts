import { checkLibrary, type LibraryParts } from './book/check-library.ts';
import { describeProblems } from './book/problem.ts';
import { claims } from './claims/all-claims.ts';
import { emergencyCountries, emergencyNumbers } from './emergency/emergency-numbers.ts';
import { allGuidance } from './guidance/all-guidance.ts';
import { helpPages } from './help/all-help.ts';
import { claimTexts } from './locales/en/claims.ts';
import { guidanceTexts } from './locales/en/guidance.ts';
import { helpTexts } from './locales/en/help.ts';
import { productTexts } from './locales/en/products.ts';
import { strokeTexts } from './locales/en/strokes.ts';
import { allProducts } from './products/all-products.ts';
import { SOURCE_IDS } from './sources/source-ids.ts';
import { sources } from './sources.ts';
import { allStrokes } from './strokes/all-strokes.ts';

/** The parts of the library as they are held against each other. */
export const libraryParts: LibraryParts = {
  sourceIds: SOURCE_IDS,
  strokes: allStrokes,
  claims,
  products: allProducts,
  guidance: allGuidance,
  help: Object.values(helpPages).flatMap(({ sections }) => sections.flatMap(({ items }) => [...items])),
  words: {
    strokes: Object.keys(strokeTexts),
    claims: Object.keys(claimTexts),
    products: Object.keys(productTexts),
    guidance: Object.keys(guidanceTexts),
  },
};

/**
 * What is shown to people beside the book, with its English words. [K1]
 *
 * The engine never reads it, so a browser may bring it later. Take single exports of the door where a part will do.
 */
export const library = whole({
  claims,
  products: allProducts,
  guidance: allGuidance,
  help: helpPages,
  sources,
  emergencyCountries,
  emergencyNumbers,
  texts: { claims: claimTexts, guidance: guidanceTexts, help: helpTexts, products: productTexts, strokes: strokeTexts },
});

function whole<L>(parts: L): L {
  const problems = checkLibrary(libraryParts);
  if (problems.length === 0) return parts;
  throw new Error(`The library does not hold together: ${describeProblems(problems)}`);
}
