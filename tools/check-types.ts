/** Type-checks every package by its own compiler settings; `tsc` must be the native compiler, 7 or later. */
import { spawnSync } from 'node:child_process';

const version = spawnSync('tsc', ['-v'], { encoding: 'utf8' }).stdout.trim();
if (!version.startsWith('Version 7.')) {
  console.error(
    `check-types: tsc is "${version}", and must be version 7: look for a second compiler in node_modules/.bin`,
  );
  process.exit(1);
}
const projects = ['packages/core', 'packages/knowledge', 'apps/cli', 'apps/server', 'apps/web', 'tsconfig.tests.json'];
const failed = projects.filter((project) => spawnSync('tsc', ['-p', project], { stdio: 'inherit' }).status !== 0);
for (const project of failed) console.error(`check-types: ${project} does not compile`);
process.exit(failed.length === 0 ? 0 : 1);
