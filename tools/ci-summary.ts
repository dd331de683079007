/** The end of a run: the time of each stage against its budget in seconds, and the sum of all runners. */
import { existsSync, readFileSync } from 'node:fs';

for (const stage of process.argv.slice(2)) {
  const [name = '', time = ''] = stage.split('=');
  const [seconds = '0', budget] = time.split('/');
  const over = budget !== undefined && Number(seconds) > Number(budget) ? '  over its budget' : '';
  console.log(`${name.padEnd(20)}${seconds.padStart(6)} s${budget ? ` of ${budget} s` : ''}${over}`);
}

interface Sum {
  readonly passed: number;
  readonly failed: number;
  readonly parts: readonly { readonly name: string; readonly seconds: number }[];
}
const runs = ['test', 'proof'].map((name): Sum => {
  const file = `reports/${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, parts: [] };
});
for (const { name, seconds } of runs.flatMap(({ parts }) => parts))
  console.log(`  ${name.padEnd(26)}${seconds.toFixed(0).padStart(6)} s`);
const passed = runs.reduce((sum, run) => sum + run.passed, 0);
const failed = runs.reduce((sum, run) => sum + run.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
