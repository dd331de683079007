/**
 * Measures, and prints one table. It never fails on a time: times belong to the machine. It does fail where a number
 * would mean nothing: a peer that finds other rules, a command that gives no answer, a page that never comes.
 *
 * `npm run bench` measures all but the frames of the moving pictures, since those take some 20 seconds a stroke.
 * `npm run bench frames` measures those, and `npm run bench frames bicycle` those of the strokes that are named.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SlowPhone } from './slow-phone.ts';
import { print, type Row } from './table.ts';

const [part, ...strokes] = process.argv.slice(2);
if (part !== undefined && part !== 'frames') {
  console.error('bench: give nothing, or "frames" and the strokes to measure.');
  process.exit(2);
}
const started = performance.now();
must('npm', ['ci', '--workspaces=false', '--no-audit', '--no-fund', '--loglevel=error'], import.meta.dirname);

// Only now, since the peer is not there before.
const { describeHost, describeMachine, measureProcessor } = await import('./machine.ts');
const { measureRules } = await import('./rules.ts');
const { measureCommandLine } = await import('./command-line.ts');
const { measureFirstLoad } = await import('./first-load.ts');
const { measureFrames } = await import('./frames.ts');
const { measureOffline } = await import('./offline.ts');
const { startSlowPhone } = await import('./slow-phone.ts');

console.log(describeMachine());
if (part === 'frames') await onPage((phone, site) => measureFrames(phone, site, strokes));
else await measureAll();
console.log(`\n${describeMachine()} ${describeHost()}\n${((performance.now() - started) / 1000).toFixed(0)} s in all.`);

async function measureAll(): Promise<void> {
  // As `npm ci` leaves it: where a source has changed since, the command line would run from its sources, and slower.
  must(process.execPath, ['tools/bundle-cli.ts'], '.');
  const rows: Row[] = [...(await measureRules()), ...(await measureCommandLine())];
  await onPage(async (phone, site) => {
    rows.push(
      ...(await measureProcessor(phone)),
      ...(await measureFirstLoad(phone, site)),
      ...(await measureOffline(phone, site)),
    );
  });
  print(rows);
}

/** The build of what stands here now, in a folder of its own, so that nobody else's build is touched. */
async function onPage(measure: (phone: SlowPhone, site: string) => Promise<void>): Promise<void> {
  const site = await mkdtemp(join(tmpdir(), 'warmhands-bench-'));
  const phone = await startSlowPhone();
  try {
    must('vite', ['build', 'apps/web', '--outDir', site, '--emptyOutDir', '--logLevel', 'error'], '.');
    await measure(phone, site);
  } finally {
    await phone.close();
    await rm(site, { recursive: true, force: true });
  }
}

function must(command: string, words: readonly string[], folder: string): void {
  const { status, error } = spawnSync(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) return;
  console.error(`bench: "${command} ${words.join(' ')}" did not work${error ? `: ${error.message}` : ''}.`);
  process.exit(1);
}
