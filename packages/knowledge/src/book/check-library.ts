import { GRADES, type Grade, STROKES, type Stroke } from '@warmhands/core';
import { missingUnless, type Problem, twiceAmong, unknownAmong } from './problem.ts';

/** Anything of the library that has an id and stands on sources. */
interface Grounded {
  readonly id: string;
  readonly basis: string;
  readonly sources: readonly { readonly source: string }[];
  readonly strokes?: readonly string[];
}

/** What is shown to people beside the book. */
export interface LibraryParts {
  readonly sourceIds: readonly string[];
  readonly strokes: readonly Stroke[];
  readonly claims: readonly (Grounded & { readonly grade: Grade; readonly said: Grounded['sources'] })[];
  readonly products: readonly Grounded[];
  readonly guidance: readonly Grounded[];
  readonly help: readonly Grounded[];
  /** The ids that have words, by room. */
  readonly words: Readonly<Record<'strokes' | 'claims' | 'products' | 'guidance', readonly string[]>>;
}

const STROKE_IDS: ReadonlySet<string> = new Set(STROKES);

/** Every place where the library does not hold together with itself or with the book. [K1, K2] */
export function checkLibrary(parts: LibraryParts): readonly Problem[] {
  const sources = new Set(parts.sourceIds);
  const claims = new Set(parts.claims.map(({ id }) => id));
  return [
    ...checkRoom('claims', parts.claims, parts.words.claims, sources),
    ...checkRoom('products', parts.products, parts.words.products, sources),
    ...checkRoom('guidance', parts.guidance, parts.words.guidance, sources),
    ...parts.help.flatMap((item) => checkGround(item, `help/${item.id}`, sources)),
    ...checkWords('strokes', parts.strokes, parts.words.strokes),
    ...parts.strokes.flatMap(({ id, effects }) => unknownAmong(claimsOf(effects), claims, `strokes/${id}/effects`)),
    ...parts.claims.flatMap(({ id, grade, said }) => [
      ...unknownAmong([grade], new Set<string>(GRADES), `claims/${id}/grade`),
      ...unknownAmong(idsOf(said), sources, `claims/${id}/said`),
    ]),
  ];
}

function checkRoom(
  room: string,
  items: readonly Grounded[],
  words: readonly string[],
  sources: ReadonlySet<string>,
): readonly Problem[] {
  return [
    ...missingUnless(items.length > 0, room),
    ...twiceAmong(
      items.map(({ id }) => id),
      room,
    ),
    ...checkWords(room, items, words),
    ...items.flatMap((item) => checkGround(item, `${room}/${item.id}`, sources)),
  ];
}

function checkGround(item: Grounded, place: string, sources: ReadonlySet<string>): readonly Problem[] {
  return [
    ...unknownAmong(idsOf(item.sources), sources, `${place}/sources`),
    ...unknownAmong(item.strokes ?? [], STROKE_IDS, `${place}/strokes`),
    ...missingUnless(item.basis === 'reasoned' || item.sources.length > 0, `${place}/sources`),
  ];
}

function checkWords(
  room: string,
  items: readonly { readonly id: string }[],
  words: readonly string[],
): readonly Problem[] {
  const ids = items.map(({ id }) => id);
  return [
    ...unknownAmong(words, new Set(ids), `texts/${room}`),
    ...ids.flatMap((id) => missingUnless(words.includes(id), `texts/${room}/${id}`)),
  ];
}

function idsOf(places: Grounded['sources']): readonly string[] {
  return places.map(({ source }) => source);
}

function claimsOf(effects: Stroke['effects']): readonly string[] {
  return effects.map(({ claim }) => claim);
}
