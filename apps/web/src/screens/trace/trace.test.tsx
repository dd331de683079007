import { type SequenceStroke, sceneOf, TUMMY_SEQUENCE, tummySequence, type Way, waysOf } from '@warmhands/core/figure';
import { allLessons, allStrokes } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { openApp, openWithBaby, settled, touch, visit, words } from '../app.fixture.tsx';
import { pathOf } from './box.ts';
import { nextToTrace } from './leads.ts';
import { traceable } from './traceable.ts';

// Traces of every stroke of a row are drawn and judged in one test.
const LONG = 30_000;

/** The picture that asks for a finger, as large as a small phone shows it. */
function pad(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.pad');
  if (!found) throw new Error('No finger is asked for');
  found.getBoundingClientRect = () => new DOMRect(20, 100, 300, 380);
  found.setPointerCapture = () => {};
  return found;
}

/** Where a point of the picture is on the screen. */
function onScreen([x, y]: readonly [number, number]): { readonly clientX: number; readonly clientY: number } {
  const box = pad().querySelector('svg[viewBox]:last-of-type')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
  const [left = 0, top = 0, width = 1, height = 1] = box;
  return { clientX: 20 + ((x - left) / width) * 300, clientY: 100 + ((y - top) / height) * 380 };
}

function send(kind: string, at: readonly [number, number], timeStamp: number, pointerId = 1): void {
  const event = new PointerEvent(kind, { bubbles: true, button: 0, pointerId, ...onScreen(at) });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  pad().dispatchEvent(event);
}

/** A finger that goes along points, so many millimetres of skin a second. */
function goAlong({ line, millimetres }: Way, speed = 30): void {
  const [first, ...others] = line;
  if (!first) throw new Error('A way has points');
  const step = ((millimetres / speed) * 1000) / others.length;
  send('pointerdown', first, 1000);
  for (const [index, point] of others.entries()) send('pointermove', point, 1000 + step * (index + 1));
  send('pointerup', line.at(-1) ?? first, 1000 + step * others.length);
}

function wayOf(stroke: 'leg-down' | 'tummy-circle', ageMonths = 3): Way {
  const side = stroke === 'leg-down' ? 'left' : 'none';
  const [way] = waysOf(sceneOf({ stroke, side, ageMonths, leading: 'right', contact: null }));
  if (!way) throw new Error('It has a way');
  return way;
}

async function ask(stroke: string): Promise<void> {
  await visit('trace', stroke);
  await touch('.way', 'My turn');
}

const marks = (): readonly string[] => words('.told-parts .mark');

