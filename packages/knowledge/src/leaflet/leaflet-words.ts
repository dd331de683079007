import type { Translated } from '../locales/catalogue.ts';
import { ageTexts } from '../locales/en/ages.ts';
import { cueKindTexts, cueTexts } from '../locales/en/cues.ts';
import { factTexts, questionTexts } from '../locales/en/facts.ts';
import { helpTexts } from '../locales/en/help.ts';
import { leafletTexts } from '../locales/en/leaflet.ts';
import { productTexts } from '../locales/en/products.ts';
import {
  contactTexts,
  cueCheckTexts,
  framingTexts,
  positionTexts,
  pressureTexts,
  sideTexts,
} from '../locales/en/routines.ts';
import { strokeTexts } from '../locales/en/strokes.ts';
import { framingInShortTexts, strokeInShortTexts } from '../locales/en/strokes-in-short.ts';
import { ruleTexts } from '../rule-words.ts';

/** Every catalogue that a leaflet takes words from. */
export const leafletWords = {
  own: leafletTexts,
  ages: ageTexts,
  strokes: strokeTexts,
  strokesInShort: strokeInShortTexts,
  framing: framingTexts,
  framingInShort: framingInShortTexts,
  cueChecks: cueCheckTexts,
  cueKinds: cueKindTexts,
  cues: cueTexts,
  sides: sideTexts,
  contacts: contactTexts,
  positions: positionTexts,
  pressures: pressureTexts,
  rules: ruleTexts,
  facts: factTexts,
  questions: questionTexts,
  products: productTexts,
  help: helpTexts['get-help'],
} as const;

/** The words of a leaflet in any locale. */
export type LeafletWords = Translated<typeof leafletWords>;

/** The entry under a key that came from outside, or `undefined`: never a property that every object has. */
export function entryOf<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
