import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coveragePage } from '../packages/knowledge/src/coverage/coverage-page.ts';

/** Writes COVERAGE.md from the rows of the knowledge: `npm run coverage:write`. */
writeFileSync(join(import.meta.dirname, '../packages/knowledge/COVERAGE.md'), coveragePage());
