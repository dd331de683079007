import { articleOneRulesCoverage } from './article-one-rules-coverage.ts';
import { articleTwoRulesCoverage } from './article-two-rules-coverage.ts';
import { beyondCoverage } from './beyond-coverage.ts';
import { claimsCoverage } from './claims-coverage.ts';
import { contradictionsCoverage } from './contradictions-coverage.ts';
import type { CoverageRow } from './coverage-row.ts';
import { strokesCoverage } from './strokes-coverage.ts';

/** A heading of the coverage list and the codes that must stand under it, in order. */
export interface CoverageRoom {
  readonly title: string;
  readonly codes: readonly string[];
}

/** Everything that the clinical notes number. None may be missing. [K9] */
export const coverageRooms: readonly CoverageRoom[] = [
  { title: 'Techniques of article 1', codes: numbered('S0-T', 22, 2) },
  { title: 'Touches that article 1 only names', codes: numbered('S0-N', 6) },
  { title: 'Techniques of article 2', codes: numbered('S1-T', 13, 2) },
  { title: 'Strokes of instructors, beyond the articles', codes: numbered('B', 39, 2) },
  { title: 'Rules of article 1', codes: numbered('R', 67, 2) },
  { title: 'Rules of article 2', codes: numbered('Q', 19, 2) },
  { title: 'Contradictions', codes: numbered('C', 31) },
  { title: 'Claims', codes: numbered('K', 25) },
];

/** Every row, in whatever order it was written. */
export const coverage: readonly CoverageRow[] = [
  ...strokesCoverage,
  ...beyondCoverage,
  ...articleOneRulesCoverage,
  ...articleTwoRulesCoverage,
  ...contradictionsCoverage,
  ...claimsCoverage,
];

function numbered(letters: string, last: number, digits = 1): readonly string[] {
  return Array.from({ length: last }, (_, index) => letters + String(index + 1).padStart(digits, '0'));
}
