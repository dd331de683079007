/**
 * Runs the parts of `npm test` or `npm run proof` one after the other, prints the time of each against its budget,
 * and ends with one line `N passed, N failed` that sums all runners. A part that fails does not stop the others.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Counts, countsOf, missing } from './counts.ts';
import { PARTS, type Part } from './parts.ts';

const REPORTS = 'reports';

const name = process.argv[2] ?? '';
const parts = PARTS[name];
if (!parts) {
  console.error(`run: give one of ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
mkdirSync(REPORTS, { recursive: true });

const rows: { part: Part; seconds: number; counts: Counts }[] = [];
for (const part of parts) {
  console.log(`\n── ${part.name}: ${part.command.join(' ')}`);
  if (part.report) rmSync(part.report.file, { force: true });
  const started = performance.now();
  const { code, tail } = await run(part.command);
  const counts = part.report ? countsOf(part.report, tail, code) : code === 0 ? { passed: 1, failed: 0 } : missing();
  rows.push({
    part,
    seconds: (performance.now() - started) / 1000,
    counts: code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts,
  });
}

console.log(`\n${'part'.padEnd(28)}${'passed'.padStart(9)}${'failed'.padStart(8)}${'seconds'.padStart(10)}`);
for (const { part, seconds, counts } of rows) {
  console.log(
    `${part.name.padEnd(28)}${String(counts.passed).padStart(9)}${String(counts.failed).padStart(8)}${seconds.toFixed(1).padStart(10)}`,
  );
}
const total = rows.reduce(
  (sum, { counts }) => ({ passed: sum.passed + counts.passed, failed: sum.failed + counts.failed }),
  { passed: 0, failed: 0 },
);
const seconds = rows.reduce((sum, row) => sum + row.seconds, 0);
writeFileSync(
  `${REPORTS}/${name}.json`,
  JSON.stringify({ ...total, seconds, parts: rows.map(({ part, ...row }) => ({ name: part.name, ...row })) }, null, 2),
);
console.log(`\n${name}: ${seconds.toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs a command with its output passed on, and keeps the last of it for runners that only print their counts. */
function run([command = '', ...args]: readonly string[]): Promise<{ code: number; tail: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let tail = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      tail = (tail + chunk.toString()).slice(-8192);
    });
    child.on('error', () => resolve({ code: 127, tail }));
    child.on('close', (code) => resolve({ code: code ?? 1, tail }));
  });
}
