import { type Instant, later, parseInstant } from '@warmhands/core';
import { book } from '@warmhands/knowledge';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Habits } from '../household/habit.ts';
import type { Household } from '../household/household.ts';
import { forgetfulSessionStore } from '../platform/session-store.ts';
import { ownTurn } from '../platform/turn.ts';
import { openApp, tellAllIsInOrder } from '../screens/app.fixture.tsx';
import { routineOf } from '../screens/use-routine.ts';
import { drive } from './drive.ts';
import { openHost, type SessionHost } from './host.ts';
import { howMuch } from './how-much.ts';

/** A massage that strokes, driven with these habits, on a clock that the test turns. */
async function driven(habits: Partial<Habits>) {
  const household = await openApp();
  household.addBaby({ name: 'Ada', birth: '2026-08-01', due: '2026-08-01', milk: 'formula', solids: 'no' });
  tellAllIsInOrder(household);
  household.settle(habits);
  const start = parseInstant('2026-11-20T14:00:00Z');
  if (!start.ok) throw new Error('no time');
  let now: Instant = start.value;
  const host = await openHost({
    now: () => now,
    store: forgetfulSessionStore(),
    turn: ownTurn,
    perform: () => {},
    record: () => {},
    noteLiving: () => {},
  });
  await host.begin(startOf(household));
  const pass = (milliseconds: number): void => {
    now = later(now, milliseconds);
    host.send({ kind: 'tick' });
  };
  /** Time goes by, and nobody tells the massage. */
  const leap = (milliseconds: number): void => {
    now = later(now, milliseconds);
  };
  for (let gone = 0; gone < 45; gone++) pass(1000);
  const stop = drive(host, household);
  return { host, pass, leap, stop, household };
}

function startOf({ situation, advice }: Household): Parameters<SessionHost['begin']>[0] {
  const routine = situation.value && advice.value && routineOf(situation.value, advice.value);
  if (!routine || !advice.value) throw new Error('no routine');
  return { baby: 'ada', goal: null, verdict: advice.value, routine, book };
}

/** What a voice of this device is asked to say from now on. */
function voiceOfDevice(): readonly string[] {
  const said: string[] = [];
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'en-GB', localService: true }],
    cancel: () => {},
    speak: ({ text }: { text: string }) => said.push(text),
  });
  return said;
}

const stageOf = ({ session }: SessionHost): string | undefined => session.value?.stage.kind;

function hide(): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

const keys = new Map<string, () => void>();
const shown: { title: string; artist: string; artwork: readonly MediaImage[] }[] = [];

beforeEach(() => {
  keys.clear();
  shown.length = 0;
  vi.stubGlobal(
    'MediaMetadata',
    class {
      constructor(told: (typeof shown)[number]) {
        shown.push(told);
      }
    },
  );
  const setActionHandler = (action: string, handler: (() => void) | null): void => {
    if (action === 'seekto') throw new TypeError('not known');
    if (handler) keys.set(action, handler);
    else keys.delete(action);
  };
  Object.defineProperty(navigator, 'mediaSession', {
    configurable: true,
    value: { setActionHandler, playbackState: 'none', metadata: null },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'mediaSession');
});

describe('a massage whose page is hidden', () => {
  it.each([
    ['nobody chose otherwise', {}],
    ['a voice leads', { sounds: ['voice'] }],
    ['going on was chosen but no voice leads', { dark: true, sounds: ['chime'] }],
  ] as const)('[W98] [W27] pauses where %s', async (_, habits) => {
    const { host, stop } = await driven(habits);
    hide();
    expect(stageOf(host)).toBe('paused');
    stop();
  });

  it('[W98] goes on by voice where that was chosen, and pauses where no tick came for five seconds', async () => {
    const { host, pass, leap, stop } = await driven({ dark: true, sounds: ['voice'] });
    hide();
    for (let gone = 0; gone < 10; gone++) pass(1000);
    expect(stageOf(host)).toBe('steps');
    const said = voiceOfDevice();
    leap(5001);
    await expect.poll(() => stageOf(host)).toBe('paused');
    expect(said).toEqual(['Paused.']);
    stop();
  });

  it('[W98] pauses when the page itself is left, whatever was chosen', async () => {
    const { host, stop } = await driven({ dark: true, sounds: ['voice'] });
    dispatchEvent(new Event('pagehide'));
    expect(stageOf(host)).toBe('paused');
    stop();
  });
});

describe('the headset and the lock screen', () => {
  it('[W97] [H19] show the stroke and the icon of the app, and nothing of a baby', async () => {
    const { host, pass, stop } = await driven({ sounds: ['voice'] });
    const step = host.session.value?.steps[host.session.value.step];
    expect(shown.at(-1)?.title).toBe('Down the leg');
    expect(step?.stroke).toBe('leg-down');
    host.send({ kind: 'stop' });
    for (let gone = 0; gone < 40; gone++) pass(1000);
    expect(new Set(shown.map(({ title }) => title))).toEqual(new Set(['Down the leg', 'Warmhands']));
    expect(JSON.stringify(shown)).not.toMatch(/Ada|baby/i);
    for (const { src } of shown.at(-1)?.artwork ?? []) expect(new URL(src).origin).toBe(location.origin);
    expect(shown.at(-1)?.artwork).toHaveLength(2);
    stop();
    expect(keys.size).toBe(0);
  });

  it('[W97] pause, go on, pass over a stroke and do one more', async () => {
    const { host, stop } = await driven({});
    const press = (key: string): void => keys.get(key)?.();
    const now = () => host.session.value?.steps[host.session.value.step];
    const before = now();
    press('previoustrack');
    expect(now()?.repetitions).toBe((before?.repetitions ?? 0) + 1);
    press('nexttrack');
    expect(now()?.id).not.toBe(before?.id);
    press('pause');
    expect(stageOf(host)).toBe('paused');
    press('play');
    expect(stageOf(host)).not.toBe('paused');
    stop();
  });
});

describe('how much is said of a stroke', () => {
  it('[W96] becomes less as it is learned, never more than was chosen, and stays where that was chosen', async () => {
    const { household, stop } = await driven({});
    stop();
    const much = (habits: Partial<Habits>, familiar: number) =>
      howMuch({ ...household.habits.value, ...habits }, () => familiar).of('leg-down');
    expect([0, 0.5, 0.9].map((familiar) => much({}, familiar))).toEqual(['full', 'name', 'change']);
    expect([0, 0.5, 0.9].map((familiar) => much({ amount: 'name' }, familiar))).toEqual(['name', 'name', 'change']);
    expect([0, 0.9].map((familiar) => much({ amount: 'change' }, familiar))).toEqual(['change', 'change']);
    expect([0, 0.9].map((familiar) => much({ fades: false }, familiar))).toEqual(['full', 'full']);
  });
});
