import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advise, compose, know, mayWe, parseSituation, type Situation, STROKES } from '@warmhands/core';
import { sceneOf } from '@warmhands/core/figure';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../../../tests/node/scenario.ts';
import { book } from '../book.ts';
import { intendedPurpose } from '../intended-purpose.ts';
import { LOCALES, type Locale } from '../locales/locale.ts';
import { inLocale } from '../locales/pseudo.ts';
import { figureAge } from './figure-age.ts';
import { type Leaflet, leafletOf } from './leaflet.ts';
import { type Drawn, leafletPage, type Piece } from './leaflet-page.ts';
import { leafletWords } from './leaflet-words.ts';

const situations = readScenarios().map(({ name, situation }) => {
  const parsed = parseSituation(situation);
  if (!parsed.ok) throw new Error(`${name} is no situation`);
  return { name, situation: parsed.value };
});

const situationOf = (wanted: string): Situation => {
  const found = situations.find(({ name }) => name === wanted);
  if (!found) throw new Error(`no scenario ${wanted}`);
  return found.situation;
};

function made(situation: Situation, more: { country?: string; locale?: Locale } = {}): Leaflet {
  const { country = null, locale = 'en' } = more;
  const { routine, ...verdict } = advise(situation, book);
  const pictured = { ageMonths: figureAge(situation.baby.birth, situation.now.date), leading: 'right' } as const;
  return leafletOf({ situation, verdict, routine, country, pictured, locale }, inLocale(leafletWords, locale));
}

const wordsIn = (pieces: readonly (Piece | Drawn | string)[]): readonly string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : 'picture' in piece ? [] : wordsIn(piece.inside)));
const picturesIn = (pieces: readonly (Piece | Drawn | string)[]): readonly Drawn[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : 'picture' in piece ? [piece] : picturesIn(piece.inside)));

describe('a leaflet', () => {
  it('[K60] holds a routine in every scenario that allows one, step by step, and none elsewhere', () => {
    for (const { name, situation } of situations) {
      const verdict = mayWe(situation, book);
      const routine = compose(situation, know(situation), verdict, book);
      const { routine: onPaper, reasons } = made(situation);
      expect(onPaper !== null, name).toBe(verdict.verdict === 'go' || verdict.verdict === 'adapt');
      expect(reasons === null, name).toBe(onPaper !== null);
      const pictured = onPaper?.steps.flatMap(({ pictures }) => pictures) ?? [];
      const done = routine?.steps ?? [];
      expect(pictured.map(({ stroke, side }) => `${stroke} ${side}`)).toEqual(
        done.map(({ stroke, side }) => `${stroke} ${side}`),
      );
    }
  });

  it('[K60] tells of each step how, how often, how long, and which side first', () => {
    const { routine } = made(situationOf('eighteen-months-settle-for-sleep'));
    const glide = routine?.steps.find(({ name }) => name === 'Leg glide');
    expect(glide).toMatchObject({ number: 4, side: 'Your baby’s left, then right' });
    expect(glide?.how).toMatch(/loose ring/);
    expect(glide?.manner.slice(-2)).toEqual(['3 times', expect.stringMatching(/^\d+ seconds a side$/)]);
    expect(routine?.steps[2]?.manner[0]).toBe('On the back, facing you');
    expect(routine?.steps.find(({ name }) => name === 'Skin to skin')?.manner).toEqual([
      'In your arms, upright',
      'Whole flat hand',
      'Still',
      expect.stringMatching(/^\d+ (seconds|minutes)$/),
    ]);
  });

  it('[K60] numbers what is done, and lets a look at the baby ask about the part before it', () => {
    const { routine } = made(situationOf('eighteen-months-settle-for-sleep'));
    const numbers = routine?.steps.flatMap(({ number }) => (number === null ? [] : [number])) ?? [];
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const looks = routine?.steps.filter(({ number }) => number === null).map(({ how }) => how.slice(0, 20));
    expect(looks).toEqual([
      'Are the legs loose, ',
      'Is the breathing ste',
      'Are the hands soft a',
      'Is the face soft, an',
    ]);
  });

  it('[K60] can picture every step that it names', () => {
    for (const { name, situation } of situations) {
      for (const { picture } of picturesIn(leafletPage(made(situation)))) {
        expect(() => sceneOf(picture), `${name} ${picture.stroke}`).not.toThrow();
      }
    }
  });

  it('[K60] says the limits of the day and what was left out, with the reason', () => {
    const { routine } = made(situationOf('newborn-day-2-cord-on'));
    expect(routine?.limits.lines).toEqual([
      'At most 5 minutes.',
      'Touch: Very light. As you would stroke a closed eyelid.',
      'Your baby stays in clothes.',
      'Dry, warm hands. Nothing on the skin.',
      'Your baby stays off the tummy today.',
    ]);
    expect(routine?.limits.leftOut.lines.join()).toMatch(/^Under 4 weeks: .* Left out: Chest outwards, /);
  });

  it.each(LOCALES)('[K60] [K8] has words for every piece in %s', (locale) => {
    const words = wordsIn(leafletPage(made(situationOf('seven-months-on-solids-bond'), { locale })));
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((piece) => /undefined|null|\[object/.test(piece) || piece === '')).toEqual([]);
  });
});

