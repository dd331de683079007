import { QUESTION_FACTS, SAME_DAY_SIGNS } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { helpTexts } from '../locales/en/help.ts';
import { allRules as rules } from '../rules/all-rules.ts';
import { sources } from '../sources.ts';
import { helpPages } from './all-help.ts';
import type { HelpItem, HelpPage } from './help-page.ts';

const pages: readonly HelpPage[] = Object.values(helpPages);
const signsOf = (page: HelpPage, section: string): readonly string[] =>
  page.sections.find(({ id }) => id === section)?.items.flatMap(({ fact }) => fact ?? []) ?? [];

interface SectionWords {
  readonly lead?: string;
  readonly items: Readonly<Record<string, string>>;
}

function sectionWords(page: HelpPage['id'], section: string): SectionWords {
  const written: Readonly<Record<string, SectionWords>> = helpTexts[page].sections;
  return written[section] ?? { items: {} };
}

/** The name by which people know a publisher: regions of the NHS are the NHS. */
function shortNameOf(publisher: string): string {
  if (publisher.startsWith('NHS')) return 'NHS';
  return publisher.split(',')[0] ?? publisher;
}

describe('help', () => {
  it('[K7] shows every danger sign that the questions ask', () => {
    expect(signsOf(helpPages['get-help'], 'now')).toEqual(expect.arrayContaining([...QUESTION_FACTS.danger]));
  });

  it('[K7] shows every sign of the same day that the questions ask', () => {
    expect(signsOf(helpPages['get-help'], 'today')).toEqual(expect.arrayContaining([...SAME_DAY_SIGNS]));
  });

  it('[K7] names for each line a listed source, or says that it is reasoned', () => {
    const known = new Set(sources.map(({ id }) => id));
    const items: readonly HelpItem[] = pages.flatMap(({ sections }) => sections.flatMap((section) => section.items));
    for (const { id, basis, sources: cited } of items) {
      expect(basis === 'reasoned' || cited.length > 0, id).toBe(true);
      expect(
        cited.filter(({ source }) => !known.has(source)),
        id,
      ).toEqual([]);
    }
  });

  it('[K7] stands on the same sources as the rule of the same sign', () => {
    const byFact = new Map(rules.map((rule) => [rule.id as string, rule.sources.map(({ source }) => source)]));
    for (const section of helpPages['get-help'].sections.slice(0, 2))
      for (const { id, sources: cited } of section.items) {
        const ofRule = byFact.get(id);
        if (ofRule && ofRule.length > 0)
          expect(
            ofRule.some((source) => cited.some((one) => one.source === source)),
            id,
          ).toBe(true);
      }
  });

  it('[K7] tells people the publisher of each line that sends somebody, or that it is reasoned', () => {
    const publisher = new Map(sources.map(({ id, publisher: name }) => [id, shortNameOf(name)]));
    const silent = pages.flatMap((page) =>
      page.sections
        .filter(({ id }) => !['who', 'unsure', 'massage'].includes(id))
        .flatMap(({ id, items }) => {
          const words: SectionWords = sectionWords(page.id, id);
          return items
            .filter((item) => {
              const told = `${helpTexts[page.id].lead} ${words.lead ?? ''} ${words.items[item.id] ?? ''}`;
              return item.basis === 'reasoned'
                ? !/reasoned/iu.test(told)
                : !item.sources.some(({ source }) => told.includes(publisher.get(source) ?? '?'));
            })
            .map((item) => `${page.id}/${id}/${item.id}`);
        }),
    );
    expect(silent).toEqual([]);
  });

  it('[K7] puts danger first while a baby cries, and "I cannot" before whom to call', () => {
    expect(helpPages['crying-now'].sections.map(({ id }) => id)).toEqual([
      'danger',
      'comfort',
      'cannot',
      'call',
      'massage',
    ]);
    expect(helpPages['crying-now'].sections[1].items.map(({ id }) => id)).toEqual([
      'hold',
      'feed',
      'wind-upright',
      'nappy',
      'skin-to-skin',
      'quiet',
    ]);
  });

  it('[K7] never offers a stroke to a crying baby', () => {
    expect(helpTexts['crying-now'].sections.massage.items['not-now']).toMatch(/^Not while/);
    expect(helpTexts['crying-now'].sections.cannot.items['never-shake']).toMatch(/^Never shake/);
  });

  it('[K7] writes a line for every item, and none for what is not there', () => {
    for (const page of pages) {
      const written: Readonly<Record<string, { readonly items: object }>> = helpTexts[page.id].sections;
      expect(Object.keys(written)).toEqual(page.sections.map(({ id }) => id));
      for (const { id, items } of page.sections)
        expect(Object.keys(written[id]?.items ?? {})).toEqual(items.map((item) => item.id));
    }
  });
});
