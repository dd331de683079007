import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { decompress } from 'woff2-encoder';

/** Pixels, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const FACE = join(import.meta.dirname, '../../apps/web/src/styles/fonts/hyperlegible-next-var.woff2');

/** Draws SVG to pixels, the same on every machine: no font of the system is asked. */
export async function pixelsOf(svg: string): Promise<Pixels> {
  const face = await unpackedFace();
  const font = { loadSystemFonts: false, fontFiles: [face], defaultFontFamily: 'Atkinson Hyperlegible Next' };
  const { width, height, pixels } = new Resvg(svg, { font }).render();
  return { width, height, bytes: pixels };
}

/** PNG with a palette: small, and near enough to the pixels for eyes. */
export function palettePng({ width, height, bytes }: Pixels): Promise<Buffer> {
  return sharp(bytes, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, quality: 70, effort: 8, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

/** The pixels of a PNG file. */
export async function readPng(file: string): Promise<Pixels> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: data };
}

let face: string | null = null;

/** The page's own typeface, which is kept packed, as a file that the drawing can read. */
async function unpackedFace(): Promise<string> {
  if (face !== null) return face;
  const folder = join(tmpdir(), 'warmhands-sheets');
  mkdirSync(folder, { recursive: true });
  face = join(folder, 'hyperlegible-next.ttf');
  writeFileSync(face, await decompress(readFileSync(FACE)));
  return face;
}
