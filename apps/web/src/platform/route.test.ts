import { describe, expect, it } from 'vitest';
import { hrefOf, readRoute } from './route.ts';

describe('route', () => {
  it('[H3] reads the place from the hash, and home from anything else', () => {
    expect(readRoute('')).toEqual([]);
    expect(readRoute('#/')).toEqual([]);
    expect(readRoute('#/ask/danger')).toEqual(['ask', 'danger']);
    expect(readRoute('#/claims/%E0%A4%A')).toEqual([]);
  });

  it('[H3] writes addresses that it reads back', () => {
    expect(hrefOf()).toBe('#/');
    expect(readRoute(hrefOf('claims', 'a/b c'))).toEqual(['claims', 'a/b c']);
  });
});
