import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLaws } from './spec-laws.ts';

const ROOT = join(import.meta.dirname, '..');

describe('the laws', () => {
  it('are each cited by at least one test', async () => {
    const { stated, cited } = await readLaws(ROOT);
    expect(stated.size).toBeGreaterThan(50);
    expect([...stated].filter(([law]) => !cited.has(law))).toEqual([]);
  });

  it('are each stated where a test cites them', async () => {
    const { stated, cited } = await readLaws(ROOT);
    expect([...cited].filter(([law]) => !stated.has(law))).toEqual([]);
  });

  it('are found missing on either side', async () => {
    const root = mkdtempSync(join(tmpdir(), 'laws-'));
    mkdirSync(join(root, 'packages'));
    writeFileSync(join(root, 'SPEC.md'), '- **Z1** one\n- **Z2** two\n');
    writeFileSync(
      join(root, 'packages', 'a.test.ts'),
      "it('[Z2] [Z3] holds', () => {});\nit('cites [Z1] late', () => {});\n",
    );
    const { stated, cited } = await readLaws(root);
    expect([...stated.keys()]).toEqual(['Z1', 'Z2']);
    expect([...cited.keys()]).toEqual(['Z2', 'Z3']);
  });
});
