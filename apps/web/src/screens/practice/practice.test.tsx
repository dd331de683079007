import type { StrokeId } from '@warmhands/core';
import { allLessons, allStrokes, cueQuestions, strokeTexts } from '@warmhands/knowledge';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sessionHere } from '../../session/open-here.ts';
import { announcement } from '../announce.ts';
import { openApp, openWithBaby, settled, tellAllIsInOrder, touch, type, visit, words } from '../app.fixture.tsx';
import { traceable } from '../trace/traceable.ts';
import { judged } from './judged.ts';

const LONG = 30_000;
const isTraced = (id: StrokeId) => allStrokes.some((stroke) => stroke.id === id && traceable(stroke));
const hrefs = (selector = 'main a') =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

afterEach(() => {
  vi.useRealTimers();
});

describe('the path', () => {
  it('[W80] opens without a baby, and every lesson with it', async () => {
    await openApp();
    await visit('practice');
    expect(hrefs()).toEqual(
      expect.arrayContaining(['#/practice/signs', ...allLessons.map(({ id }) => `#/practice/${id}`)]),
    );
    expect(hrefs('.dock a')).toEqual(['#/practice/legs-and-feet']);
    for (const { id } of allLessons) {
      await visit('practice', id);
      expect(words('h1'), id).not.toEqual(['Learn and practise']);
    }
    await visit('practice', 'no-such-lesson');
    expect(words('h1')).toEqual(['Learn and practise']);
  });

  it(
    '[W1] [W2] [W3] has its ways out, one heading, a title that names it, and the baby',
    async () => {
      await openWithBaby();
      for (const place of [[], ['tummy'], ['tummy', 'doll'], ['signs'], ['signs', 'pictures']]) {
        await visit('practice', ...place);
        const [heading] = words('h1');
        expect(words('.bar a'), place.join('/')).toEqual(['Crying now', 'Get help', 'More']);
        expect(document.title, place.join('/')).toBe(`${heading} · Warmhands`);
        expect(words('.who-name'), place.join('/')).toEqual(['Noor, 11 weeks']);
      }
    },
    LONG,
  );

  it('[W80] is one touch from More and from the strokes', async () => {
    await openWithBaby();
    for (const place of [['more'], ['strokes'], []]) {
      await visit(...place);
      expect(hrefs(), place[0]).toContain('#/practice');
    }
  });

  it('[W80] tells what is known, and offers what is not', async () => {
    const household = await openApp();
    await visit('practice');
    expect(words('main ol small')[0]).toBe('Week 1 · New');
    household.practised({ stroke: 'leg-down', how: 'doll' });
    await settled();
    expect(words('main ol small').slice(0, 2)).toEqual(['Week 1 · Begun', 'Week 2 · New']);
  });

  it('[W81] the page of a stroke leads back to the lesson it was opened from', async () => {
    await openApp();
    await visit('strokes', 'leg-down', 'legs-and-feet');
    expect(hrefs('.back')).toEqual(['#/practice/legs-and-feet']);
    expect(hrefs()).toContain('#/trace/leg-down/legs-and-feet');
    await visit('strokes', 'leg-down');
    expect(hrefs('.back')).toEqual(['#/strokes']);
  });

  it(
    '[W81] a lesson leads to its strokes, to tracing them, and to a doll',
    async () => {
      await openApp();
      for (const { id, strokes, look } of allLessons) {
        await visit('practice', id);
        const all = [
          ...strokes.map((stroke) => `#/strokes/${stroke}/${id}`),
          ...strokes.filter(isTraced).map((stroke) => `#/trace/${stroke}/${id}`),
          `#/practice/${id}/doll`,
        ];
        expect(hrefs(), id).toEqual(expect.arrayContaining(all));
        const traces = hrefs().filter((href) => /trace\/(?!tummy-sequence)/.test(href));
        expect(traces.length, id).toBe(strokes.filter(isTraced).length);
        expect(words('main dd').join(' ').split('. ').length, id).toBeGreaterThanOrEqual(look.length - 3);
        expect(document.querySelectorAll('.stands-on').length, id).toBe(1);
      }
    },
    LONG,
  );
});

