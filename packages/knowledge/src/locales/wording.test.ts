import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogues } from '../../../../tools/wording/catalogues.ts';
import { readingAge } from '../../../../tools/wording/reading-age.ts';
import { namedConditions, refusedWords } from '../../../../tools/wording/refused-words.ts';
import { tooLong } from '../../../../tools/wording/sentences.ts';
import { intendedPurpose } from '../intended-purpose.ts';
import { sentencesOf } from './catalogue.ts';
import { claimTexts } from './en/claims.ts';
import { guidanceTexts } from './en/guidance.ts';
import { helpTexts } from './en/help.ts';
import { strokeTexts } from './en/strokes.ts';
import { LOCALES } from './locale.ts';
import { inLocale } from './pseudo.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const rooms = await readCatalogues();
const everySentence = rooms.flatMap(({ id, sentences }) => sentences.map((one) => ({ ...one, id: `${id}/${one.id}` })));
const ageOf = (catalogue: unknown) => readingAge(sentencesOf(catalogue).map(({ words }) => words));

/** Rooms of which a mistake could hurt: all that asks, warns and sends to somebody. */
const SAFETY = /^(knowledge\/(rules|facts|help.*)|web\/(ask|help|shell))$/;

/** Rooms that may name a condition, because they discuss what the articles claim of it. Reviewed November 2026. */
const MAY_NAME_CONDITIONS = /^knowledge\/claims/;

describe('the words of every catalogue', () => {
  it('[K8] can be read at 9 where they are about safety, and at 11 everywhere', () => {
    const ages = rooms.map(({ id, sentences }) => ({ id, age: readingAge(sentences.map(({ words }) => words)) }));
    expect(ages.filter(({ id, age }) => age > (SAFETY.test(id) ? 9 : 11))).toEqual([]);
  });

  it('[K8] can be read page by page: help at 9, claims at 11 and in the middle at 9', () => {
    for (const page of Object.values(helpTexts)) expect(ageOf(page), page.title).toBeLessThanOrEqual(9);
    const ages = Object.values(claimTexts)
      .map(ageOf)
      .toSorted((a, b) => a - b);
    expect(ages.at(-1)).toBeLessThanOrEqual(11);
    expect(ages[Math.floor(ages.length / 2)]).toBeLessThanOrEqual(9);
  });

  it('[K8] hold no sentence of more than 20 words', () => {
    expect(everySentence.flatMap(({ id, words }) => tooLong(words).map((sentence) => `${id}: ${sentence}`))).toEqual(
      [],
    );
  });

  it('[K10] hold no word of a device and no promise', () => {
    expect(everySentence.flatMap(({ id, words }) => refusedWords(words).map((word) => `${id}: ${word}`))).toEqual([]);
  });

  it('[K10] name a condition only where a claim about it is discussed', () => {
    const named = everySentence.filter(
      ({ id, words }) => !MAY_NAME_CONDITIONS.test(id) && namedConditions(words).length > 0,
    );
    expect(named.map(({ id }) => id)).toEqual([]);
  });

  it('[K12] tie no point of the body to an organ far from it', () => {
    const ties = /\b(reflex\w*|sinus\w*|organs?|meridian\w*|zones?)\b/iu;
    for (const { id, words } of sentencesOf({ strokeTexts, guidanceTexts }))
      if (ties.test(words)) expect(words, id).toMatch(/\b(no|not|never|nobody)\b/iu);
  });
});

describe('what forbids', () => {
  const NEGATION = /\b(not|never|no|nothing|nobody)\b/iu;
  const FORBIDDING = [
    'never-asleep-on-the-tummy',
    'never-on-a-sofa',
    'never-straighten',
    'off-the-spine',
    'oil-never-outdoors',
    'nothing-by-mouth-or-bottom',
    'no-recorded-music',
    'oil-stays-away',
  ] as const;
  const prohibitions = [
    ...Object.values(helpTexts['safe-sleep'].sections.never.items),
    helpTexts['crying-now'].sections.cannot.items['never-shake'],
    helpTexts['crying-now'].sections.massage.items['not-now'],
    ...FORBIDDING.map((id) => `${guidanceTexts[id].title}. ${guidanceTexts[id].say}`),
  ];

  it('[K11] keeps its "not" or "never" in every locale', () => {
    for (const locale of LOCALES)
      for (const sentence of inLocale(prohibitions, locale))
        expect(sentence.normalize('NFKD').replace(/\p{M}/gu, ''), locale).toMatch(NEGATION);
  });
});

describe('the intended purpose', () => {
  const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

  it('[K10] stands in SAFETY.md and README.md, and the app takes it from here', async () => {
    const front = await filesOf('{SAFETY,README}.md');
    expect(front).toContain('SAFETY.md');
    for (const file of front) expect(read(file), file).toContain(intendedPurpose);
    const app = await filesOf('apps/web/src/**/*.tsx');
    expect(app.some((file) => /\bintendedPurpose\b/.test(read(file)))).toBe(true);
  });

  it('[K10] is the same bytes wherever it is told', async () => {
    const files = [
      ...(await filesOf('*.md')),
      ...(await filesOf('docs/**/*.md')),
      ...(await filesOf('safety/**/*')),
      ...(await filesOf('{apps,packages}/*/{index.html,src/**/*.{ts,tsx},public/**/*.{html,webmanifest}}')),
    ];
    const told = files.filter((file) => /Warmhands is a guide and diary/.test(read(file)));
    expect(told).toContain('SAFETY.md');
    const altered = told.filter((file) => !read(file).includes(intendedPurpose) && !file.endsWith('wording.test.ts'));
    expect(altered).toEqual([]);
  });

  async function filesOf(pattern: string): Promise<readonly string[]> {
    const found: string[] = [];
    for await (const file of glob(pattern, { cwd: ROOT, exclude: (name) => name.includes('node_modules') }))
      if (/\.\w+$/.test(file)) found.push(file);
    return found;
  }
});
