import { signal } from '@preact/signals';
import { DAY, type Instant, later, parseInstant } from '@warmhands/core';
import type { SessionEffect } from '@warmhands/core/session';
import { book } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { type LettingGo, ownTurn, type Turn } from '../platform/turn.ts';
import { openApp, tellAllIsInOrder } from '../screens/app.fixture.tsx';
import { routineOf } from '../screens/use-routine.ts';
import { type HostPowers, openHost } from './host.ts';

const start = parseInstant('2026-11-20T14:00:00Z');

/** A store that lasts longer than a page. */
function device() {
  let kept: unknown;
  let writes = 0;
  return {
    writes: () => writes,
    spoil: (value: unknown) => {
      kept = value;
    },
    store: {
      read: async () => kept,
      keep: (state: unknown) => {
        writes += 1;
        kept = JSON.parse(JSON.stringify(state));
      },
      settled: async () => {},
      clear: async () => {
        kept = undefined;
      },
    },
  };
}

/** The windows of one browser: whoever takes over asks the one before to put its massage in order. */
function windows() {
  let leader: object | null = null;
  let leave: LettingGo = async () => {};
  return (letGo: LettingGo): Turn => {
    const me = {};
    const elsewhere = signal(false);
    const own = async (how: 'asked' | 'taken'): Promise<void> => {
      elsewhere.value = true;
      await letGo(how);
    };
    const lead = (): void => {
      [leader, leave] = [me, own];
      elsewhere.value = false;
    };
    return {
      elsewhere,
      take: async () => {
        elsewhere.value = leader !== null && leader !== me;
        if (!elsewhere.value) lead();
        return !elsewhere.value;
      },
      takeOver: async () => {
        if (leader !== me) await leave('asked');
        lead();
      },
      release: () => {
        if (leader === me) [leader, leave] = [null, async () => {}];
      },
    };
  };
}

async function open(
  on = device(),
  from: Instant = start.ok ? start.value : never(),
  turn: HostPowers['turn'] = ownTurn,
) {
  let now = from;
  const effects: SessionEffect[] = [];
  const recorded: { readonly place: unknown; readonly kind: string }[] = [];
  const living: boolean[] = [];
  const host = await openHost({
    now: () => now,
    store: on.store,
    turn,
    perform: (effect) => effects.push(effect),
    record: (entry, place) => recorded.push({ kind: entry.kind, place }),
    noteLiving: (is) => living.push(is),
  });
  const wait = (milliseconds: number): void => {
    for (let gone = 0; gone < milliseconds; gone += 100) {
      now = later(now, 100);
      host.send({ kind: 'tick' });
    }
  };
  const leap = (milliseconds: number): void => {
    now = later(now, milliseconds);
  };
  return { host, on, effects, recorded, living, wait, leap, now: () => now };
}

/** A massage as the app begins it. */
async function begun(on = device(), turn: HostPowers['turn'] = ownTurn) {
  const opened = await open(on, undefined, turn);
  const start = await startOf();
  await opened.host.begin(start);
  return { ...opened, start };
}

/** What a massage begins from in the app. */
async function startOf() {
  const household = await openApp();
  household.addBaby({ name: '', birth: '2026-08-01', due: '2026-08-01', milk: 'formula', solids: 'no' });
  tellAllIsInOrder(household);
  const [situation, verdict] = [household.situation.value, household.advice.value];
  const routine = situation && verdict && routineOf(situation, verdict);
  if (!routine || !verdict) throw new Error('no routine');
  return { baby: 'ada', goal: null, verdict, routine, book };
}

function never(): never {
  throw new Error('no time');
}

const stageOf = (host: Awaited<ReturnType<typeof open>>['host']) => host.session.value?.stage.kind;

