import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announce } from './announce.ts';
import { readSettings } from './settings.ts';
import { buildSite, serveSite } from './site.fixture.ts';

let site: Awaited<ReturnType<typeof buildSite>>;
beforeAll(async () => {
  site = await buildSite();
});
afterAll(() => site.remove());

/** Starts the real program; ends with its fault, or with what it prints once it serves. */
function start(env: Record<string, string>): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, SITE: site.folder, PORT: '0', ...env },
  });
  const run = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    run.out += text;
    if (run.out.includes('\n')) child.kill();
  });
  child.stderr.on('data', (text) => {
    run.err += text;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ ...run, status })));
}

describe('starting', () => {
  it('[S1] prints the address', async () => {
    expect((await start({})).out).toMatch(/^Warmhands is at http:\/\/127\.0\.0\.1:\d+\/ /);
  });

  it('[S1] says in one line that the port is taken', async () => {
    const { server, port } = await serveSite(site.folder);
    const { status, out, err } = await start({ PORT: String(port) });
    server.close();
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(new RegExp(`^Port ${port} is taken: .*\\n$`));
  });

  it.each([
    [{ PORT: 'http' }, /^PORT is "http": expected a whole number from 0 to 65535\.\n$/],
    [{ PORT: '70000' }, /^PORT is "70000": .*\n$/],
    [{ PORT: '' }, /^PORT is "": .*\n$/],
    [{ HOST: '' }, /^HOST is empty: .*\n$/],
    [{ HOST: '192.0.2.1' }, /^HOST "192\.0\.2\.1" is not an address of this machine: .*\n$/],
    [{ SITE: '/nowhere' }, /^The site is not built: .*\n$/],
  ])('[S1] %j is one clear line and status 1', async (env, told) => {
    const { status, out, err } = await start(env);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(told);
  });

  it('[S1] listens on this machine alone unless told', () => {
    expect(readSettings({})).toEqual({ ok: true, value: { host: '127.0.0.1', port: 8080 } });
  });
});

describe('for other machines', () => {
  it('[S6] prints the address with a code, and that it is a look only', () => {
    const text = announce('192.168.1.20', 8080);
    expect(text).toContain('http://192.168.1.20:8080/');
    expect(text).toMatch(/[█▀▄]{10}/);
    expect(text).toContain('A look only');
  });

  it('[S6] says nothing of it on this machine', () => {
    expect(announce('127.0.0.1', 8080)).toBe('Warmhands is at http://127.0.0.1:8080/  (stop: Ctrl+C)\n');
    expect(announce('::1', 8080)).toContain('http://[::1]:8080/');
  });
});
