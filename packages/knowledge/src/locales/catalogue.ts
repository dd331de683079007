/** A message: a sentence, or a function of typed parameters that gives one. */
type Message = string | ((...parameters: never[]) => string);

/** Words by id, in rooms within rooms. Every locale has the keys of the English one. [K8] */
export interface Catalogue {
  readonly [key: string]: Message | Catalogue | readonly string[];
}

/** The shape of a catalogue with its sentences left open, so that another language fits the same keys. */
export type Translated<C> = C extends string
  ? string
  : C extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : C extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof C]: Translated<C[K]> };

/** The same catalogue with every sentence put through `change`; functions are changed in what they give. */
export function mapCatalogue<C>(catalogue: C, change: (sentence: string) => string): Translated<C>;
export function mapCatalogue(catalogue: unknown, change: (sentence: string) => string): unknown {
  if (typeof catalogue === 'string') return change(catalogue);
  if (typeof catalogue === 'function') return (...parameters: unknown[]) => change(String(catalogue(...parameters)));
  if (Array.isArray(catalogue)) return catalogue.map((entry) => mapCatalogue(entry, change));
  if (typeof catalogue !== 'object' || catalogue === null) return catalogue;
  return Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, mapCatalogue(entry, change)]));
}

/** A sentence with the path of keys that leads to it, as `rules/fed-lately/say`. */
export interface Sentence {
  readonly id: string;
  readonly words: string;
}

/** Every plain sentence of a catalogue, in its order. Functions are left out: they have no words until they are called. */
export function sentencesOf(catalogue: unknown, id = ''): readonly Sentence[] {
  if (typeof catalogue === 'string') return [{ id, words: catalogue }];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, entry]) => sentencesOf(entry, id === '' ? key : `${id}/${key}`));
}

/** Every key that leads to a message of a catalogue, functions included. */
export function keysOf(catalogue: unknown, id = ''): readonly string[] {
  if (typeof catalogue !== 'object' || catalogue === null) return [id];
  return Object.entries(catalogue).flatMap(([key, entry]) => keysOf(entry, id === '' ? key : `${id}/${key}`));
}
