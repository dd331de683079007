import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SiteFile } from './site.ts';

/** The encodings that are offered, the better first. */
export type Encoding = 'br' | 'gzip';

const squeeze = {
  br: (body: Uint8Array) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body: Uint8Array) => promisify(gzip)(body, { level: 9 }),
};

/** Picks the best encoding that the browser takes; `null`: as it is. [S3] */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  const offers = (accepted ?? '').split(',').map((offer) =>
    offer
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/),
  );
  const takes = (name: Encoding) => offers.some(([offer, weight]) => offer === name && Number(weight ?? 1) > 0);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

/** Gives a function that encodes files and does each of them once. [S3] */
export function makeEncoder(): (file: SiteFile, encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>> {
  const done = { br: new WeakMap<SiteFile, Promise<Body>>(), gzip: new WeakMap<SiteFile, Promise<Body>>() };
  return (file, encoding) => {
    const known = done[encoding].get(file);
    if (known) return known;
    const body = squeeze[encoding](file.body).then((bytes) => new Uint8Array(bytes));
    done[encoding].set(file, body);
    return body;
  };
}

type Body = Uint8Array<ArrayBuffer>;
