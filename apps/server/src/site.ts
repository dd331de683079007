import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** A file of the built site, as it goes out. */
export interface SiteFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Weak, because each encoding of the same file has other bytes. */
  readonly etag: string;
  readonly cacheControl: string;
  readonly compresses: boolean;
}

/** The built site by address path. What is not in the map does not exist, so no address can climb out of it. [S4] */
export type Site = ReadonlyMap<string, SiteFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Reads the built site into memory; `null` when it is not built. Files whose name starts with a dot stay out. [S4] */
export async function loadSite(folder: string): Promise<Site | null> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')));
  if (!names.includes('index.html')) return null;
  const files = await Promise.all(names.map(async (name) => [`/${name}`, await load(folder, name)] as const));
  const site = new Map<string, SiteFile>(files);
  const index = site.get('/index.html');
  return index ? site.set('/', index) : null;
}

async function load(folder: string, name: string): Promise<SiteFile> {
  const body = new Uint8Array(await readFile(join(folder, name)));
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  return {
    body,
    type,
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    // Only names that hold a hash of the content may be kept for ever.
    cacheControl: /^assets\/.+-[\w-]{8,}\.\w+$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    compresses: body.length > 860 && /^text\/|json|svg|wasm/.test(type),
  };
}