describe('the massage of a device', () => {
  it('[H20] is kept with each turn and every few seconds, and comes back paused where it was', async () => {
    const on = device();
    const first = await begun(on);
    first.wait(60_000);
    const { step, into } = first.host.session.value ?? never();
    expect(on.writes()).toBeGreaterThanOrEqual(20);
    expect(on.writes()).toBeLessThan(60);
    const second = await open(on, later(first.now(), 60_000));
    expect(stageOf(second.host)).toBe('paused');
    expect(second.host.session.value?.step).toBe(step);
    expect(Math.abs((second.host.session.value?.into ?? 0) - into)).toBeLessThanOrEqual(3000);
    expect(second.host.waits.value).toBe(true);
    expect(second.living.at(-1)).toBe(true);
  });

  it('[H20] that cannot be read is told, and nothing of it is gone on with', async () => {
    const on = device();
    const { host } = await begun(on);
    on.spoil({ ...host.session.value, step: 'three' });
    const opened = await open(on);
    expect([opened.host.session.value, opened.host.unread.value, opened.host.waits.value]).toEqual([null, true, false]);
  });

  it('[H22] leaves one record under its own name, for the baby it began with', async () => {
    const { host, wait, recorded, living } = await begun();
    wait(60_000);
    host.send({ kind: 'stop' });
    wait(30_000);
    expect(stageOf(host)).toBe('over');
    const id = `massage-ada-${start.ok ? start.value : 0}`;
    expect(recorded).toEqual([{ kind: 'massage', place: { baby: 'ada', id } }]);
    expect(host.ended.value).toBe(host.session.value);
    expect(living.at(-1)).toBe(false);
    await host.forget();
    expect([host.session.value, host.ended.value]).toEqual([null, null]);
  });

  it('[H22] is told of as far as it came when another is begun in its place', async () => {
    const { host, wait, recorded, start } = await begun();
    wait(60_000);
    host.send({ kind: 'touch' });
    wait(1000);
    await host.begin(start);
    expect(recorded).toHaveLength(1);
    expect(stageOf(host)).toBe('preparing');
  });

  it('[H20] left alone for hours is over when somebody comes back, and its entry ends when it was left', async () => {
    const on = device();
    const first = await begun(on);
    first.wait(60_000);
    const left = first.now();
    const second = await open(on, later(left, DAY));
    expect(stageOf(second.host)).toBe('over');
    expect(second.recorded).toHaveLength(1);
    expect(second.host.session.value?.clock.latest).toBeLessThanOrEqual(left);
    expect(second.host.waits.value).toBe(false);
  });

  it('[W60] is led by one window; another one takes it over with one press, paused, and gives it back so', async () => {
    const [on, turn] = [device(), windows()];
    const first = await begun(on, turn);
    first.wait(60_000);
    const second = await open(on, first.now(), turn);
    expect([second.host.session.value, second.host.elsewhere.value]).toEqual([null, true]);
    expect(stageOf(first.host)).not.toBe('paused');
    const { into } = first.host.session.value ?? never();
    await second.host.takeOver();
    expect([stageOf(second.host), second.host.elsewhere.value]).toEqual(['paused', false]);
    // Nothing of it is lost on the way.
    expect(second.host.session.value?.into).toBe(into);
    expect([first.host.session.value, first.host.elsewhere.value]).toEqual([null, true]);
    await first.host.look();
    expect(first.host.session.value).toBeNull();
    await first.host.takeOver();
    expect([stageOf(first.host), stageOf(second.host)]).toEqual(['paused', undefined]);
  });

  it('[W60] does not begin while another window leads one, and that one goes on', async () => {
    const [on, turn] = [device(), windows()];
    const second = await open(on, undefined, turn);
    const first = await begun(on, turn);
    expect(await second.host.begin(first.start)).toBe(false);
    expect([second.host.elsewhere.value, second.host.session.value, first.host.waits.value]).toEqual([
      true,
      null,
      true,
    ]);
    first.host.send({ kind: 'stop' });
    first.wait(30_000);
    await first.host.forget();
    expect(await second.host.begin(first.start)).toBe(true);
  });
});
