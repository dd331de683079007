import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countsOf } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
const report = (kind: 'vitest' | 'playwright', told: unknown) => {
  const file = join(folder, `${kind}.json`);
  writeFileSync(file, JSON.stringify(told));
  return { kind, file } as const;
};

describe('countsOf', () => {
  it('counts a skipped or flaky test as failed', () => {
    expect(countsOf(report('vitest', { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1 }), '', 1)).toEqual({
      passed: 3,
      failed: 2,
    });
    expect(
      countsOf(report('playwright', { stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 2 } }), '', 0),
    ).toEqual({ passed: 5, failed: 3 });
  });

  it('counts a runner that ran nothing as failed', () => {
    expect(countsOf(report('vitest', {}), '', 0)).toEqual({ passed: 0, failed: 1 });
    expect(countsOf({ kind: 'vitest', file: join(folder, 'none.json') }, '', 0)).toEqual({ passed: 0, failed: 1 });
    expect(countsOf({ kind: 'closing-line', file: '' }, 'done', 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('believes the exit status over a closing line that tells of no failure', () => {
    expect(countsOf({ kind: 'closing-line', file: '' }, 'x\n4 passed, 0 failed\n', 0)).toEqual({
      passed: 4,
      failed: 0,
    });
    expect(countsOf({ kind: 'closing-line', file: '' }, '4 passed, 0 failed', 1)).toEqual({ passed: 4, failed: 1 });
  });
});