describe('tracing a stroke', () => {
  it('[W70] is reached from the page of each stroke in which a hand slides, and only there', async () => {
    await openApp();
    for (const id of ['leg-down', 'knees-up'] as const) {
      await visit('strokes', id);
      const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
      expect(links.includes(`#/trace/${id}`), id).toBe(id === 'leg-down');
    }
    for (const stroke of allStrokes) {
      const side = stroke.sided === 'each-side' ? 'left' : stroke.sided === 'none' ? 'none' : 'both';
      const scene = sceneOf({ stroke: stroke.id, side, ageMonths: 3, leading: 'right', contact: null });
      expect(traceable(stroke), stroke.id).toBe(waysOf(scene).length > 0);
    }
  });

  it('[W70] shows the hands first, then asks; a stroke without a line says so and leads back', async () => {
    await openApp();
    await visit('trace', 'leg-down');
    expect(words('.trace-lead')).toEqual(['Watch the hands once. Then it is your turn.']);
    expect(document.querySelector('.stage')).not.toBeNull();
    await touch('.way', 'My turn');
    expect(words('.trace-lead').join()).toMatch(/^Put one finger on the ring/);
    await touch('.dock .plain', 'Show it again');
    expect(document.querySelector('.pad')).toBeNull();
    await visit('trace', 'knees-up');
    expect(words('h1')).toEqual(['There is no line to trace here.']);
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('#/strokes/knees-up');
    await visit('trace', 'nonsense');
    expect(words('h1')).toEqual(['This stroke is not in the book.']);
  });

  it('[W70] goes on within the lesson that it is traced for, and back to it', async () => {
    await openApp();
    const leadsTo = () => document.querySelector('.dock .way')?.getAttribute('href');
    const told = async (id: string, ...lesson: readonly string[]) => {
      await visit('trace', id, ...lesson);
      await touch('.way', 'My turn');
      const way = wayOf('leg-down');
      goAlong(way);
      await settled();
      return leadsTo();
    };
    expect(await told('leg-down', 'legs-and-feet')).toMatch(/^#\/trace\/[\w-]+\/legs-and-feet$/);
    expect(document.querySelector('.back')?.getAttribute('href')).toBe('#/practice/legs-and-feet');
    expect(await told('leg-down')).toMatch(/^#\/trace\/[\w-]+$/);
    expect(document.querySelector('.back')?.getAttribute('href')).toBe('#/strokes/leg-down');
    for (const lesson of allLessons) {
      const traced = allStrokes.filter((stroke) => lesson.strokes.includes(stroke.id) && traceable(stroke));
      expect(traced.map((stroke) => nextToTrace(stroke, lesson))).toEqual([...traced.slice(1), undefined]);
    }
  });

  it('[W73] tells each part by its own word, with what was off, and no sum', async () => {
    await openApp();
    await ask('leg-down');
    goAlong(wayOf('leg-down'));
    await settled();
    expect(words('.told-parts b')).toEqual(['Where', 'Which way', 'How far', 'How even', 'How fast']);
    expect(marks()).toEqual(['Good', 'Good', 'Good', 'Good', 'Good']);
    expect(document.querySelectorAll('.told-parts .part-picture')).toHaveLength(5);
    expect(document.querySelectorAll('.trace-picture .finger-line')).toHaveLength(1);
    await touch('.dock .plain', 'Again');
    goAlong(wayOf('leg-down'), 300);
    await settled();
    expect(marks()).toEqual(['Good', 'Good', 'Good', 'Good', 'Not yet']);
    expect(words('.told-parts small').at(-1)).toMatch(/^It took one second\. About \d+ seconds is calm\.$/);
  });

  it('[W73] says the same to who cannot see it, and begins at the heading', async () => {
    await openApp();
    await ask('tummy-circle');
    const way = wayOf('tummy-circle');
    goAlong({ ...way, line: way.line.toReversed() });
    await settled();
    expect(marks()).toEqual(['Good', 'Not yet', 'Good', 'Good', 'Good']);
    expect(words('[role=status]').join()).toContain('Which way: Not yet.');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('[W51] [W70] is shown and asked for as it is seen from where the carer sits', async () => {
    const household = await openApp();
    household.settle({ seat: 'side' });
    await ask('tummy-circle');
    const scene = (seat: 'feet' | 'side') =>
      sceneOf({ stroke: 'tummy-circle', side: 'none', ageMonths: 3, leading: 'right', contact: null, seat });
    const [[beside], [below]] = [waysOf(scene('side')), waysOf(scene('feet'))];
    if (!beside || !below) throw new Error('It has a way');
    const drawn = document.querySelector('.true-way path:last-of-type')?.getAttribute('d');
    expect(drawn).toBe(pathOf(beside.line));
    expect(drawn).not.toBe(pathOf(below.line));
    goAlong(beside);
    await settled();
    expect(marks()).toEqual(['Good', 'Good', 'Good', 'Good', 'Good']);
  });

  it('[W72] tells two fingers, a tap and a touch that was cut off, each once, and asks again', async () => {
    await openApp();
    await ask('leg-down');
    const [start = [0, 0], next = [0, 0]] = wayOf('leg-down').line;
    send('pointerdown', start, 0);
    send('pointerdown', next, 10, 2);
    await settled();
    expect(words('.trace-fault').join()).toMatch(/^There were two fingers\./);
    send('pointerdown', start, 20);
    send('pointerup', start, 30);
    await settled();
    expect(words('.trace-fault').join()).toMatch(/^The finger stayed in one place\./);
    send('pointerdown', start, 40);
    send('pointercancel', next, 50);
    await settled();
    expect(words('.trace-fault').join()).toMatch(/^The touch was cut off\./);
    goAlong(wayOf('leg-down'));
    await settled();
    expect(words('.trace-fault')).toEqual([]);
    expect(marks()).toHaveLength(5);
  });

  it('[W71] goes by keys alone: arrows move, space puts down and lifts, and pace is left out', async () => {
    await openApp();
    await ask('leg-down');
    const key = (name: string) =>
      pad().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    key(' ');
    for (let step = 0; step < 20; step += 1) key('ArrowDown');
    key(' ');
    await settled();
    expect(words('.told-parts b')).toHaveLength(5);
    expect(marks()).toHaveLength(3);
    expect(words('.told-parts small').slice(-2)).toEqual([
      'Keys have no pace, so this is left out.',
      'Keys have no pace, so this is left out.',
    ]);
  });

  it('[W74] is remembered as practice of the household, part by part, and leaves nothing with the baby', async () => {
    const household = await openWithBaby();
    await ask('leg-down');
    goAlong(wayOf('leg-down'));
    await settled();
    const [practised, ...others] = household.practice.value;
    expect(others).toEqual([]);
    expect(practised).toMatchObject({ stroke: 'leg-down', how: 'trace' });
    expect(Object.keys(practised?.parts ?? {})).toEqual(['where', 'which-way', 'how-far', 'how-even', 'how-fast']);
    expect(household.situation.value?.journal ?? []).toEqual([]);
  });
});

describe('tracing the row of the tummy', () => {
  const sequence = tummySequence({ ageMonths: 3, leading: 'right' });
  const wayIn = (stroke: SequenceStroke): Way => {
    const way = sequence.ways.find((one) => one.stroke === stroke)?.way;
    if (!way) throw new Error(`${stroke} has a way`);
    return way;
  };
  const rest = (): void => {
    send('pointerdown', sequence.rest.at, 0);
    send('pointerup', sequence.rest.at, 1500);
  };

  it(
    '[W75] shows the six, knows each trace, and tells their order apart from how each was',
    async () => {
      const household = await openApp();
      await visit('trace', 'tummy-sequence');
      expect(words('.trace-lead')).toEqual(['1 of 6: Hands on tummy']);
      await touch('.way', 'My turn');
      rest();
      for (const stroke of ['tummy-paddle', 'tummy-circle', 'love-l', 'love-i'] as const) goAlong(wayIn(stroke));
      await settled();
      expect(words('.so-far li')).toEqual([
        'Hands on tummy',
        'Tummy paddle',
        'Tummy circle',
        'The letter L',
        'The letter I',
      ]);
      await touch('.dock .plain', 'Take one back');
      goAlong(wayIn('love-u'), 300);
      await settled();
      await touch('.dock .way', 'Done');
      expect(words('.told-parts small').slice(0, 3)).toEqual([
        'Left out: The letter I.',
        'Still, on the tummy.',
        'Good in every part.',
      ]);
      expect(words('.told-parts small').at(-1)).toBe('Look at: how fast.');
      expect(marks()).toEqual(['Nearly']);
      expect(words('[role=status]').join()).toContain('The order: Nearly. Left out: The letter I.');
      expect(household.practice.value.map(({ stroke }) => stroke)).toEqual([
        'tummy-rest',
        'tummy-paddle',
        'tummy-circle',
        'love-l',
        'love-u',
      ]);
    },
    LONG,
  );

  it(
    '[W51] [W75] is laid out as it is seen from where the carer sits',
    async () => {
      const household = await openApp();
      household.settle({ seat: 'side' });
      await ask('tummy-sequence');
      const { rest: resting, ways } = tummySequence({ ageMonths: 3, leading: 'right', seat: 'side' });
      send('pointerdown', resting.at, 0);
      send('pointerup', resting.at, 1500);
      for (const { way } of ways) goAlong(way);
      await settled();
      await touch('.dock .way', 'Done');
      expect(words('.told-parts small')[0]).toBe('Each one in its place.');
      expect(words('.told-parts small').slice(2)).toEqual(ways.map(() => 'Good in every part.'));
    },
    LONG,
  );

  it(
    '[W75] is told as right where each one came in its place',
    async () => {
      await openApp();
      await ask('tummy-sequence');
      rest();
      for (const stroke of TUMMY_SEQUENCE.slice(1)) goAlong(wayIn(stroke));
      await settled();
      await touch('.dock .way', 'Done');
      expect(marks()).toEqual(['Good']);
      expect(words('.told-parts small')[0]).toBe('Each one in its place.');
    },
    LONG,
  );
});
