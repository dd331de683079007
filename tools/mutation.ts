/**
 * Mutates the safety rooms and holds the result to a score of 90 %. Every mutant that survives must stand in
 * `safety/mutation-survivors.json` with a reason, and nothing may stand there that no longer survives.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { explained, mutantsIn, type Survivor, scoreOf } from './survivors.ts';

const LEAST = 90;

const run = spawnSync('stryker', ['run'], { stdio: 'inherit' });
if (run.status !== 0) process.exit(run.status ?? 1);
const mutants = mutantsIn(JSON.parse(readFileSync('reports/mutation.json', 'utf8')), (file) =>
  readFileSync(file, 'utf8'),
);
const known: readonly Survivor[] = JSON.parse(readFileSync('safety/mutation-survivors.json', 'utf8'));
const { unexplained, gone } = explained(mutants, known);
for (const { file, line, mutator, original, replacement } of unexplained) {
  console.log(`survived, not explained: ${file}:${line} ${mutator}: \`${original}\` → \`${replacement}\``);
}
for (const { file, original } of gone)
  console.log(`explained, but does not survive any more: ${file}: \`${original}\``);
const score = scoreOf(mutants);
console.log(
  `mutation: ${mutants.length} mutants, score ${score.toFixed(1)} %, survivors explained ${known.length - gone.length}, not explained ${unexplained.length}`,
);
process.exit(score >= LEAST && unexplained.length === 0 && gone.length === 0 ? 0 : 1);
