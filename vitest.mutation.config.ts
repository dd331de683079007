import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const source = (file: string) => join(import.meta.dirname, 'packages', file);

/** Examples before properties: the first test that fails ends the run of a mutant, and an example takes no time. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => properties(a) - properties(b));
  }
}

function properties({ moduleId }: TestSpecification): number {
  return readFileSync(moduleId, 'utf8').split('fc.property(').length;
}

/**
 * The tests that the mutants of one room of `core` have to get past: those that stand beside them.
 *
 * Scenarios and the tests of other rooms are left out, because a law that only they hold is one that its room does not
 * test; and each mutant would wait for the whole engine to load. Stryker works in a copy whose `node_modules` lead back
 * to the original packages, where nothing is mutated, so those that `plan` tests with are looked up in the copy itself:
 * of the knowledge the book alone, which loads in half the time. Each mutant has a process of its own, and files in it
 * need not be kept apart as well.
 *
 * Three files are left out, for which every mutant would have to wait: `best.test.ts` tries every choice one by one,
 * `every-stroke.test.ts` composes hundreds of routines, and `know.test.ts` holds by properties what the other files of
 * its room hold by examples. By the latter two no mutant was caught that the others had let pass.
 */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@warmhands\/core$/, replacement: source('core/src/index.ts') },
      { find: /^@warmhands\/knowledge$/, replacement: source('knowledge/src/book.ts') },
    ],
  },
  test: {
    environment: 'node',
    include: [`packages/core/src/${process.env['MUTATED_ROOM'] ?? '*'}/**/*.test.ts`],
    exclude: [
      'packages/core/src/plan/best.test.ts',
      'packages/core/src/plan/every-stroke.test.ts',
      'packages/core/src/facts/know.test.ts',
    ],
    isolate: false,
    sequence: { sequencer: ExamplesFirst },
    testTimeout: 60_000,
  },
});
