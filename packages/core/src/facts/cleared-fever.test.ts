import { describe, expect, it } from 'vitest';
import { ago, beliefOf, cleared, minutesTo, reading, said, shown } from './situation.fixture.ts';

const OLD = { birth: '2026-05-01', due: '2026-05-01' };
const told = (clearing: number, answers: unknown[], journal: unknown[] = []) => ({
  baby: { ...OLD, cleared: [cleared('feverish', clearing)] },
  answers,
  journal,
});
const fever = (value: string, minutes: number) => said('feverish', value, minutes);

describe('a clearance of fever', () => {
  it('[F9] is no later than a word of the same instant', () => {
    expect(shown('feverish', told(60, [fever('yes', 90), fever('yes', 60)]))).toBe('yes');
  });

  it('[F9] holds for its 24 h while nobody says worse', () => {
    const calm = told(60, [fever('yes', 90), fever('no', 30)]);
    expect(beliefOf('feverish', calm)).toMatchObject({ value: 'no', from: 'cleared' });
    expect(minutesTo('feverish', 'until', calm)).toBe(1380);
    expect(shown('feverish', told(60, [fever('yes', 90), fever('unknown', 30)]))).toBe('not-sure');
  });

  it('[F10] is void by a reading of its own instant, even when that is over since', () => {
    const over = told(60, [], [reading(39, 90), reading(38.1, 60), reading(36.8, 30)]);
    expect(beliefOf('feverish', over)).toMatchObject({ value: 'no', from: 'journal' });
  });

  it.each([10, 30])(
    '[F11] ends no word before it where the first odd reading came %i minutes ago, and no sooner',
    (odd) => {
      const young = { birth: '2026-10-01', due: '2026-10-01', cleared: [cleared('feverish', 30)] };
      const calm = { baby: young, answers: [fever('no', 50)], journal: [reading(35, odd)] };
      expect(beliefOf('feverish', calm)).toMatchObject({ value: 'no', from: 'answer' });
    },
  );

  it('[F11] changes nothing where nothing worse was said or read before it', () => {
    expect(beliefOf('feverish', told(30, [fever('no', 50)]))).toMatchObject({ value: 'no', from: 'answer' });
    expect(shown('feverish', told(200, [], [reading(37, 300)]))).toBe('not-asked');
    for (const hot of [100, 200]) {
      expect(shown('feverish', told(200, [], [reading(39, hot), reading(37, 90)]))).toBe('not-asked');
    }
  });
});

describe('a fever', () => {
  it('[F23] is told by the journal where a reading tells it', () => {
    const by = (celsius: number) => beliefOf('feverish', { baby: OLD, journal: [reading(celsius, 5)] });
    for (const celsius of [35, 37, 39]) expect(by(celsius)).toMatchObject({ from: 'journal' });
  });

  it('[F23] is told by the latest reading, in whatever order they are listed', () => {
    for (const [late, early] of [
      [38.4, 38.5],
      [35.4, 35.5],
    ] as const) {
      const journal = [reading(late, 10), reading(early, 100)];
      for (const listed of [journal, journal.toReversed()]) {
        expect(minutesTo('feverish', 'at', { baby: OLD, journal: listed })).toBe(-10);
      }
    }
  });

  it('[F2] is a yes again when a later doubt is over', () => {
    expect(shown('feverish', { baby: OLD, answers: [fever('yes', 120), fever('unknown', 70)] })).toBe('yes');
  });
});

it('[F8] the latest clearance counts, in whatever order they are listed', () => {
  const heart = (minutes: number) => said('heart-condition', 'yes', minutes);
  for (const clearings of [
    [40, 10],
    [10, 40],
  ]) {
    const baby = { cleared: clearings.map((minutes) => cleared('heart-condition', minutes)) };
    expect(minutesTo('heart-condition', 'at', { baby, answers: [heart(60)] })).toBe(-10);
  }
});

it('[F17] the latest waking of several counts, in whatever order they are listed', () => {
  const answers = [90, 80, 40, 30].map((minutes, i) => said('state', i % 2 ? 'quiet-alert' : 'light-sleep', minutes));
  for (const listed of [answers, answers.toReversed()]) {
    expect(shown('minutes-since-wake', { answers: listed })).toBe(30);
  }
});

it('[F28] the product is the one that was asked for', () => {
  const asked = {
    product: 'sunflower',
    journal: [{ kind: 'patch-test', product: 'sunflower', at: ago(2000), result: 'clear' }],
  };
  expect(beliefOf('product', asked)).toMatchObject({ value: 'sunflower', from: 'derived' });
  expect(beliefOf('patch-test', asked)).toMatchObject({ value: 'yes', from: 'journal' });
  expect(beliefOf('patch-test', { product: 'coconut' })).toMatchObject({ value: 'no', from: 'derived' });
});
