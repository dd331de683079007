import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, type WebDriver } from 'selenium-webdriver';

/** Where Debian's packages put the small browser; its window is 447 px wide at the least. */
const MINI_BROWSERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

/** A WebKit of its own: own display, own empty home, nothing left behind. */
export interface WebKit {
  readonly driver: WebDriver;
  stop(): Promise<void>;
}

/** One line that says what is missing on this machine, or null. */
export function missingForWebKit(): string | null {
  const missing = ['WebKitWebDriver', 'Xvfb'].filter((name) => spawnSync('which', [name]).status !== 0);
  if (!MINI_BROWSERS.some(existsSync)) missing.push('MiniBrowser');
  return missing.length === 0
    ? null
    : `WebKit was not tested: ${missing.join(' and ')} not found. Install Debian's webkit2gtk-driver and xvfb.`;
}

export async function startWebKit(): Promise<WebKit> {
  const home = await mkdtemp(join(tmpdir(), 'warmhands-webkit-'));
  const started: ChildProcess[] = [];
  let driver: WebDriver | undefined;
  const kill = (): void => started.forEach(endNow);
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    await Promise.race([driver?.quit().catch(() => {}), new Promise((resolve) => setTimeout(resolve, QUIT_PATIENCE))]);
    for (const child of started.reverse()) await end(child);
    process.off('exit', kill);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const screen = startScreen(started);
    const port = await freePort();
    const environment = { ...process.env, DISPLAY: await screen, HOME: home, XDG_RUNTIME_DIR: home, LANG: 'C.UTF-8' };
    for (const kind of ['CACHE', 'CONFIG', 'DATA'])
      Object.assign(environment, { [`XDG_${kind}_HOME`]: join(home, kind) });
    // A process group of its own, so that the browsers which it starts end with it.
    started.push(spawn('WebKitWebDriver', [`--port=${port}`], { env: environment, stdio: 'ignore', detached: true }));
    await answers(`http://127.0.0.1:${port}/status`);
    driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: MINI_BROWSERS.find(existsSync), args: ['--automation'] },
      })
      .build();
    return { driver, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A screen that nobody sees. It chooses a free number by itself, and tells it when it is ready. */
function startScreen(started: ChildProcess[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '800x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: true,
    });
    started.push(screen);
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with status ${code}`)));
    screen.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

/** Ends a process and all that it started, and waits until it is gone. */
function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (!runs(child)) return resolve();
    child.once('exit', () => resolve());
    endNow(child);
  });
}

function endNow(child: ChildProcess): void {
  if (child.pid !== undefined && runs(child)) process.kill(-child.pid, 'SIGTERM');
}

function runs({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

const PATIENCE = 30_000;
/** A browser that hangs is ended by its process. */
const QUIT_PATIENCE = 10_000;

async function answers(url: string): Promise<void> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const answered = await fetch(url).catch(() => null);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${url} does not answer`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
