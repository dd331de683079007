import { type PictureWish, USUAL_LOOK } from '@warmhands/core/figure';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Plate, type Plates, platesOn } from './plates.ts';

const wish = (stroke: PictureWish['stroke'], side: PictureWish['side'] = 'left'): PictureWish => ({
  stroke,
  side,
  contact: null,
  ageMonths: 4,
  leading: 'right',
});

interface Moved {
  readonly transform: unknown;
  readonly end: () => void;
}
const moved: Moved[] = [];
const idle: (() => void)[] = [];
let stage: HTMLElement;
let plates: Plates;

function animate({ transform }: PropertyIndexedKeyframes) {
  const { promise, resolve } = Promise.withResolvers<void>();
  moved.push({ transform, end: resolve });
  return { finished: promise, cancel: () => {} };
}

beforeEach(() => {
  // The browser's animations are no part of the page that tests have.
  Object.defineProperty(HTMLElement.prototype, 'animate', { configurable: true, value: animate });
  Object.defineProperty(HTMLElement.prototype, 'getAnimations', { configurable: true, value: () => [] });
  vi.stubGlobal('requestIdleCallback', (call: () => void) => idle.push(call));
  vi.stubGlobal('cancelIdleCallback', () => idle.splice(0));
  stage = document.createElement('div');
  plates = platesOn(stage);
});
afterEach(() => {
  moved.splice(0);
  idle.splice(0);
  vi.unstubAllGlobals();
});

const show = (wanted: PictureWish, moves: boolean): Promise<Plate> =>
  new Promise((resolve) => {
    plates.show(wanted, USUAL_LOOK, moves, resolve);
  });
const names = (): readonly string[] => [...stage.children].map(({ className }) => className);
const untilMade = (): void => {
  for (let call = idle.shift(); call; call = idle.shift()) call();
};

describe('the plates of a stage', () => {
  it('[W48] stand alone at first, and nothing moves', async () => {
    const { host } = await show(wish('leg-down'), true);
    expect([...stage.children]).toEqual([host]);
    expect(moved).toEqual([]);
  });

  it('[W48] let the camera go from one to the next, and then take the old one away', async () => {
    const old = await show(wish('leg-down'), true);
    const next = await show(wish('toe-circles', 'right'), true);
    expect(old.host.className).toBe('plate leaving');
    const handsOf = (host: HTMLElement) => host.querySelector<HTMLElement>('[data-layer="hand-0"]')?.style.opacity;
    old.picture.show(0.3);
    expect([handsOf(old.host), handsOf(next.host)]).toEqual(['0', '1']);
    const [leaves, comes] = moved;
    expect(leaves?.transform).toEqual(['translate(0cqw, 0cqw) scale(1)', expect.stringMatching(/scale\(1\.[5-9]/)]);
    expect(comes?.transform).toEqual([expect.stringMatching(/scale\(0\./), 'translate(0cqw, 0cqw) scale(1)']);
    leaves?.end();
    await vi.waitFor(() => expect([...stage.children]).toEqual([next.host]));
  });

  it('[W48] only fade where the baby is laid otherwise, and cut where less motion is asked for', async () => {
    await show(wish('leg-down'), true);
    await show(wish('back-down', 'both'), true);
    const stays = 'translate(0cqw, 0cqw) scale(1)';
    expect(moved.map(({ transform }) => transform)).toEqual([[stays, stays], [stays, stays], undefined]);
    moved.splice(0);
    await show(wish('leg-down'), false);
    expect(moved).toEqual([]);
    expect(names()).not.toContain('plate coming');
  });

  it('[W49] make the next one ready out of sight, and show that very one', async () => {
    await show(wish('leg-down'), false);
    plates.prepare(wish('leg-down', 'right'), USUAL_LOOK);
    expect(names()).toEqual(['plate', 'plate coming']);
    plates.prepare(wish('leg-down', 'right'), USUAL_LOOK);
    untilMade();
    const made = stage.lastElementChild;
    plates.preview(true);
    expect(names()).toEqual(['plate', 'plate coming seen']);
    const { host } = await show(wish('leg-down', 'right'), false);
    expect(host).toBe(made);
    expect(names()).toEqual(['plate']);
  });

  it('[W49] let go of one that is not wanted after all', async () => {
    await show(wish('leg-down'), false);
    plates.prepare(wish('leg-down', 'right'), USUAL_LOOK);
    idle.shift()?.();
    const { host } = await show(wish('tummy-circle', 'none'), false);
    expect([...stage.children]).toEqual([host]);
    plates.remove();
    expect(stage.children).toHaveLength(0);
  });
});
