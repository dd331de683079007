import { mapCatalogue, type Translated } from './catalogue.ts';
import type { Locale } from './locale.ts';

const ACCENTED = new Map(
  Array.from('aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ'.matchAll(/(.)(.)/gu), ([, plain = '', accented = '']) => [
    plain,
    accented,
  ]),
);
const PADDING = ' one two three four five six seven eight nine ten';
/** Right-to-left override and its end: what stands between them is shown from right to left. */
const [OVERRIDE, POP] = ['\u202e', '\u202c'];

/**
 * A sentence as a longer language would write it: accented, two fifths longer, between brackets.
 *
 * A bracket that is cut off on a screen shows a text that is clipped. Markup in angle brackets would be broken, so
 * catalogues hold none.
 */
export function lengthened(sentence: string): string {
  const accented = Array.from(sentence, (letter) => ACCENTED.get(letter) ?? letter).join('');
  return `[${accented}${paddingOf(Math.ceil(sentence.length * 0.4))}]`;
}

/** A sentence that runs from right to left though its letters are Latin. */
export function mirrored(sentence: string): string {
  return `${OVERRIDE}${sentence}${POP}`;
}

/** Any catalogue in one of the locales; English is given back as it is. [K8] */
export function inLocale<C>(catalogue: C, locale: Locale): Translated<C> {
  if (locale === 'en-XA') return mapCatalogue(catalogue, lengthened);
  return mapCatalogue(catalogue, locale === 'ar-XB' ? mirrored : same);
}

function same(sentence: string): string {
  return sentence;
}

function paddingOf(length: number): string {
  return PADDING.repeat(Math.ceil(length / PADDING.length)).slice(0, length);
}
