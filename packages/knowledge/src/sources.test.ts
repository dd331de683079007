import { describe, expect, it } from 'vitest';
import { cueBasis } from './guidance/cues.ts';
import { framingGround } from './guidance/framing-ground.ts';
import { libraryParts } from './library.ts';
import { allRules } from './rules/all-rules.ts';
import { SOURCE_IDS } from './sources/source-ids.ts';
import { sources } from './sources.ts';
import { allStrokes } from './strokes/all-strokes.ts';

describe('sources', () => {
  it('[K2] lists each source once, and each code has its source', () => {
    expect(sources.map(({ id }) => id).toSorted()).toEqual([...SOURCE_IDS].toSorted());
  });

  it('[K2] lists nothing that no statement stands on', () => {
    const items = [
      ...allRules,
      ...allStrokes,
      ...allStrokes.flatMap(({ variants }) => variants.map(({ source }) => ({ sources: [source] }))),
      ...libraryParts.products,
      ...libraryParts.guidance,
      ...libraryParts.help,
      ...libraryParts.claims,
      ...Object.values(framingGround),
      cueBasis,
    ];
    const cited = new Set<string>(items.flatMap((item) => item.sources.map(({ source }) => source)));
    expect(SOURCE_IDS.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('[K2] can be found again: each has an address or says how to find it', () => {
    const lost = sources.filter(({ url, found }) => url === null && found === undefined);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('[K2] gives addresses that are addresses', () => {
    for (const { id, url, alsoAt } of sources)
      for (const address of [url, ...(alsoAt ?? [])]) {
        if (address !== null) expect(URL.canParse(address), id).toBe(true);
      }
  });

  it('[K2] was read in November 2026, and only the two articles whole', () => {
    expect(new Set(sources.map(({ checkedOn }) => checkedOn))).toEqual(new Set(['2026-11']));
    const whole = sources.filter(({ read }) => read === 'whole').map(({ id }) => id);
    expect(whole).toEqual(['article-1', 'article-2']);
  });
});
