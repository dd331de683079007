import { QUESTION_FACTS } from '@warmhands/core';
import { askedFactTexts, ruleTexts } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { openApp, openWithBaby, settled, tellAllIsInOrder, touch, visit, words } from '../app.fixture.tsx';
import { entryOf } from '../entry-of.ts';

const text = () => words('dialog').join();
const sayOf = (rule: string) => entryOf(ruleTexts, rule)?.say ?? rule;

describe('the reasons', () => {
  it('[W7] of a whole list that nobody is sure of stand under one heading each for what follows, and none is lost', async () => {
    const household = await openApp();
    household.addBaby({ name: 'Noor', birth: '2026-10-30' });
    await settled();
    tellAllIsInOrder(household);
    household.answer(QUESTION_FACTS.today.map((fact) => ({ fact, value: 'unknown' })));
    await visit();
    const reasons = household.advice.value?.reasons ?? [];
    expect(reasons.length).toBeGreaterThan(20);
    await touch('button.row', 'Why?');
    expect(words('dialog h3')).toEqual([
      'Not sure, so ask someone.',
      'Not sure, so not yet.',
      // At three weeks that is so, whatever the due date is.
      'Under 4 weeks: hold, and stroke over clothes.',
      'Not told yet: Due date, Solid food, Hard stools.',
      'Not sure: Nappy rash.',
    ]);
    for (const { rule } of reasons) expect(text(), rule).toContain(sayOf(rule));
    for (const fact of QUESTION_FACTS.today) expect(text(), fact).toContain(askedFactTexts[fact].name);
    expect(words('dialog .counts p')).toContain('Feels hot: not sure, told just now');
    expect(words('dialog .reason p')).toContain('Age: 3 weeks');
  });

  it('[W7] name what only the due date leaves open once, with each thing that counts until it is told', async () => {
    const household = await openApp();
    household.addBaby({ name: '', birth: '2026-10-30' });
    await settled();
    household.answer([
      { question: 'danger', value: 'none' },
      { question: 'today', value: 'none' },
      { question: 'standing', value: 'none' },
      { fact: 'hungry', value: 'yes' },
    ]);
    await visit();
    const onDueDate = (household.advice.value?.reasons ?? []).filter(({ facts }) =>
      facts.every(({ fact, value }) => value === null && (fact === 'corrected-age-days' || fact === 'born-early')),
    );
    expect(onDueDate.length).toBeGreaterThan(1);
    await touch('button.row', 'Why');
    const due = words('dialog .counts').filter((entry) => entry.startsWith('Due date“'));
    expect(due).toHaveLength(1);
    const held = words('dialog h3').join();
    for (const { rule } of onDueDate) expect(due.join() + held).toContain(sayOf(rule));
    expect(words('dialog .counts > b').filter((line) => line.startsWith('Sore from a needle'))).toHaveLength(1);
  });

  it('[W19] never word what nobody is sure of as if it had been seen, though the age is known', async () => {
    const household = await openApp();
    household.addBaby({ name: '', birth: '2026-10-30', due: '2026-10-30' });
    await settled();
    tellAllIsInOrder(household);
    household.answer([{ fact: 'feverish', value: 'unknown' }]);
    await visit();
    expect(household.advice.value?.reasons[0]?.rule).toBe('hot-without-reading');
    expect(words('.cloth .lead')).toEqual(['You are not sure about one of the signs.']);
    expect(words('main').join()).toContain('I am not sure about this sign: Feels hot.');
    await touch('button.row', 'Why?');
    expect(words('dialog h3')).not.toContain(sayOf('hot-without-reading'));
  });

  it('[W19] never word what needs one thing more, of which nobody is sure, by the thing that was told', async () => {
    const household = await openApp();
    household.addBaby({ name: '', birth: '2026-11-05', due: '2026-11-05', milk: 'breast', solids: 'no' });
    await settled();
    tellAllIsInOrder(household);
    household.answer([{ fact: 'stools-in-24h', value: 'unknown' }]);
    await visit();
    expect(household.advice.value?.reasons[0]).toMatchObject({ rule: 'few-stools-in-24h', care: 'today' });
    expect(words('.cloth .lead')).toEqual(['You are not sure about one of the signs.']);
    expect(words('main').join()).toContain('I am not sure about this sign: Stools in a day.');
    await touch('button.row', 'Why?');
    expect(words('dialog h3')[0]).toBe('Not sure: Stools in a day.');
    household.takeBack('stools-in-24h');
    household.answer([{ fact: 'stools-in-24h', value: 1 }]);
    await visit();
    expect(words('main').join()).toContain('Signs: Stools in a day: 1. Can someone look today?');
    expect(words('.cloth .lead')).toEqual([sayOf('few-stools-in-24h')]);
  });

  it('[W7] name sixteen signs of one reason on one line', async () => {
    await openWithBaby();
    await visit('ask', 'danger');
    await touch('.unsure');
    await touch('button.row', 'Why?');
    expect(words('dialog .reason:first-child li p')).toEqual([
      expect.stringMatching(/^Floppy; .*(; .*){14}: not sure, told just now$/),
    ]);
  });
});
