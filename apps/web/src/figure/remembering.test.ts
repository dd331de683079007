import { describe, expect, it } from 'vitest';
import { remembering } from './remembering.ts';

describe('remembering', () => {
  it('[W40] makes a thing once, and lets go of what was wanted longest ago', () => {
    const made: string[] = [];
    const want = remembering<string>(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) {
      want(key, () => {
        made.push(key);
        return key;
      });
    }
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
