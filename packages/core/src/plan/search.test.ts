import { describe, expect, test } from 'vitest';
import { BLANK, type Draft, neverWorse } from './draft.ts';
import { gather } from './gather.ts';
import { merged } from './merged.ts';

function draft(seconds: number, value: number, marks = 0, count = 1): Draft {
  return { seconds, value, marks, count, from: { before: BLANK, adds: BLANK } };
}

function shown(drafts: readonly Draft[]): readonly string[] {
  return drafts.map(({ seconds, value, marks, count }) => [seconds, value, marks, count].join('/'));
}

describe('[P22] what beats what', () => {
  test('[P22] as much worth, as much made true, no more held', () => {
    const a = draft(0, 5, 3, 2);
    expect(neverWorse(a, a)).toBe(true);
    expect(neverWorse(a, draft(0, 4, 1, 3))).toBe(true);
    expect(neverWorse(a, draft(0, 6, 3, 2))).toBe(false);
    expect(neverWorse(a, draft(0, 5, 4, 2))).toBe(false);
    expect(neverWorse(a, draft(0, 5, 3, 1))).toBe(false);
  });
});

/** The same questions to both ways of pruning: by merging sorted lists, and by a table of seconds. */
const PRUNERS: readonly (readonly [string, (drafts: readonly Draft[]) => readonly Draft[]])[] = [
  ['merged', (drafts) => merged(drafts.map((one) => [one]))],
  [
    'gathered',
    (drafts) => {
      const { keep, unbeaten } = gather(100, true);
      for (const one of drafts) keep(one);
      return unbeaten();
    },
  ],
];

describe.each(PRUNERS)('[P22] %s', (_name, prune) => {
  test('[P22] drops what takes longer for no more', () => {
    expect(shown(prune([draft(10, 5), draft(20, 5), draft(30, 6), draft(40, 4)]))).toEqual(['10/5/0/1', '30/6/0/1']);
  });

  test('[P22] of equally long ones keeps the worthiest', () => {
    expect(shown(prune([draft(10, 5), draft(10, 7), draft(10, 6)]))).toEqual(['10/7/0/1']);
  });

  test('[P22] keeps what makes something else true or holds fewer', () => {
    expect(shown(prune([draft(10, 9), draft(20, 5, 2), draft(30, 5, 2), draft(40, 5, 3)]))).toEqual([
      '10/9/0/1',
      '20/5/2/1',
      '40/5/3/1',
    ]);
    expect(shown(prune([draft(10, 9, 0, 3), draft(20, 5, 0, 2), draft(30, 5, 0, 3)]))).toEqual([
      '10/9/0/3',
      '20/5/0/2',
    ]);
    expect(shown(prune([draft(10, 5, 3), draft(10, 5, 1), draft(20, 4, 2), draft(20, 6, 2)]))).toEqual([
      '10/5/3/1',
      '20/6/2/1',
    ]);
  });

  test('[P22] keeps worth below nothing where it makes something true', () => {
    expect(shown(prune([draft(10, -5, 2)]))).toEqual(['10/-5/2/1']);
  });
});

describe('[P22] gathering', () => {
  test('[P22] adds up what goes on from a draft, within the budget', () => {
    const { keep, offer, unbeaten } = gather(30, true);
    const [first, next] = [draft(10, 5, 1, 1), draft(20, 7, 2, 1)];
    keep(BLANK);
    keep(draft(31, 99));
    offer(first, next, first);
    offer(first, draft(21, 99), first);
    const drafts = unbeaten();
    expect(shown(drafts)).toEqual(['0/0/0/0', '30/12/3/2']);
    expect(drafts[1]?.from).toEqual({ before: first, adds: next });
  });

  test('[P22] counts no further than one where the count decides nothing', () => {
    const { offer, unbeaten } = gather(100, false);
    offer(draft(10, 5, 0, 4), draft(20, 7, 0, 1), BLANK);
    expect(shown(unbeaten())).toEqual(['30/12/0/1']);
  });
});
