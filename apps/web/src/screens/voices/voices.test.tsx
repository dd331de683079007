import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withMicrophone, withoutMicrophone } from '../../platform/microphone.fixture.ts';
import { SLOTS } from '../../voice/slot.ts';
import { silence, tone } from '../../voice/sound.fixture.ts';
import { voicesHere } from '../../voice/voices-here.ts';
import { openApp, settled, touch, type, visit, words } from '../app.fixture.tsx';
import { ALL_PROMPTS } from './slot-groups.ts';

const status = () => words('dialog [role=status]')[0];
const shut = () => touch('dialog .shut button');

async function openVoices() {
  const household = await openApp();
  await visit('voices');
  return household;
}

beforeEach(() => {
  // At a secure address recordings are kept in a database.
  Object.defineProperty(window, 'isSecureContext', { configurable: true, value: true });
  HTMLDialogElement.prototype.showModal ??= function show() {
    this.open = true;
  };
});

afterEach(async () => {
  withoutMicrophone();
  vi.restoreAllMocks();
  const { voices, remove } = voicesHere();
  for (const slot of voices.value?.recordings.keys() ?? []) await remove(slot);
});

describe('the screen of voices', () => {
  it('[W94] has a place for everything that a massage can say, once', () => {
    expect(ALL_PROMPTS.flat().toSorted()).toEqual([...SLOTS].toSorted());
  });

  it('[W90] [W92] records, in the name that was typed, and shows only what is kept', async () => {
    const { asked } = withMicrophone(null, async () => tone(1.2, 0.4));
    await openVoices();
    await type('main .field input:not([type=checkbox]):not([type=radio])', ' Mama ');
    await touch('button.row', 'Goodbye');
    expect(asked).not.toHaveBeenCalled();
    await touch('dialog button', 'Record');
    expect(words('dialog .said')).toContain('Speak now. 0 of 8 seconds.');
    await touch('dialog button', 'Stop');
    await expect.poll(status).toBe('Kept.');
    await shut();
    expect(words('button.row').find((row) => row.startsWith('Goodbye'))).toBe('GoodbyeMama, one second');
  });

  it.each([
    ['no microphone', 'NotFoundError', 'No microphone was found.'],
    ['a refused one', 'NotAllowedError', /^The microphone was refused\./],
  ])('[W92] says of %s once what is so', async (_, name, message) => {
    withMicrophone(name, async () => silence(1));
    await openVoices();
    await touch('button.row', 'Goodbye');
    await touch('dialog button', 'Record');
    await expect.poll(status).toMatch(message);
  });

  it('[W92] keeps what stood there when the new one is too short, silent, or finds no room', async () => {
    let sound = tone(1.2, 0.4);
    withMicrophone(null, async () => sound);
    await openVoices();
    await touch('button.row', 'Goodbye');
    const again = async (): Promise<void> => {
      await touch('dialog button', 'Record');
      await touch('dialog button', 'Stop');
    };
    await again();
    await expect.poll(status).toBe('Kept.');
    sound = silence(2);
    await again();
    await expect.poll(status).toMatch(/^Nothing was heard\..*What was here before is still here\.$/);
    sound = tone(0.05, 0.5);
    await again();
    await expect.poll(status).toMatch(/^That was too short\./);
    sound = tone(3, 0.4);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await again();
    await expect.poll(status).toMatch(/^Not kept: this device is full\./);
    put.mockRestore();
    expect(voicesHere().voices.value?.recordings.get('goodbye')?.seconds).toBeLessThan(2);
    await touch('dialog button', 'Try to keep it again');
    await expect.poll(status).toBe('Kept.');
    expect(voicesHere().voices.value?.recordings.get('goodbye')?.seconds).toBeGreaterThan(2);
  });

  it('[W92] ends a recording that is too long, keeps what was said until then, and says so', async () => {
    withMicrophone(null, async () => tone(8, 0.4));
    await openVoices();
    await touch('button.row', 'Goodbye');
    vi.useFakeTimers();
    document.querySelector<HTMLElement>('dialog .pair button')?.click();
    await vi.advanceTimersByTimeAsync(8100);
    vi.useRealTimers();
    await expect.poll(status).toBe('Kept. I stopped after 8 seconds. Listen whether it is whole.');
    expect(voicesHere().voices.value?.recordings.get('goodbye')?.seconds).toBeCloseTo(8, 0);
  });

  it('[W94] says which recording is damaged, and lets it be recorded anew', async () => {
    withMicrophone(null, async () => tone(1.2, 0.4));
    const db = await openDB('warmhands-voices', 1, { upgrade: (fresh) => void fresh.createObjectStore('recordings') });
    await db.put('recordings', 'noise', 'goodbye');
    db.close();
    await openVoices();
    expect(words('button.row').find((row) => row.startsWith('Goodbye'))).toBe('GoodbyeDamaged');
    await touch('button.row', 'Goodbye');
    expect(status()).toBe('This recording is damaged. Record it again, or delete it.');
    await touch('dialog button', 'Record again');
    await touch('dialog button', 'Stop');
    await expect.poll(status).toBe('Kept.');
    expect(voicesHere().voices.value?.damaged).toEqual([]);
  });

  it('[W92] brings back what was deleted by a slip', async () => {
    withMicrophone(null, async () => tone(1.2, 0.4));
    await openVoices();
    await touch('button.row', 'Goodbye');
    await touch('dialog button', 'Record');
    await touch('dialog button', 'Stop');
    await expect.poll(status).toBe('Kept.');
    await touch('dialog button', 'Delete');
    await expect.poll(status).toBe('Deleted.');
    expect(voicesHere().voices.value?.recordings.size).toBe(0);
    await touch('dialog button', 'Bring it back');
    await expect.poll(() => voicesHere().voices.value?.recordings.size).toBe(1);
  });

  it('[W90] gives the microphone back when the page is hidden, and keeps nothing of it', async () => {
    const { streams } = withMicrophone(null, async () => tone(1.2, 0.4));
    await openVoices();
    await touch('button.row', 'Goodbye');
    await touch('dialog button', 'Record');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(streams[0]?.stop).toHaveBeenCalled();
    expect(voicesHere().voices.value?.recordings.size ?? 0).toBe(0);
    expect(status()).toBe('Not recorded');
  });

  it('[W95] [W98] is quiet and pauses in the dark until somebody chooses, and says what phones do', async () => {
    const household = await openVoices();
    expect(household.habits.value).toMatchObject({ sounds: [], amount: 'full', fades: true, dark: false });
    expect(words('.note').join(' ')).not.toContain('locked screen');
    await touch('label', 'A voice leads');
    await touch('label', 'Go on when the screen goes dark');
    await touch('label', 'Names and sides');
    expect(household.habits.value).toMatchObject({ sounds: ['voice'], amount: 'name', fades: true, dark: true });
    expect(words('.note').join(' ')).toContain('locked screen');
  });
});
