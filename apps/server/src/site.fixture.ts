import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp } from './app.ts';
import { listen } from './listen.ts';
import { loadSite } from './site.ts';

/** A small site on disk, with what must never be shown beside it. */
export async function buildSite(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'warmhands-site-'));
  const folder = join(root, 'dist');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(folder, '.git'), { recursive: true });
  const files = {
    'dist/index.html': `<!doctype html><title>Warmhands</title>${'<p>warm</p>'.repeat(200)}`,
    'dist/service-worker.js': 'self.skipWaiting();',
    'dist/manifest.webmanifest': '{}',
    'dist/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'dist/assets/index-DxB3k9_a.js': 'console.log(1);'.repeat(100),
    'dist/.git/config': 'secret',
    'dist/.env': 'secret',
    'secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  return { folder, remove: () => rm(root, { recursive: true }) };
}

/** The real server on a free port. */
export async function serveSite(folder: string): Promise<{ server: Server; port: number }> {
  const site = await loadSite(folder);
  if (!site) throw new Error('the fixture has to load');
  const listening = await listen(makeApp(site), { port: 0, host: '127.0.0.1' });
  if (!listening.ok) throw new Error(listening.line);
  const address = listening.value.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has to have an address');
  return { server: listening.value, port: address.port };
}

/** Sends bytes as they are and gives back all that came, so that nothing tidies the request first. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

/** One request, closed after its answer. */
export function ask(port: number, line: string, headers: readonly string[] = []): Promise<string> {
  return sendRaw(port, [`${line} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n'));
}