describe('the words of a long leaflet', () => {
  const strokesOf = (name: string) => made(situationOf(name)).routine;

  it('[K64] are fewer, what to take care of is whole, and slow and gentle is said once for all', () => {
    const [short, long] = [strokesOf('newborn-day-2-cord-on'), strokesOf('four-months-wake-and-play')];
    const { strokes, strokesInShort, framing, framingInShort, own } = leafletWords;
    const whole: readonly string[] = [...Object.values(strokes), ...Object.values(framing)].map(({ how }) => how);
    const brief: readonly string[] = [...Object.values(strokesInShort), ...Object.values(framingInShort)];
    const toldIn = (routine: typeof short) => routine?.steps.filter(({ number }) => number !== null) ?? [];
    expect(toldIn(short).filter(({ how }) => !whole.includes(how))).toEqual([]);
    expect(toldIn(long).filter(({ how }) => !brief.includes(how))).toEqual([]);
    expect([short?.lead, long?.lead]).toEqual([null, own.inShort]);
    const watched = toldIn(long).find(({ name }) => name === strokes['tummy-circle'].name);
    expect(watched?.watch).toBe(strokes['tummy-circle'].watch);
  });

  it('[K64] [K23] say less than the whole words, name the same sides, and press or straighten nowhere', () => {
    const { strokes, strokesInShort } = leafletWords;
    for (const id of STROKES) {
      const [{ how }, short] = [strokes[id], strokesInShort[id]];
      expect(short.length, id).toBeLessThan(how.length * 0.8);
      const sides = [...short.matchAll(/(\S+ \S+) (left|right)\b/g)].map(([, whose, side]) => `${whose} ${side}`);
      for (const side of sides) expect(side, id).toMatch(/your baby's (left|right)/);
      for (const side of sides) expect(how, id).toContain(side.replace(/^.*your/, 'your'));
      for (const sentence of short.split('.')) {
        if (/\bpress|straight/i.test(sentence) && id !== 'sole-press') expect(sentence, id).toMatch(/not|without/);
      }
      for (const [word] of how.matchAll(
        /nipples|soft spot|spine|do not (press|lift)|feels stiff|away from the middle/gi,
      ))
        expect(`${short} ${'watch' in strokes[id] ? strokes[id].watch : ''}`.toLowerCase(), id).toContain(
          word.toLowerCase(),
        );
    }
  });

  it('[K64] that do not change from step to step are said once', () => {
    const steps = strokesOf('four-months-wake-and-play')?.steps.filter(({ manner }) => manner.length > 1) ?? [];
    const contacts = Object.values<string>(leafletWords.contacts);
    let before = '';
    for (const { manner } of steps) {
      const told = manner.find((one) => contacts.includes(one));
      if (told === undefined) continue;
      expect(told).not.toBe(before);
      before = told;
    }
    expect(before).not.toBe('');
  });

  it('[K64] are never printed smaller than 9 points', () => {
    const style = readFileSync(join(import.meta.dirname, 'leaflet.css'), 'utf8').split('@media print')[1] ?? '';
    const sizes = [...style.matchAll(/font-size: ([\d.]+)(pt|em)/g)].map(([, size, unit]) => ({
      size: Number(size),
      unit,
    }));
    const points = sizes.filter(({ unit }) => unit === 'pt').map(({ size }) => size);
    expect(points.length).toBeGreaterThan(2);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(9);
    expect(sizes.filter(({ unit, size }) => unit === 'em' && size < 1)).toEqual([]);
  });
});

describe('when not to', () => {
  it('[K61] [K10] stands on every leaflet, whatever the answer', () => {
    for (const { name, situation } of situations) {
      const words = wordsIn(leafletPage(made(situation, { country: 'GB' }))).join('\n');
      expect(words, name).toContain('Floppy: arms and legs hang, no push back.');
      expect(words, name).toContain('These signs stand on lists by NHS regions');
      expect(words, name).toContain('Less than an hour since the feed.');
      expect(words, name).toContain('The emergency number here is 999 / 112.');
      expect(words, name).toContain(`book ${book.version}`);
      expect(words, name).toContain('Not yet reviewed by a clinician.');
      expect(words, name).toContain(intendedPurpose);
      expect(words, name).toMatch(/Made on \d+ \w+ \d{4}/);
    }
  });

  it('[K61] holds every line of help that says when to call', () => {
    const { notWhen } = made(situationOf('eight-weeks-bond-all-well'));
    const { now, today } = leafletWords.help.sections;
    expect(notWhen.danger.lines).toEqual(Object.values(now.items));
    expect(notWhen.today.lines).toEqual(Object.values(today.items));
  });

  it('[K61] [K6] leaves room for the number where no country is known, and guesses none', () => {
    for (const country of [undefined, 'ZZ']) {
      const { emergency } = made(situationOf('eight-weeks-bond-all-well'), country ? { country } : {});
      expect(emergency).toEqual({ say: 'Find your emergency number now, and write it here:', known: false });
    }
  });
});

describe('the set of a leaflet', () => {
  it('[K63] is: whom it is for, when not to, the steps, what a baby says, and what it stands on', () => {
    const leaflet = made(situationOf('four-months-wake-and-play'), { country: 'GB' });
    const page = leafletPage(leaflet);
    expect(page.map(({ name }) => name).filter(Boolean)).toEqual([
      'leaf-made',
      'leaf-not-when',
      'leaf-limits',
      'leaf-steps',
      'leaf-cues',
      'leaf-ending',
    ]);
    expect(wordsIn(page).slice(0, 3).join('')).toMatch(/^For a baby of 4 months\. Made on 20 November 2026 at /);
    expect(wordsIn(page).filter((piece) => piece.startsWith('The emergency number'))).toHaveLength(1);
  });

  it('[K63] tells every sign of a baby with what to do, and the pages that strokes and signs come from', () => {
    const { cues, grounds } = made(situationOf('four-months-wake-and-play'));
    expect(cues.map(({ title }) => title)).toEqual(['Stop', 'Slow down', 'Go on']);
    expect(cues.flatMap(({ lines }) => lines).toSorted()).toEqual(Object.values(leafletWords.cues).toSorted());
    expect(grounds[0]).toMatch(/^The strokes come from: .*Article 1.*; Article 2/);
    expect(grounds[1]).toMatch(/^What your baby says comes from: .*Washington State Department of Health/);
    expect(grounds.join()).not.toMatch(/undefined|not named/);
  });

  it('[K63] calls midnight midnight', () => {
    const name = 'eight-weeks-bond-all-well';
    const { now, ...usual } = situationOf(name);
    const minutes = Math.round((mayWe({ now, ...usual }, book).validUntil - now.instant) / 60_000);
    const told = readScenarios().find((scenario) => scenario.name === name)?.situation;
    const late = parseSituation({ ...Object(told), now: `2026-11-20T23:${60 - minutes}:00+00:00[Europe/London]` });
    if (!late.ok) throw new Error('no situation');
    expect(made(late.value).made).toMatch(/The answer holds until midnight\./);
  });
});

describe('a leaflet without a routine', () => {
  it.each([
    ['danger-floppy', 'Get help now', 'A floppy baby needs help now.'],
    ['today-jaundice', 'Ask someone today', 'call a doctor today'],
    ['heart-condition-not-cleared', 'Ask before any massage', 'heart'],
    ['fed-59-minutes-ago', 'Not yet', 'Less than an hour since the feed.'],
    ['first-use-birth-date-only', 'Some answers are missing', ''],
  ])('[K60] says why: %s', (name, title, reason) => {
    const leaflet = made(situationOf(name));
    expect(leaflet.title).toBe(title);
    expect(leaflet.reasons?.lead).toBe('So there is no routine on this page.');
    const said = leaflet.reasons?.reasons.map(({ say, why }) => `${say} ${why}`).join(' ') ?? '';
    expect(said.length).toBeGreaterThan(20);
    expect(said).toContain(reason);
    expect(picturesIn(leafletPage(leaflet))).toEqual([]);
  });

  it('[K62] tells a doubt as a doubt', () => {
    const { title, reasons } = made(situationOf('other-condition-not-sure'));
    expect(title).toBe('Ask before any massage');
    expect(reasons?.reasons).toEqual([{ say: expect.stringMatching(/^Not sure: /), why: null }]);
    const told = made(situationOf('danger-not-sure')).reasons?.reasons[0]?.say;
    expect(told).toBe('You are not sure about a sign of danger. Call today.');
  });

  it('[K60] names the hour from which to ask again, where there is one', () => {
    expect(made(situationOf('fed-59-minutes-ago')).made).toMatch(
      /^Made on 20 November 2026 at 14:00\. Ask again from /,
    );
    expect(made(situationOf('danger-floppy')).made).toBe('Made on 20 November 2026 at 14:00.');
  });
});

it('[K60] draws a figure of the age in whole months, from 0 to 24', () => {
  const { date } = situationOf('first-use-birth-date-only').now;
  expect(figureAge(date, date)).toBe(0);
  const old = situationOf('outside-the-book-day-731');
  expect(figureAge(old.baby.birth, old.now.date)).toBe(24);
  const half = situationOf('eighteen-months-settle-for-sleep');
  expect(figureAge(half.baby.birth, half.now.date)).toBe(18);
});
