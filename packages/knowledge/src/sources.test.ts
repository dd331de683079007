import { describe, expect, it } from 'vitest';
import { SOURCE_IDS } from './sources/source-ids.ts';
import { sources } from './sources.ts';

describe('sources', () => {
  it('[K2] lists each source once, and each code has its source', () => {
    expect(sources.map(({ id }) => id).toSorted()).toEqual([...SOURCE_IDS].toSorted());
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
