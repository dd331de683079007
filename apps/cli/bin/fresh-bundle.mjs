import { readFileSync, statSync } from 'node:fs';

/**
 * The address of the bundle, or `null` when there is none or a source has changed since it was made: then the sources
 * speak. Some 400 looks at the disk cost a few milliseconds.
 *
 * A copy of a checkout has other times and the same content, so where the time differs, the content decides.
 *
 * @param {URL} folder of the bundle
 * @param {URL} root of the checkout, which the names of the sources start from
 */
export function freshBundle(folder, root) {
  try {
    const stamps = JSON.parse(readFileSync(new URL('sources.json', folder), 'utf8'));
    const same = ([file, size, mtimeMs, content]) => {
      const source = new URL(file, root);
      const now = statSync(source);
      return now.size === size && (now.mtimeMs === mtimeMs || digest(source) === content);
    };
    return stamps.length > 0 && stamps.every(same) ? new URL('main.mjs', folder).href : null;
  } catch {
    return null; // No bundle, or a source is gone: the sources themselves will say what is wrong.
  }
}

/** @param {URL | string} file whose content is to be known again */
export function digest(file) {
  // Loaded only where a time differs: it is a tenth of a start.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(readFileSync(file)).digest('base64url');
}
