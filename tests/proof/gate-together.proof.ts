import { type AskedFact, mayWe, type Verdict } from '@warmhands/core';
import { book } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { morePermissive } from './permissive.ts';
import { ALL_BETTER, ALL_FACTS, ALL_WORSE, CALM, type Manner, type State, situationOf } from './states.ts';

/** Nine classes of facts, each told well, left open, or told as bad as it gets. */
const CLASSES: readonly { readonly name: string; readonly facts: readonly AskedFact[]; readonly reading?: number }[] = [
  { name: 'danger', facts: ['floppy', 'green-vomit'] },
  { name: 'same-day', facts: ['worried', 'jaundice'] },
  { name: 'fever', facts: ['feverish'], reading: 38.5 },
  { name: 'before-massage', facts: ['heart-condition', 'fracture'] },
  // Without the vaccination, which alone can make a fever less grave: it is shown apart below.
  { name: 'timing', facts: ['minutes-since-feed', 'minutes-since-wake', 'injection-site-sore'] },
  { name: 'state', facts: ['state', 'hungry', 'hiccups'] },
  { name: 'carer', facts: ['carer'] },
  { name: 'tummy', facts: ['ribbon-stool', 'stools-in-24h', 'days-since-stool'] },
  { name: 'standing leave-outs', facts: ['navel-healed', 'hernia', 'eczema', 'head-lift'] },
];
const AGES = [3, 20, 35, 60, 100, 150, 250, 500];
const LEVELS = ['better', 'open', 'worse'] as const;

describe('nine classes together', () => {
  for (const open of ['not-asked', 'not-sure'] as const) {
    it(`[G6] [G7] [G8] never grow milder as one class is left open (${open}) or told worse`, () => {
      let states = 0;
      let comparisons = 0;
      for (const ageDays of AGES) {
        const verdicts = product(CLASSES.length).map((levels) => verdictAt(levels, ageDays, open));
        states += verdicts.length;
        for (const [index, verdict] of verdicts.entries()) {
          for (let place = 0; place < CLASSES.length; place++) {
            const step = 3 ** place;
            const level = Math.floor(index / step) % 3;
            const [milder, comparison] =
              level === 0 ? [verdicts[index], null] : [verdicts[index - level * step], CLASSES[place]?.name];
            if (!milder || comparison === null) continue;
            comparisons += 1;
            const why = morePermissive(verdict, milder);
            if (why)
              throw new Error(`day ${ageDays}, ${comparison} ${LEVELS[level]}: ${why}: ${describeLevels(index)}`);
          }
        }
      }
      console.log(`nine classes, ${open}: ${states} states, ${comparisons} comparisons`);
      expect(states).toBe(AGES.length * 3 ** CLASSES.length);
    });
  }
});

function product(classes: number): readonly (readonly number[])[] {
  return Array.from({ length: 3 ** classes }, (_, index) =>
    Array.from({ length: classes }, (__, place) => Math.floor(index / 3 ** place) % 3),
  );
}

function verdictAt(levels: readonly number[], ageDays: number, open: Manner): Verdict {
  const facts: Partial<Record<AskedFact, Manner>> = { ...ALL_BETTER };
  const readings: { celsius: number; minutesAgo: number }[] = [];
  for (const [place, level] of levels.entries()) {
    const { facts: mine = [], reading = undefined } = CLASSES[place] ?? {};
    if (level === 0) continue;
    for (const fact of mine) facts[fact] = level === 1 ? open : 'worse';
    if (level === 2 && reading !== undefined) readings.push({ celsius: reading, minutesAgo: 30 });
  }
  return mayWe(situationOf({ ...CALM, ageDays, facts, readings, goal: 'constipation' }), book);
}

function describeLevels(index: number): string {
  return CLASSES.map(({ name }, place) => `${name}=${LEVELS[Math.floor(index / 3 ** place) % 3]}`).join(' ');
}

const BACKGROUNDS: Readonly<Record<string, Partial<Record<AskedFact, Manner>>>> = {
  safe: ALL_BETTER,
  unknown: {},
  worst: ALL_WORSE,
};
const PAIR_MANNERS = ['better', 'not-asked', 'not-sure', 'worse'] as const;

describe('every pair of facts', () => {
  for (const [name, background] of Object.entries(BACKGROUNDS)) {
    it(`[G8] never grows milder as one of the two is told worse or left open, all else ${name}`, () => {
      let states = 0;
      for (const [ageDays, goal] of [
        [20, 'bond'],
        [75, 'wind'],
        [200, 'constipation'],
      ] as const) {
        for (const [index, first] of ALL_FACTS.entries()) {
          for (const second of ALL_FACTS.slice(index + 1)) {
            const grid = PAIR_MANNERS.map((a) =>
              PAIR_MANNERS.map((b) =>
                verdictOf({ ...CALM, ageDays, goal, facts: { ...background, [first]: a, [second]: b } }),
              ),
            );
            states += 16;
            compareGrid(grid, `day ${ageDays}, ${first} and ${second}`);
          }
        }
      }
      console.log(`pairs, all else ${name}: ${states} states`);
      expect(states).toBeGreaterThan(100_000);
    });
  }
});

function compareGrid(grid: readonly (readonly Verdict[])[], where: string): void {
  const at = (a: number, b: number) => {
    const verdict = grid[a]?.[b];
    if (!verdict) throw new Error('outside the grid');
    return verdict;
  };
  for (let other = 0; other < 4; other++) {
    // Against the better value each of the others, and against not sure the worse one.
    for (const [graver, milder] of [
      [1, 0],
      [2, 0],
      [3, 0],
    ] as const) {
      const rows = [
        morePermissive(at(graver, other), at(milder, other)),
        morePermissive(at(other, graver), at(other, milder)),
      ];
      for (const why of rows) if (why) throw new Error(`${where}: ${PAIR_MANNERS[graver]} against better: ${why}`);
    }
  }
}

function verdictOf(state: State): Verdict {
  return mayWe(situationOf(state), book);
}

describe('the vaccination in the fever row', () => {
  it('[G3] is the one fact whose worse value makes an answer milder, and only where all else is known to be absent', () => {
    const fevered = (facts: Partial<Record<AskedFact, Manner>>) =>
      verdictOf({
        ...CALM,
        ageDays: 70,
        facts: { ...ALL_BETTER, feverish: 'worse', ...facts },
        readings: [{ celsius: 38.5, minutesAgo: 30 }],
      });
    expect(fevered({ 'vaccinated-in-48h': 'better' })).toMatchObject({ verdict: 'care', care: 'emergency' });
    expect(fevered({ 'vaccinated-in-48h': 'worse' })).toMatchObject({ verdict: 'wait', care: null });
    for (const manner of ['not-asked', 'not-sure', 'stale', 'future-better'] as const) {
      expect(fevered({ 'vaccinated-in-48h': manner })).toMatchObject({ care: 'emergency' });
    }
    for (const fact of ALL_FACTS.filter(
      (one) => isSign(one) && !['feverish', 'nappy-rash', 'overheated'].includes(one),
    )) {
      for (const manner of ['worse', 'not-asked', 'not-sure', 'stale'] as const) {
        expect(fevered({ 'vaccinated-in-48h': 'worse', [fact]: manner }), `${fact} ${manner}`).toMatchObject({
          care: 'emergency',
        });
      }
    }
  });
});

function isSign(fact: AskedFact): boolean {
  return (
    ALL_FACTS.indexOf(fact) >= ALL_FACTS.indexOf('floppy') && ALL_FACTS.indexOf(fact) <= ALL_FACTS.indexOf('overheated')
  );
}
