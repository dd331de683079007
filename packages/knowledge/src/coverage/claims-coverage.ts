import { claims } from '../claims/all-claims.ts';
import type { CoverageRow } from './coverage-row.ts';

/** Every numbered claim is a claim of the library: what we hold of it stands in its words. [K9] */
export const claimsCoverage: readonly CoverageRow[] = claims
  .flatMap(({ id, number }): readonly CoverageRow[] =>
    number === null ? [] : [{ code: number, went: [`claim:${id}`] }],
  )
  .toSorted((a, b) => Number(a.code.slice(1)) - Number(b.code.slice(1)));
