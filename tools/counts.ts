import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Where a runner tells how many tests passed and failed. */
export interface Report {
  readonly kind: 'vitest' | 'playwright' | 'closing-line';
  readonly file: string;
}

/** A part that told nothing has failed. */
export function missing(): Counts {
  return { passed: 0, failed: 1 };
}

/** Reads the counts of one part; a report that is missing, empty or unreadable counts as a failure. */
export function countsOf(report: Report, tail: string, code: number): Counts {
  if (report.kind === 'closing-line') return closingLine(tail, code);
  if (!existsSync(report.file)) return missing();
  const told: unknown = JSON.parse(readFileSync(report.file, 'utf8'));
  const counts = report.kind === 'vitest' ? fromVitest(told) : fromPlaywright(told);
  return counts.passed + counts.failed > 0 ? counts : missing();
}

function fromVitest(told: unknown): Counts {
  return {
    passed: numberAt(told, 'numPassedTests'),
    failed: numberAt(told, 'numFailedTests') + numberAt(told, 'numPendingTests'),
  };
}

/** A test that passed only at the second try is a bug here, so it counts as failed. */
function fromPlaywright(told: unknown): Counts {
  const stats = at(told, 'stats');
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') + numberAt(stats, 'skipped'),
  };
}

function closingLine(tail: string, code: number): Counts {
  const line = /(\d+) passed, (\d+) failed\s*$/.exec(tail.trimEnd());
  if (!line) return missing();
  const counts = { passed: Number(line[1]), failed: Number(line[2]) };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function numberAt(value: unknown, key: string): number {
  const found = at(value, key);
  return typeof found === 'number' ? found : 0;
}
