import { type Context, Hono } from 'hono';
import { SECURITY_HEADERS } from '../../web/security-policy.ts';
import { chooseEncoding, makeEncoder } from './encode.ts';
import type { Site, SiteFile } from './site.ts';

/** Answers for the built site and for nothing else. [S2] [S3] [S4] */
export function makeApp(site: Site): Hono {
  const app = new Hono();
  const encode = makeEncoder();
  // On every answer, those for what does not exist included.
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value);
  });
  app.all('*', async (context) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      return context.text('Only GET and HEAD.\n', 405, { Allow: 'GET, HEAD', 'Cache-Control': 'no-store' });
    }
    const file = site.get(pathOf(context.req.url));
    return file ? answer(context, file, encode) : context.text('Not here.\n', 404, { 'Cache-Control': 'no-store' });
  });
  return app;
}

async function answer(context: Context, file: SiteFile, encode: ReturnType<typeof makeEncoder>): Promise<Response> {
  const headers = { ETag: file.etag, 'Cache-Control': file.cacheControl, Vary: 'Accept-Encoding' };
  if (isKnown(context.req.header('If-None-Match'), file.etag)) return context.body(null, 304, headers);
  const encoding = file.compresses ? chooseEncoding(context.req.header('Accept-Encoding')) : null;
  const body = encoding ? await encode(file, encoding) : file.body;
  const described = { ...headers, 'Content-Type': file.type, 'Content-Length': String(body.length) };
  return context.body(body, 200, encoding ? { ...described, 'Content-Encoding': encoding } : described);
}

/** The path as it was sent: it is only ever looked up, so there is nothing to resolve. */
function pathOf(url: string): string {
  return new URL(url).pathname;
}

function isKnown(sent: string | undefined, etag: string): boolean {
  if (sent === undefined) return false;
  return sent.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag.slice(2));
}
