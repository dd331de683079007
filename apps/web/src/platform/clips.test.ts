import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tone } from '../voice/sound.fixture.ts';
import { encodeWave } from '../voice/wave.ts';
import { type Clips, openClips } from './clips.ts';
import { type Between, followMediaKeys } from './media-keys.ts';

/** The elements of a browser that plays: each is told when its sound is over by the test. */
class Player extends EventTarget {
  static readonly all: Player[] = [];
  src = '';
  loop = false;
  paused = true;
  answer: 'plays' | 'refuses' = 'plays';
  constructor(src = '') {
    super();
    this.src = src;
    Player.all.push(this);
  }
  play(): Promise<void> {
    this.paused = false;
    return this.answer === 'plays' ? Promise.resolve() : Promise.reject(new DOMException('no', 'NotSupportedError'));
  }
  pause(): void {
    this.paused = true;
  }
  removeAttribute(): void {
    this.src = '';
  }
}

const blobs = new Map<string, Blob>();

beforeEach(() => {
  Player.all.length = 0;
  vi.stubGlobal('Audio', Player);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const wave = encodeWave(tone(0.3, 0.5));

function opened(): { readonly clips: Clips; readonly player: Player } {
  const clips = openClips();
  const player = Player.all[0];
  if (!player) throw new Error('no player');
  return { clips, player };
}

describe('the player of recordings', () => {
  it('[W94] is one element, played in the touch that opens it, and says when a recording is over', async () => {
    const { clips, player } = opened();
    expect(player.paused).toBe(false);
    const [one, other] = [clips.play(wave), clips.play(wave)];
    expect(await one).toBe('hushed');
    player.dispatchEvent(new Event('ended'));
    expect(await other).toBe('played');
    expect(Player.all).toHaveLength(1);
  });

  it('[W94] is silent at once when it is hushed, and a late fault of the one before spoils nothing', async () => {
    const { clips, player } = opened();
    player.answer = 'refuses';
    const first = clips.play(wave);
    player.answer = 'plays';
    const second = clips.play(wave);
    expect(await first).toBe('hushed');
    await new Promise((done) => setTimeout(done));
    expect(player.paused).toBe(false);
    clips.hush();
    expect(await second).toBe('hushed');
    expect(player.paused).toBe(true);
  });

  it('[W94] says that a recording is damaged, whether the element says so or refuses', async () => {
    const { clips, player } = opened();
    const spoilt = clips.play(wave);
    player.dispatchEvent(new Event('error'));
    expect(await spoilt).toBe('damaged');
    player.answer = 'refuses';
    expect(await clips.play(wave)).toBe('damaged');
  });
});

describe('between the sounds of a massage', () => {
  const loudest = async (between: Between): Promise<number | null> => {
    const stop = followMediaKeys({ pause() {}, resume() {}, next() {}, previous() {} }, between);
    const player = Player.all.at(-1);
    const bytes = await blobs.get(player?.src ?? '')?.arrayBuffer();
    stop();
    if (!bytes) return null;
    expect([player?.loop, player?.paused]).toEqual([true, true]);
    return Math.max(...new Int16Array(bytes.slice(44))) / 32_767;
  };

  it('[W98] nothing is played, or silence, or a hum a thousandth as loud as can be for the dark', async () => {
    expect(await loudest('nothing')).toBeNull();
    expect(await loudest('silence')).toBe(0);
    const hum = await loudest('hum');
    expect(hum).toBeGreaterThan(0.0003);
    expect(hum).toBeLessThan(0.0011);
  });
});
