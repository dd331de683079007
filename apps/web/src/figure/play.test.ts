import { type PictureWish, USUAL_LOOK } from '@warmhands/core/figure';
import { describe, expect, it, vi } from 'vitest';
import { makeReady, playOf, readyLayer } from './play.ts';

const WISH: PictureWish = { stroke: 'bicycle', side: 'both', contact: null, ageMonths: 3, leading: 'right' };

describe('a play', () => {
  it('[W40] is worked out once, each layer with its course', () => {
    const play = playOf(WISH, USUAL_LOOK);
    expect(playOf({ ...WISH }, { ...USUAL_LOOK })).toBe(play);
    const moved = play.layers.filter(({ place }) => place);
    expect(moved.length).toBeGreaterThan(6);
    for (const layer of play.layers) expect(readyLayer(layer).course === null).toBe(layer.place === undefined);
    for (const layer of moved) expect(readyLayer(layer).course).toBe(readyLayer(layer).course);
  });

  it('[W41] is made ready piece by piece while nothing else is to be done, until it is stopped', () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (call: () => void) => idle.push(call));
    vi.stubGlobal('cancelIdleCallback', () => idle.splice(0));
    const stop = makeReady({ ...WISH, ageMonths: 7 }, USUAL_LOOK);
    const pieces = playOf({ ...WISH, ageMonths: 7 }, USUAL_LOOK).layers.length;
    let moments = 0;
    for (let call = idle.shift(); call; call = idle.shift()) {
      call();
      moments += 1;
    }
    expect(moments).toBe(pieces + 1);
    makeReady(WISH, USUAL_LOOK)();
    expect(idle).toEqual([]);
    stop();
    vi.unstubAllGlobals();
  });
});
