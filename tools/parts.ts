import type { Report } from './counts.ts';

/** One runner among those of a command. */
export interface Part {
  readonly name: string;
  readonly command: readonly string[];
  /** Absent: the part counts as one, by its exit status. */
  readonly report?: Report;
}

const VITEST_REPORTERS = ['--reporter=default', '--reporter=json'];

/** What `npm test` and `npm run proof` are made of, in order. */
export const PARTS: Readonly<Record<string, readonly Part[]>> = {
  test: [
    { name: 'types', command: ['node', 'tools/check-types.ts'] },
    { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
    { name: 'rooms', command: ['depcruise', 'packages', 'apps', 'tools', 'tests', '--output-type', 'err'] },
    { name: 'dead code', command: ['knip'] },
    {
      name: 'unit, laws, scenarios',
      command: ['vitest', 'run', ...VITEST_REPORTERS, '--outputFile.json=reports/unit.json'],
      report: { kind: 'vitest', file: 'reports/unit.json' },
    },
    { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
    { name: 'bundle', command: ['node', 'tools/check-bundle.ts'] },
    { name: 'size', command: ['size-limit'] },
    {
      name: 'end to end',
      command: ['playwright', 'test'],
      report: { kind: 'playwright', file: 'reports/e2e.json' },
    },
    { name: 'hazards', command: ['node', 'tools/check-hazards.ts', 'reports/unit.json', 'reports/e2e.json'] },
  ],
  proof: [
    {
      name: 'long proofs',
      command: [
        'vitest',
        'run',
        '--config',
        'vitest.proof.config.ts',
        ...VITEST_REPORTERS,
        '--outputFile.json=reports/proof.json',
      ],
      report: { kind: 'vitest', file: 'reports/proof.json' },
    },
    { name: 'mutation', command: ['node', 'tools/mutation.ts'] },
    {
      name: 'webkit',
      command: ['node', 'tests/webkit/once-through.ts'],
      report: { kind: 'closing-line', file: '' },
    },
    {
      name: 'a whole massage',
      command: ['node', 'tests/steady/whole-massage.ts'],
      report: { kind: 'closing-line', file: '' },
    },
  ],
};
