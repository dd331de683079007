import { QUESTION_FACTS } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { readingAge } from '../../../../tools/wording/reading-age.ts';
import { namedConditions, refusedWords } from '../../../../tools/wording/refused-words.ts';
import { tooLong, wordsIn } from '../../../../tools/wording/sentences.ts';
import { sentencesOf } from '../locales/catalogue.ts';
import * as factWords from '../locales/en/facts.ts';
import { signGroupTexts } from '../locales/en/sign-groups.ts';
import { ruleTexts } from '../rule-words.ts';
import { sources } from '../sources.ts';
import { allRules, type RuleId } from './all-rules.ts';
import { dangerGroups, standingGroups, todayGroups } from './question-groups.ts';

const MOST_AGE = 9;

const all = [...sentencesOf(ruleTexts), ...sentencesOf(factWords), ...sentencesOf(signGroupTexts)];
const words = (part: unknown) => sentencesOf(part).map((sentence) => sentence.words);

function textsWhere(says: (id: RuleId) => boolean): readonly string[] {
  return allRules.filter(({ id }) => says(id)).flatMap(({ id }) => words(ruleTexts[id]));
}

const verdictOf = (id: RuleId) => allRules.find((rule) => rule.id === id)?.says.verdict;
const { askedFactTexts, questionTexts, stateTexts, carerTexts } = factWords;

function askedOn(question: keyof typeof QUESTION_FACTS): readonly string[] {
  return [
    ...words(questionTexts[question]),
    ...QUESTION_FACTS[question].flatMap((fact) => words(askedFactTexts[fact])),
  ];
}

describe('words of rules and facts', () => {
  it.each([
    ['care', textsWhere((id) => verdictOf(id) === 'care')],
    ['wait', textsWhere((id) => verdictOf(id) === 'wait')],
    ['adapt and go', textsWhere((id) => verdictOf(id) === 'adapt' || verdictOf(id) === 'go')],
    ['danger', askedOn('danger')],
    ['today', askedOn('today')],
    ['standing', askedOn('standing')],
    ['timing', askedOn('timing')],
    ['now', [...askedOn('now'), ...words(stateTexts), ...words(carerTexts)]],
    ['tummy', askedOn('tummy')],
    ['moves', askedOn('moves')],
  ])('[K8] can be read at nine: %s', (_, page) => {
    expect(readingAge(page)).toBeLessThanOrEqual(MOST_AGE);
  });

  it('[K8] have no sentence of more than 20 words', () => {
    expect(all.filter((sentence) => tooLong(sentence.words).length > 0)).toEqual([]);
  });

  it('[K54] give the reason in one sentence of at most 12 words', () => {
    const says = Object.values(ruleTexts).map(({ say }) => say);
    expect(says.filter((say) => wordsIn(say).length > 12)).toEqual([]);
    expect(new Set(says).size).toBe(says.length);
  });

  it('[K10] use no word of a device, promise nothing and name no condition', () => {
    expect(all.filter((sentence) => refusedWords(sentence.words).length > 0)).toEqual([]);
    expect(all.filter((sentence) => namedConditions(sentence.words).length > 0)).toEqual([]);
  });

  it('[K55] name the published list with its reading, or say reasoned, wherever someone should be seen', () => {
    const care = allRules.filter(({ says }) => says.verdict === 'care');
    const groundless = care.filter(({ id }) => !/[Rr]ead November 2026|^Reasoned/u.test(ruleTexts[id].why));
    expect(groundless.map(({ id }) => id)).toEqual([]);
  });

  it('[K55] say reasoned where a rule has no source at all, and only where its basis is ours', () => {
    const sourceless = allRules.filter((rule) => rule.sources.length === 0);
    expect(sourceless.filter(({ id }) => !ruleTexts[id].why.startsWith('Reasoned')).map(({ id }) => id)).toEqual([]);
    const claimed = allRules.filter(({ id }) => ruleTexts[id].why.startsWith('Reasoned'));
    expect(claimed.filter(({ basis }) => basis !== 'reasoned').map(({ id }) => id)).toEqual([]);
  });

  it.each([
    [/NHS Oxfordshire/u, 'oxf'],
    [/Meningitis Research Foundation/u, 'mrf'],
    [/old NHS list/u, 'nhs-serious'],
    [/RCEMLearning/u, 'rcem'],
    [/Paper GP/u, 'papergp'],
    [/Gloucestershire/u, 'gcare'],
    [/Bliss/u, 'bliss-j'],
    [/Zana/u, 'zana'],
    [/CG99\) table/u, 'cg99-t2'],
    [/ICON/u, 'icon'],
    [/Minnesota/u, 'cmn'],
    [/Article 1/u, 'article-1'],
    [/Article 2/u, 'article-2'],
  ])('[K55] name %s in exactly the rules that stand on it', (name, source) => {
    expect(sources.some(({ id }) => id === source)).toBe(true);
    const named = allRules.filter(({ id }) => name.test(ruleTexts[id].why));
    expect(named.length).toBeGreaterThan(0);
    const unfounded = named.filter((rule) => !rule.sources.some((ref) => ref.source === source));
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  it('[K56] put each sign of a screen under one heading', () => {
    const listed = (groups: readonly { readonly signs: readonly string[] }[]) => groups.flatMap(({ signs }) => signs);
    expect([...listed(dangerGroups)].sort()).toEqual([...QUESTION_FACTS.danger].sort());
    expect([...listed(todayGroups)].sort()).toEqual([...QUESTION_FACTS.today].sort());
    expect([...listed(standingGroups)].sort()).toEqual([...QUESTION_FACTS.standing].sort());
  });

  it('[K54] keep each sign short enough for a list', () => {
    const names = Object.values(askedFactTexts).map(({ name }) => name);
    expect(names.filter((name) => wordsIn(name).length > 7)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
