import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { making, type Pieces } from './making.ts';

const idle: (() => void)[] = [];
let clock = 0;

beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal('requestIdleCallback', (call: () => void) => idle.push(call));
  vi.stubGlobal('cancelIdleCallback', () => idle.splice(0));
});
afterEach(() => {
  idle.splice(0);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Work of so many pieces, each of which takes its time. */
function* work(pieces: number, milliseconds: number): Pieces<string> {
  for (let piece = 1; piece < pieces; piece++) {
    clock += milliseconds;
    yield;
  }
  return 'made';
}

describe('making something in pieces', () => {
  it('[W49] does nothing at once, then a little whenever nothing else is to be done', () => {
    const made = making(work(10, 3));
    const times: number[] = [];
    for (let call = idle.shift(); call; call = idle.shift()) {
      const before = clock;
      call();
      times.push(clock - before);
    }
    expect(times).toHaveLength(5);
    expect(Math.max(...times)).toBeLessThanOrEqual(6);
    expect(made.ready()).toBe(true);
  });

  it('[W49] hurries when it is wanted, and still lets the page answer between two pieces', async () => {
    const made = making(work(4, 50));
    const seen: number[] = [];
    const answer = (): void => {
      seen.push(clock);
      if (!made.ready()) setImmediate(answer);
    };
    const thing = await new Promise<string>((resolve) => {
      made.hurry(resolve);
      answer();
    });
    expect(thing).toBe('made');
    expect(new Set(seen).size).toBeGreaterThan(2);
    expect(idle).toEqual([]);
  });

  it('[W49] gives at once what is made already', () => {
    const made = making(work(1, 1));
    idle.shift()?.();
    const told = vi.fn();
    made.hurry(told);
    expect(told).toHaveBeenCalledExactlyOnceWith('made');
  });

  it('[W49] goes no further once it is stopped', () => {
    const made = making(work(10, 20));
    idle.shift()?.();
    made.stop();
    expect(idle).toEqual([]);
    expect(made.ready()).toBe(false);
  });
});
