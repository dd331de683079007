import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The browser of the tests: `CHROME_PATH` if it is set, else the one that npm brings. Ends with one clear line. */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  const path = named ?? (await unpacked());
  const said = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (said.status === 0) return path;
  const reason = (said.error?.message ?? said.stderr.trim()).split('\n')[0] ?? 'it gave no reason';
  process.stderr.write(
    `No browser for the tests: ${path} does not run (${reason}). Install libnss3, libnspr4 and libexpat1, or set CHROME_PATH.\n`,
  );
  process.exit(2);
}

async function unpacked(): Promise<string> {
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  if (!existsSync('/etc/fonts')) process.env['FONTCONFIG_PATH'] ??= join(tmpdir(), 'fonts');
  const path = await chromium.executablePath();
  if (spawnSync(path, ['--version']).status !== 0) {
    // A bare system: the package brings the few libraries that are missing.
    const library = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    if (!existsSync(join(tmpdir(), 'al2023'))) await inflate(library);
    setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  }
  return path;
}
