import type { Server } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../web/security-policy.ts';
import { chooseEncoding } from './encode.ts';
import { ask, buildSite, sendRaw, serveSite } from './site.fixture.ts';
import { loadSite } from './site.ts';

let site: Awaited<ReturnType<typeof buildSite>>;
let served: { server: Server; port: number };

beforeAll(async () => {
  site = await buildSite();
  served = await serveSite(site.folder);
});

afterAll(async () => {
  served.server.closeAllConnections();
  await new Promise((resolve) => served.server.close(resolve));
  await site.remove();
});

function head(answer: string): string {
  return answer.split('\r\n\r\n', 1)[0] ?? '';
}

function header(answer: string, name: string): string | null {
  return (
    head(answer)
      .match(new RegExp(`^${name}: (.*)$`, 'im'))?.[1]
      ?.trim() ?? null
  );
}

function status(answer: string): number {
  return Number(answer.split(' ')[1]);
}

describe('guarding headers', () => {
  it.each([
    'GET /',
    'HEAD /',
    'GET /assets/index-DxB3k9_a.js',
    'GET /nowhere',
    'GET /%',
    'GET //',
    'POST /',
    'TRACE /',
    'OPTIONS *',
    'PROPFIND /',
  ])('[S2] stand on %s', async (line) => {
    const answer = await ask(served.port, line);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(header(answer, name), name).toBe(value);
    expect(head(answer)).not.toMatch(/^(server|x-powered-by|via):/im);
  });

  it('[S2] let nothing be loaded from elsewhere, framed or run inline', async () => {
    const policy = header(await ask(served.port, 'GET /'), 'Content-Security-Policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]) {
      expect(policy.split('; ')).toContain(part);
    }
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH'])(
    '[S2] %s is refused with what is allowed',
    async (method) => {
      const answer = await ask(served.port, `${method} /`);
      expect([status(answer), header(answer, 'Allow')]).toEqual([405, 'GET, HEAD']);
    },
  );
});

describe('files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/service-worker.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
    ['/assets/index-DxB3k9_a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/?from=home', 'text/html; charset=utf-8', 'no-cache'],
  ])('[S3] %s is %s, %s', async (path, type, cache) => {
    const answer = await ask(served.port, `GET ${path}`);
    expect([status(answer), header(answer, 'Content-Type'), header(answer, 'Cache-Control')]).toEqual([
      200,
      type,
      cache,
    ]);
  });

  it('[S3] goes out compressed as the browser takes it, and the same inside', async () => {
    const plain = (await ask(served.port, 'GET /')).split('\r\n\r\n')[1];
    for (const [accepted, open] of [
      ['gzip, br', brotliDecompressSync],
      ['gzip', gunzipSync],
      ['br;q=0, gzip;q=0.5', gunzipSync],
    ] as const) {
      const answer = await ask(served.port, 'GET /', [`Accept-Encoding: ${accepted}`]);
      const body = answer.slice(answer.indexOf('\r\n\r\n') + 4);
      expect(open(Buffer.from(body, 'latin1')).toString()).toBe(plain);
      expect([header(answer, 'Vary'), header(answer, 'Content-Length')]).toEqual([
        'Accept-Encoding',
        String(body.length),
      ]);
    }
    expect(chooseEncoding(undefined)).toBeNull();
    expect(chooseEncoding('zstd, identity')).toBeNull();
  });

  it('[S3] is not sent again while its tag is known', async () => {
    const etag = header(await ask(served.port, 'GET /'), 'ETag') ?? '';
    const again = await ask(served.port, 'GET /', [`If-None-Match: "other", ${etag}`]);
    expect([status(again), header(again, 'ETag'), again.split('\r\n\r\n')[1]]).toEqual([304, etag, '']);
    expect(status(await ask(served.port, 'GET /', ['If-None-Match: "other"']))).toBe(200);
  });

  it('[S3] HEAD tells the length and sends no body', async () => {
    const answer = await ask(served.port, 'HEAD /');
    expect([status(answer), answer.split('\r\n\r\n')[1]]).toEqual([200, '']);
    expect(Number(header(answer, 'Content-Length'))).toBeGreaterThan(1000);
  });
});

describe('what is not there', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/assets/',
    '/assets',
    '/index.html/',
    '/index.html%00.js',
    '/constructor',
    '/nowhere',
    '/%',
    '//etc/passwd',
    'file:///etc/passwd',
  ])('[S4] %s does not exist', async (path) => {
    const answer = await ask(served.port, `GET ${path}`);
    expect([400, 404]).toContain(status(answer));
    expect(answer).not.toContain('secret\r\n');
    expect(answer.split('\r\n\r\n')[1]).not.toContain('secret');
  });

  it('[S4] a folder that is not built gives no site', async () => {
    expect(await loadSite(`${site.folder}/assets`)).toBeNull();
    expect(await loadSite(`${site.folder}/nowhere`)).toBeNull();
  });
});

describe('slow and broken clients', () => {
  it('[S5] time-outs and a ceiling are set', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections } = served.server;
    expect([headersTimeout, requestTimeout, keepAliveTimeout]).toEqual([10_000, 30_000, 5_000]);
    expect(maxConnections).toBe(500);
  });

  it.each(['GET / HTTP/1.1\r\n\r\n', 'nonsense\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'])(
    '[S5] %j is answered and the next one too',
    async (text) => {
      expect(status(await sendRaw(served.port, text))).toBeGreaterThanOrEqual(200);
      expect(status(await ask(served.port, 'GET /'))).toBe(200);
    },
  );

  it('[S5] a hundred sockets that dribble do not keep others waiting', async () => {
    const { connect } = await import('node:net');
    const slow = Array.from({ length: 100 }, () => connect(served.port, '127.0.0.1').on('error', () => undefined));
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-');
    const begun = performance.now();
    expect(status(await ask(served.port, 'GET /'))).toBe(200);
    expect(performance.now() - begun).toBeLessThan(1000);
    for (const socket of slow) socket.destroy();
  });
});
