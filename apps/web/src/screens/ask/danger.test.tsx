import { QUESTION_FACTS } from '@warmhands/core';
import { askedFactTexts, dangerGroups, todayGroups } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { choose, openWithBaby, tellAllIsInOrder, touch, visit, words } from '../app.fixture.tsx';
import { STANDING_LIST, signsOf } from './sign-groups.ts';

describe('the signs of danger', () => {
  it('[W8] stand once each, in groups, with the answers below them', async () => {
    await openWithBaby();
    await visit('ask', 'danger');
    const order = words('h1, main h2, main button');
    const names = dangerGroups.flatMap(({ signs }) => signs.map((sign) => askedFactTexts[sign].name));
    expect(names).toHaveLength(16);
    expect(words('main .signs button > span').map((text, index) => text.startsWith(names[index] ?? '?'))).toEqual(
      names.map(() => true),
    );
    expect(order.slice(0, 2)).toEqual(['First, look at your baby', 'Breathing and colour']);
    expect(order.slice(-2)).toEqual([
      'I see none of theseI have looked at all of them',
      'I am not sure about oneThen no massage. I say whom to ask.',
    ]);
  });

  it('[W8] act on one touch, with no second question', async () => {
    const household = await openWithBaby();
    await visit('ask', 'danger');
    await touch('.signs button', 'Floppy');
    expect(household.advice.value?.care).toBe('emergency');
    expect(words('h1')).toEqual(['Get help now']);
  });

  it('[W10] ask for the country beside an emergency where none was told, and give its number at once', async () => {
    const household = await openWithBaby();
    await visit('ask', 'danger');
    await touch('.signs button', 'Floppy');
    expect(words('.cloth .call')).toEqual([]);
    await choose('.cloth select', 'GB');
    expect(words('.cloth .call')).toEqual(['999Call now']);
    expect(household.settings.value.country).toBe('GB');
    // Who goes through the list by key goes on from there.
    await choose('.cloth select', 'DE');
    expect(words('.cloth .call')).toEqual(['112Call now']);
    await choose('.cloth select', 'ZZ');
    expect(words('.cloth .call')).toEqual([]);
    expect(words('.cloth').join()).toMatch(/I do not guess/);
  });

  it('[W8] lead to somebody who is asked today when a carer is not sure', async () => {
    const household = await openWithBaby();
    await visit('ask', 'danger');
    await touch('.unsure');
    expect(household.advice.value?.care).toBe('today');
    expect(words('h1')).toEqual(['Ask someone today']);
  });

  it('[W19] names no sign as seen when the carer is not sure, on the cloth or in what can be said', async () => {
    const household = await openWithBaby();
    await visit('ask', 'standing');
    await touch('.unsure');
    expect(household.advice.value?.care).toBe('before-massage');
    const everything = words('header, main').join();
    expect(everything).toContain('You are not sure about one of the signs.');
    expect(everything).toContain('I am not sure about one of the signs.');
    for (const fact of ['fracture', 'seizures', 'heart-condition'] as const) {
      expect(words('main > section').join()).not.toContain(askedFactTexts[fact].name);
    }
    await touch('button.row', 'Why?');
    expect(
      words('dialog h3').filter(
        (say) => !/^(Not sure|Not told|\d+ things are not told|The due date|At this age)/.test(say),
      ),
    ).toEqual([]);
  });

  it('[W19] names what was seen, and only that, beside what is not sure', async () => {
    const household = await openWithBaby();
    household.answer([
      { fact: 'floppy', value: 'yes' },
      { fact: 'fracture', value: 'unknown' },
    ]);
    await visit();
    expect(words('main > section').join()).toContain('Signs: Floppy. What shall I do now?');
  });
});

describe('the other lists', () => {
  it('[W8] hold every sign of their question once; the navel is asked by itself', () => {
    const sorted = (signs: readonly string[]) => [...signs].sort();
    expect(sorted(signsOf(todayGroups))).toEqual(sorted(QUESTION_FACTS.today));
    expect(sorted([...signsOf(STANDING_LIST), 'navel-healed'])).toEqual(sorted(QUESTION_FACTS.standing));
  });

  it('[W5] tell what was marked and say no to the others, in one go', async () => {
    const household = await openWithBaby();
    await visit('ask', 'standing');
    await touch('.signs button', 'Eczema');
    expect(words('.half').join()).toMatch(/^None of the others/);
    await touch('.half');
    const said = new Map(household.situation.value?.answers.map((one) => ['fact' in one ? one.fact : '', one.value]));
    expect(said.get('eczema')).toBe('yes');
    expect(said.get('hernia')).toBe('no');
    expect(said.has('navel-healed')).toBe(false);
  });

  it('[W5] ask for the navel on the way to the first answer, and "none of these" says nothing of it', async () => {
    const household = await openWithBaby();
    await visit('ask', 'standing');
    const [order, navel] = [words('legend, .half'), askedFactTexts['navel-healed'].ask];
    expect(order[0]).toBe(navel);
    await touch('.patch', 'Yes');
    await touch('.half');
    const said = new Map(household.situation.value?.answers.map((one) => ['fact' in one ? one.fact : '', one.value]));
    expect([said.get('navel-healed'), said.get('hernia')]).toEqual(['yes', 'no']);
    tellAllIsInOrder(household);
    await visit('ask', 'standing');
    expect(words('legend')).toEqual([navel]);
  });
});