describe('the first massage of a lesson', () => {
  it('[W82] needs a baby, then the same questions as any, and leads to getting ready', async () => {
    await openApp();
    await visit('practice', 'tummy');
    expect(hrefs('.dock a')).toEqual(['#/practice/tummy/doll']);
    const household = await openWithBaby();
    await visit('practice', 'tummy');
    expect(hrefs('.dock a')[0]).toMatch(/^#\/ask\//);
    tellAllIsInOrder(household);
    await settled();
    await touch('.dock button', 'Get ready');
    expect(location.hash).toBe('#/ready/tummy');
    expect(household.wish.value.goal).toBe('learn');
    await touch('.dock button');
    const begun = (await sessionHere(household)).session.value;
    const strokes = new Set(begun?.steps.flatMap(({ does }) => does ?? []));
    const session = allLessons.find(({ id }) => id === 'tummy')?.session ?? [];
    expect(begun?.goal).toBe('learn');
    expect(strokes).toEqual(new Set(session));
  });

  it('[W82] names its strokes, and those that the answer leaves out', async () => {
    const household = await openWithBaby();
    tellAllIsInOrder(household);
    await visit('practice', 'tummy');
    expect(words('.marks li')).toContain('Tummy circle');
    household.answer([{ fact: 'navel-healed', value: 'no' }]);
    await settled();
    expect(words('.marks li')).toContain('Tummy circle: left out for now');
    expect(words('.marks li')).toContain('Down the leg');
  });

  it('[W82] its questions lead on to one another, back to the lesson, and to care where that is the answer', async () => {
    await openApp();
    await visit('practice', 'tummy');
    await touch('main a', 'Say when');
    await type('input[type=date]', '2026-09-01');
    await touch('.dock button');
    expect(location.hash).toBe('#/ask/danger/tummy');
    expect(hrefs('.back')).toEqual(['#/practice/tummy']);
    await touch('.half');
    expect(location.hash).toMatch(/^#\/ask\/\w+\/tummy$/);
    expect(hrefs('.back')).toEqual(['#/practice/tummy']);
    const household = await openWithBaby();
    tellAllIsInOrder(household);
    await visit('ask', 'danger', 'tummy');
    await touch('.half');
    expect(location.hash).toBe('#/practice/tummy');
    expect(words('.dock')[0]).toContain('Get ready');
    await visit('ask', 'danger', 'tummy');
    await touch('main ul button');
    expect(location.hash).toBe('#/');
    await visit('practice', 'tummy');
    expect(hrefs('main section > a')).toContain('#/');
  });

  it('[W82] is not offered where there is no yes: the doll is', async () => {
    const household = await openWithBaby();
    tellAllIsInOrder(household);
    household.answer([{ fact: 'state', value: 'crying' }]);
    await visit('practice', 'legs-and-feet');
    expect(hrefs('.dock a')).toEqual(['#/practice/legs-and-feet/doll']);
  });
});

describe('reading a baby', () => {
  it('[W83] shows the three answers with a face and all their signs', async () => {
    await openApp();
    await visit('practice', 'signs');
    expect(words('.sign h2')).toEqual(['Yes', 'Not sure', 'Enough']);
    expect(document.querySelectorAll('.sign li').length).toBeGreaterThan(30);
    expect(document.querySelectorAll('.sign .still').length).toBe(cueQuestions.length);
    expect(hrefs('.dock a')).toEqual(['#/practice/signs/pictures']);
  });

  it('[W83] takes each answer kindly, and says what each picture says', async () => {
    const household = await openApp();
    await visit('practice', 'signs', 'pictures');
    for (const { says } of cueQuestions) {
      expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBeTruthy();
      await touch('main .stack button', 'Enough, stop');
      expect(words('main .lead')).toEqual([
        says === 'stop' ? 'That is what I see too.' : 'That is more careful, and never wrong.',
      ]);
      expect(document.activeElement?.textContent).toContain(words('main .lead')[0]);
      await touch('.dock button', 'Next picture');
    }
    expect(words('h1')).toEqual(['All nine seen']);
    expect(words('main .lead')[0]).toContain('3 were');
    expect(household.practice.value).toEqual([]);
    await touch('main button', 'Look at them again');
    expect(words('h1')).toEqual(['What does this baby say?']);
  });

  it('[W83] more care than needed is never wrong; less asks to look once more', () => {
    const kinds = ['go-on', 'slow-down', 'stop'] as const;
    expect(kinds.map((answer) => kinds.map((says) => judged(answer, says)))).toEqual([
      ['right', 'again', 'again'],
      ['careful', 'right', 'again'],
      ['careful', 'careful', 'right'],
    ]);
  });
});

describe('a doll', () => {
  /** Ten ticks a second, as the page has them. */
  const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);

  it(
    '[W84] goes by time alone, is told as practice, and leaves no massage',
    async () => {
      const household = await openWithBaby();
      await visit('practice', 'chest-arms-hands', 'doll');
      expect(words('main .lead')[0]).toContain('not for a baby');
      vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
      await touch('.dock button', 'Begin');
      expect(words('h1')).toEqual(['Chest outwards']);
      expect(words('main .quiet')[0]).toContain('On a doll');
      seconds(600);
      await settled();
      expect(words('h1')).toEqual(['That was all']);
      const lesson = allLessons.find(({ id }) => id === 'chest-arms-hands');
      expect(household.practice.value.map(({ stroke, how }) => `${how} ${stroke}`)).toEqual(
        lesson?.strokes.map((stroke) => `doll ${stroke}`),
      );
      expect(household.situation.value?.journal).toEqual([]);
    },
    LONG,
  );

  it('[W51] [W84] lies as the pictures show it', async () => {
    const household = await openApp();
    await visit('practice', 'tummy', 'doll');
    expect(words('main').join()).toContain('feet towards you');
    household.settle({ seat: 'side' });
    await settled();
    expect(words('main').join()).toContain('head on your left');
  });

  it('[W84] pauses at a touch, and stands still', async () => {
    await openApp();
    await visit('practice', 'legs-and-feet', 'doll');
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    await touch('.dock button', 'Begin');
    seconds(6);
    await touch('.dock button', 'Pause');
    const [name] = words('h1');
    seconds(400);
    await settled();
    expect(words('h1')).toEqual([name]);
    await touch('main .pair button', 'Skip');
    await touch('main .pair button', 'Skip');
    expect(words('h1')).not.toEqual([name]);
  });

  it('[W84] says less of a stroke that is known, until all words are asked for', async () => {
    const household = await openApp();
    const practise = () => household.practised({ stroke: 'leg-down', how: 'doll' });
    await visit('practice', 'legs-and-feet', 'doll');
    await touch('.dock button', 'Begin');
    const full = words('.doll-words p').length;
    expect(words('.doll-words button')).toEqual([]);
    for (let times = 0; times < 5; times++) practise();
    await visit('practice');
    await visit('practice', 'legs-and-feet', 'doll');
    await touch('.dock button', 'Begin');
    expect(words('.doll-words p').length).toBe(full - 1);
    await touch('.doll-words button', 'Show all');
    expect(words('.doll-words p').length).toBe(full);
  });

  it('[W84] [W96] shows all of it where a carer chose to go on hearing all', async () => {
    const household = await openApp();
    household.settle({ fades: false });
    for (let times = 0; times < 5; times++) household.practised({ stroke: 'leg-down', how: 'doll' });
    await visit('practice', 'legs-and-feet', 'doll');
    await touch('.dock button', 'Begin');
    expect(words('.doll-words p')).toContain(strokeTexts['leg-down'].how);
  });

  it('[W84] tells the ear each step: all of it while it is new, then only its other side', async () => {
    const household = await openApp();
    const begin = async () => {
      await visit('practice', 'legs-and-feet', 'doll');
      await touch('.dock button', 'Begin');
      const first = announcement.value;
      await touch('.dock button', 'Pause');
      await touch('main .pair button', 'Skip');
      return [first, announcement.value];
    };
    const how = strokeTexts['leg-down'].how;
    expect(await begin()).toEqual([`Down the leg. The left side. ${how}`, 'Down the leg. The right side.']);
    for (let times = 0; times < 5; times++) household.practised({ stroke: 'leg-down', how: 'doll' });
    await visit('practice');
    expect(await begin()).toEqual(['Down the leg. The left side.', 'The right side.']);
  });
});
