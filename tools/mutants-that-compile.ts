/**
 * A checker for Stryker: says which mutants the compiler already refuses. Those can never ship, so no test has to catch
 * them, and no test is run for them.
 *
 * Each mutant becomes a file of its own beside a copy of its room, and one run of the native compiler reads them all. So
 * a mutant is refused only for what is wrong in its own file; one that breaks another file is still put to the tests.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant, Position } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const CORE = 'packages/core';
const COPY = 'reports/mutants';

/** What a mutant does not need to be free of: names that nothing uses any more are no fault of its meaning. */
const LENIENT = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true };

/** For each mutant, by its id, whether it compiles. Throws where the code does not compile without any mutant. */
async function check(mutants: readonly Mutant[]): Promise<Record<string, CheckResult>> {
  layOut(mutants);
  const refused = refusals();
  return Object.fromEntries(mutants.map(({ id }) => [id, resultOf(refused.get(id))]));
}

function layOut(mutants: readonly Mutant[]): void {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  const isCode = (file: string) => !/\.(test|proof|fixture)\.ts$/.test(file);
  cpSync(join(CORE, 'src'), join(COPY, 'src'), { recursive: true, filter: isCode });
  const settings = { extends: relative(COPY, join(CORE, 'tsconfig.json')), compilerOptions: LENIENT, include: ['src'] };
  writeFileSync(join(COPY, 'tsconfig.json'), JSON.stringify(settings));
  for (const mutant of mutants) {
    const file = join(COPY, relative(CORE, relative('.', mutant.fileName)));
    writeFileSync(
      join(dirname(file), `mutant-${mutant.id}.ts`),
      mutated(readFileSync(mutant.fileName, 'utf8'), mutant),
    );
  }
}

function mutated(text: string, { location, replacement }: Mutant): string {
  const lines = text.split('\n');
  const at = ({ line, column }: Position) =>
    lines.slice(0, line).reduce((sum, before) => sum + before.length + 1, 0) + column;
  return text.slice(0, at(location.start)) + replacement + text.slice(at(location.end));
}

/** The first fault of each mutant that the compiler refuses. */
function refusals(): ReadonlyMap<string, string> {
  const { stdout, error } = spawnSync('tsc', ['-p', COPY, '--pretty', 'false'], { encoding: 'utf8' });
  if (error) throw error;
  const refused = new Map<string, string>();
  for (const line of stdout.split('\n').filter((one) => /: error TS\d+/.test(one))) {
    const id = /mutant-(\w+)\.ts\(/.exec(line)?.[1];
    if (id === undefined) throw new Error(`The code does not compile without a mutant: ${line}`);
    if (!refused.has(id)) refused.set(id, line);
  }
  return refused;
}

function resultOf(fault: string | undefined): CheckResult {
  return fault === undefined ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: fault };
}

/** All mutants at once: the compiler reads the room once. */
export const checker: Checker = {
  init: async () => {},
  group: async (mutants) => [mutants.map(({ id }) => id)],
  check,
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, 'compiles', checker)];
