/**
 * Mutates safety rooms of `core` one after the other, each against its own tests, and holds every room to a score
 * of 90 % of those mutants that compile. Every mutant that survives must stand in `safety/mutation-survivors.json` with a reason, and nothing may
 * stand there that no longer survives (but for `DRIFT`). `node tools/mutation.ts facts plan` looks at
 * these rooms alone.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { explained, type Mutant, mutantsIn, type Survivor, scoreOf } from './survivors.ts';

const LEAST = 90;
/**
 * A mutant that never ends is caught by its time-out, and on a busy machine a slow one is caught too, so now and then
 * one changes sides. At most this share of a room may stand without a reason, or with one that is no longer needed.
 */
const DRIFT = 0.01;
const ROOMS = ['base', 'facts', 'gate', 'plan'];
/**
 * Files whose mutants are not asked for, and why: the search of `plan`. Much of what a mutant changes there is how fast
 * the same routine is found, and what is left shows only against every choice tried one by one. That is done on the
 * code as it is (`best.test.ts`, and 20,000 cases in `plan.proof.ts`), and takes too long to be done for each mutant.
 * What the search finds is held to the laws, and the files that hold it to them are mutated. See SAFETY.md.
 */
const NOT_MUTATED = ['drafts', 'gather', 'merged', 'stop-drafts'].map((name) => `packages/core/src/plan/${name}.ts`);

const asked = process.argv.slice(2);
const rooms = ROOMS.filter((room) => asked.length === 0 || asked.includes(room));
const known: readonly Survivor[] = JSON.parse(readFileSync('safety/mutation-survivors.json', 'utf8'));
const held = rooms.map((room) => holds(room, mutantsOf(room)));
process.exit(held.length > 0 && held.every((one) => one) ? 0 : 1);

function mutantsOf(room: string): readonly Mutant[] {
  const tests = ['!**/*.test.ts', '!**/*.proof.ts', '!**/*.fixture.ts'];
  const mutate = [`packages/core/src/${room}/**/*.ts`, ...tests, ...NOT_MUTATED.map((file) => `!${file}`)];
  const run = spawnSync('stryker', ['run', '--mutate', mutate.join(',')], {
    stdio: 'inherit',
    env: { ...process.env, MUTATED_ROOM: room },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  renameSync('reports/mutation.json', `reports/mutation-${room}.json`);
  return mutantsIn(JSON.parse(readFileSync(`reports/mutation-${room}.json`, 'utf8')), (file) =>
    readFileSync(file, 'utf8'),
  );
}

function holds(room: string, mutants: readonly Mutant[]): boolean {
  const here = known.filter(({ file }) => file.startsWith(`packages/core/src/${room}/`));
  const { unexplained, gone } = explained(mutants, here);
  for (const { file, line, mutator, original, replacement } of unexplained) {
    console.log(`survived, not explained: ${file}:${line} ${mutator}: \`${original}\` → \`${replacement}\``);
  }
  for (const { file, original } of gone) {
    console.log(`explained, but does not survive any more: ${file}: \`${original}\``);
  }
  const score = scoreOf(mutants);
  const refused = mutants.filter(({ status }) => status === 'CompileError').length;
  console.log(
    `mutation of ${room}: ${mutants.length} mutants, ${refused} refused by the compiler; of the others the score is ${score.toFixed(1)} %, survivors explained ${here.length - gone.length}, not explained ${unexplained.length}`,
  );
  return score >= LEAST && unexplained.length + gone.length <= Math.ceil((mutants.length - refused) * DRIFT);
}
