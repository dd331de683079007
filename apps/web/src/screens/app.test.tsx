import { describe, expect, it } from 'vitest';
import { openApp, openWithBaby, settled, tellAllIsInOrder, touch, type, visit, words } from './app.fixture.tsx';

// Twenty-five screens are drawn in one test, some of which come late.
const LONG = 30_000;

const PLACES = [
  [],
  ['ask', 'danger'],
  ['ask', 'today'],
  ['ask', 'standing'],
  ['ask', 'navel'],
  ['ask', 'timing'],
  ['ask', 'now'],
  ['ask', 'tummy'],
  ['ask', 'moves'],
  ['ask', 'baby'],
  ['temperature'],
  ['told'],
  ['crying'],
  ['crying', 'cannot'],
  ['help'],
  ['claims'],
  ['claims', 'colic'],
  ['strokes'],
  ['strokes', 'tummy-circle'],
  ['routine'],
  ['babies'],
  ['baby'],
  ['baby', 'new'],
  ['more'],
  ['about'],
] as const;

describe('every screen', () => {
  it(
    '[W1] [W2] [W3] has its ways out, one heading, a title that names it, and the baby',
    async () => {
      await openWithBaby();
      for (const place of PLACES) {
        await visit(...place);
        const [heading] = words('h1');
        expect(words('.bar a'), place.join('/')).toEqual(['Crying now', 'Get help', 'More']);
        expect(document.title, place.join('/')).toBe(`${heading} · Warmhands`);
        expect(words('.who-name'), place.join('/')).toEqual(['Noor, 11 weeks']);
      }
    },
    LONG,
  );

  it('[W3] tells two babies apart although neither has a name', async () => {
    const household = await openApp();
    household.addBaby({ name: '', birth: '2026-09-01' });
    await settled();
    expect(words('.who-name')).toEqual(['Your baby, 11 weeks']);
    household.addBaby({ name: '', birth: '2026-09-01' });
    await settled();
    for (const place of [[], ['ask', 'danger'], ['crying'], ['help'], ['more']]) {
      await visit(...place);
      expect(words('.who-name'), place.join('/')).toEqual(['Baby 2, 11 weeks']);
    }
    await visit('babies');
    expect(words('main h2')).toEqual(['Baby 1, 11 weeks', 'Baby 2, 11 weeks']);
  });

  it('[W2] takes the focus to its heading, but not on the first screen of all', async () => {
    await openWithBaby();
    for (const [place, heading] of [
      ['help', 'Get help'],
      ['crying', 'Crying now'],
      ['more', 'More'],
    ] as const) {
      await visit(place);
      expect(document.activeElement?.textContent, place).toBe(heading);
    }
  });

  it('[W4] says on each screen that nothing is kept', async () => {
    await openApp('look-only');
    for (const place of [[], ['crying'], ['more']]) {
      await visit(...place);
      expect(words('.lasting').join()).toMatch(/^A look only: nothing is kept here/);
    }
  });

  it('[W4] says that the clock is wrong, and gives no answer', async () => {
    const household = await openApp('kept', '2026-10-01T14:00:00Z[Europe/London]');
    household.addBaby({ name: '', birth: '2026-09-01' });
    await settled();
    expect(words('.lasting').join()).toMatch(/clock of this device looks wrong/);
    expect(words('.way')).toEqual([]);
  });
});

describe('the first screen', () => {
  it('[W6] asks for the day of birth alone, and says who has not looked', async () => {
    await openApp();
    await settled();
    expect(document.querySelectorAll('main input')).toHaveLength(1);
    expect(words('.promise').join()).toMatch(/^Not yet reviewed by a clinician\..*well baby\./);
    await type('input[type=date]', '2026-09-01');
    await touch('.way', 'Go on');
    expect(words('h1')).toEqual(['First, look at your baby']);
    await visit();
    expect(words('h1')).toEqual(['First, some questions']);
  });

  it('[W9] tells a birth still to come beside the field, once, and keeps what was typed', async () => {
    const household = await openApp();
    await settled();
    await type('input[type=date]', '2026-12-24');
    await touch('.way', 'Go on');
    expect(words('.field .wrong')).toEqual(['This date is still to come. The day of birth is today or before.']);
    expect(document.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('2026-12-24');
    expect(household.babies.value).toEqual([]);
  });
});

describe('home', () => {
  it('[W5] leads from question to question, then to the answer', async () => {
    const household = await openWithBaby();
    await visit('ask', 'danger');
    await touch('.half');
    expect(location.hash).toBe('#/ask/today');
    tellAllIsInOrder(household);
    await visit('ask', 'today');
    await touch('.half');
    expect(location.hash).toBe('#/');
    expect(words('h1')).toEqual(['Yes']);
  });

  it('[W7] shows every reason with its fact, the age of the fact, and the ground', async () => {
    const household = await openWithBaby();
    tellAllIsInOrder(household);
    household.answer([
      { fact: 'minutes-since-feed', value: 20 },
      { fact: 'hungry', value: 'yes' },
    ]);
    await visit();
    expect(words('h1')).toEqual(['Not yet']);
    await touch('button.row', 'Why wait?');
    const rules = household.advice.value?.reasons.map(({ rule }) => rule) ?? [];
    expect(rules).toEqual(expect.arrayContaining(['just-fed', 'hungry']));
    expect(words('dialog h3')).toHaveLength(rules.length);
    expect(words('dialog .reason').join()).toMatch(/Minutes since the feed: 20 minutes, told just now/);
    expect(words('dialog .stands-on')).toHaveLength(rules.length);
  });
});
