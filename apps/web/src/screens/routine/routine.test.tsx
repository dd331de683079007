import { book } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { openWithBaby, shapesIn, tellAllIsInOrder, touch, type, visit, words } from '../app.fixture.tsx';
import { routineOf } from '../use-routine.ts';

describe('the routine', () => {
  it('[W13] begins with its steps, each with a reason, then what was left out in a line that opens, and the edition', async () => {
    const household = await openWithBaby();
    tellAllIsInOrder(household);
    household.answer([{ fact: 'navel-healed', value: 'no' }]);
    household.want({ goal: 'bond' });
    await visit('routine');
    const [situation, verdict] = [household.situation.value, household.advice.value];
    const steps = situation && verdict ? (routineOf(situation, verdict)?.steps ?? []) : [];
    expect(steps.length).toBeGreaterThan(4);
    expect(words('main ol > li')).toHaveLength(steps.length);
    expect(words('main ol > li small:last-of-type').filter((reason) => reason.length < 10)).toEqual([]);
    const [list, leftOut] = [document.querySelector('main ol'), document.querySelector('details.left-out')];
    expect(leftOut && list?.compareDocumentPosition(leftOut)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(leftOut?.hasAttribute('open')).toBe(false);
    expect(words('.left-out summary')).toEqual([expect.stringMatching(/^\d+ strokes left out, and why$/)]);
    expect(words('.left-out li').join()).toMatch(/The navel is not closed/);
    expect(words('main').join()).toContain(`Book ${book.version}. Made on 20 November 2026.`);
  });

  it('[W51] is pictured as it is seen from where the carer sits, on its leaflet too', async () => {
    const household = await openWithBaby();
    tellAllIsInOrder(household);
    household.want({ goal: 'bond', minutes: 3 });
    const pictures = async (place: string) => {
      await visit(place);
      return shapesIn('main');
    };
    for (const place of ['routine', 'leaflet']) {
      household.settle({ seat: 'feet' });
      const feet = await pictures(place);
      household.settle({ seat: 'side' });
      const side = await pictures(place);
      expect(feet.length, place).toBeGreaterThan(4);
      const same = side.filter((picture, index) => picture === feet[index]).length;
      expect(same, place).toBeGreaterThan(0);
      expect(same, place).toBeLessThan(feet.length);
    }
  }, 30_000);

  it('[W13] is not shown when the answer does not allow it', async () => {
    await openWithBaby();
    await visit('routine');
    expect(words('h1')).toEqual(['No routine now']);
  });
});

describe('what was told', () => {
  it('[W14] stands with its age and can be taken back', async () => {
    const household = await openWithBaby();
    household.answer([{ fact: 'worried', value: 'yes' }]);
    await visit('told');
    expect(words('.rows .split').join()).toMatch(/^You are worried: yesjust now/);
    await touch('.rows .split button', 'Take back');
    expect(household.situation.value?.answers).toEqual([]);
  });

  it('[W14] shows the due date, milk and solids, and leads to the screen that changes them', async () => {
    await openWithBaby();
    await visit('told');
    expect(words('main section:first-of-type .row')).toEqual([
      'Due date: 1 September 2026',
      'Milk: breast milk only',
      'Solid food: no',
    ]);
    await touch('main section a', 'Change');
    expect(words('h1')).toEqual(['About your baby']);
    expect(document.querySelector<HTMLInputElement>('main input[type=date]')?.value).toBe('2026-09-01');
  });

  it('[W14] takes that the team has agreed to massage of a baby born early, and takes it back', async () => {
    const household = await openWithBaby();
    household.changeBaby(household.current.value?.id ?? '', { due: '2026-10-20' });
    const stopped = () => household.advice.value?.reasons.some(({ rule }) => rule === 'born-early');
    expect(stopped()).toBe(true);
    await visit('told');
    await touch('main button', 'They agreed to massage');
    expect(stopped()).toBe(false);
    expect(words('main .split').join()).toContain('Born early: yesa professional agreed, just now');
    await touch('main button', 'Take back');
    expect(stopped()).toBe(true);
  });
});

describe('a temperature', () => {
  it('[W9] of 370 is told beside the field and stays there; 37,2 is noted', async () => {
    const household = await openWithBaby();
    await visit('temperature');
    await type('main input', '370');
    await touch('main button[type=submit]');
    expect(words('.wrong')).toEqual(['“370” does not fit. Degrees Celsius, from 30 to 45.']);
    expect(document.querySelector<HTMLInputElement>('main input')?.value).toBe('370');
    await type('main input', '37,2');
    await touch('main button[type=submit]');
    expect(household.situation.value?.journal).toMatchObject([{ kind: 'temperature', celsius: 37.2, site: 'armpit' }]);
  });
});
