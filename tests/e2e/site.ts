import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The app behind the real server. */
export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The folder of the build; `SITE` names another. */
export const BUILT = process.env['SITE'] ?? join(import.meta.dirname, '../../apps/web/dist');
const SERVER = join(import.meta.dirname, '../../apps/server/src/main.ts');

/** Starts the real server on a folder and a free port of this machine. */
export async function startSite(folder: string, port?: number): Promise<Site> {
  const at = port ?? (await freePort());
  const url = `http://127.0.0.1:${at}/`;
  const server = spawn(process.execPath, [SERVER], {
    env: { ...process.env, PORT: String(at), HOST: '127.0.0.1', SITE: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text) => {
      said += text;
    });
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`The server ended: ${said}`);
    if (await answers(url)) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        if (server.exitCode !== null || server.signalCode !== null) return resolve();
        server.once('exit', () => resolve());
        server.kill('SIGTERM');
      }),
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
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
