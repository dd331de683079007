import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withMicrophone, withoutMicrophone } from '../../platform/microphone.fixture.ts';
import { SLOTS } from '../../voice/slot.ts';
import { silence, tone } from '../../voice/sound.fixture.ts';
import { VOICE_IDS } from '../../voice/voice.ts';
import { voicesHere } from '../../voice/voices-here.ts';
import { openApp, openWithBaby, settled, tellAllIsInOrder, touch, type, visit, words } from '../app.fixture.tsx';
import { ALL_PROMPTS } from './slot-groups.ts';

const status = () => words('dialog [role=status]')[0];
/** The field for the name of a voice. */
const NAME = 'main .field input:not([type=checkbox]):not([type=radio])';
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
  const { forget } = voicesHere();
  for (const voice of VOICE_IDS) await forget(voice);
});

describe('the screen of voices', () => {
  it('[W94] has a place for everything that a massage can say, once', () => {
    expect(ALL_PROMPTS.flat().toSorted()).toEqual([...SLOTS].toSorted());
  });

  it('[W90] [W92] records, in the name that was typed, and shows only what is kept', async () => {
    const { asked } = withMicrophone(null, async () => tone(1.2, 0.4));
    await openVoices();
    await type(NAME, ' Mama ');
    await touch('button.row', 'Goodbye');
    expect(asked).not.toHaveBeenCalled();
    await touch('dialog button', 'Record');
    expect(words('dialog .said')).toContain('Speak now. 0 of 8 seconds.');
    await touch('dialog button', 'Stop');
    await expect.poll(status).toBe('Kept.');
    await shut();
    expect(words('button.row').find((row) => row.startsWith('Goodbye'))).toBe('GoodbyeRecorded, one second');
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
    await voicesHere().read();
    const db = await openDB('warmhands-voices');
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

  it('[W99] records in each of up to four voices, names them, and shows the one that leads', async () => {
    withMicrophone(null, async () => tone(1.2, 0.4));
    await openVoices();
    const goodbye = () => words('button.row').find((row) => row.startsWith('Goodbye'));
    const recordGoodbye = async (): Promise<void> => {
      await touch('button.row', 'Goodbye');
      await touch('dialog button', 'Record');
      await touch('dialog button', 'Stop');
      await expect.poll(status).toBe('Kept.');
      await shut();
    };
    await type(NAME, 'Mama');
    await recordGoodbye();
    expect(words('legend')).not.toContain('Whose voice leads?');
    expect(words('main .quiet').join(' ')).toContain(`Mama: 1 of ${SLOTS.length} prompts are recorded.`);
    await touch('button', 'Add another voice');
    await expect.poll(goodbye).toBe('GoodbyeNot recorded');
    expect(words('label.patch')).toContain(`Mama1 of ${SLOTS.length} prompts`);
    await type(NAME, 'Papa');
    await recordGoodbye();
    await touch('button', 'Add another voice');
    await touch('button', 'Add another voice');
    expect(words('main button')).not.toContain('Add another voice');
    await touch('label.patch', 'Mama');
    await expect.poll(() => voicesHere().voices.value?.leads).toBe('first');
    expect(goodbye()).toBe('GoodbyeRecorded, one second');
    expect(voicesHere().voices.value?.sets.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Mama 1',
      'Papa 1',
      ' 0',
      ' 0',
    ]);
  });

  it('[W99] deletes a voice only when that was said twice, and tells what goes with it', async () => {
    await openVoices();
    await voicesHere().name('first', 'Mama');
    await voicesHere().name('second', 'Papa');
    await voicesHere().lead('second');
    await settled();
    await touch('main button', 'Delete this voice');
    expect(words('dialog[open] h2')).toEqual(['Delete Papa?']);
    expect(words('dialog[open] p')).toEqual(['Nothing is recorded in it.']);
    await touch('dialog[open] button', 'Keep it');
    expect(voicesHere().voices.value?.sets).toHaveLength(2);
    await touch('main button', 'Delete this voice');
    await touch('dialog[open] button', 'Yes, delete it');
    await expect.poll(() => voicesHere().voices.value?.sets.map(({ name }) => name)).toEqual(['Mama']);
  });

  it('[W99] asks before a massage whose voice leads, and says who says the rest', async () => {
    withMicrophone(null, async () => tone(1.2, 0.4));
    await openVoices();
    await touch('button.row', 'Goodbye');
    await touch('dialog button', 'Record');
    await touch('dialog button', 'Stop');
    await expect.poll(status).toBe('Kept.');
    await voicesHere().name('third', 'Papa');
    const household = await openWithBaby();
    tellAllIsInOrder(household);
    household.settle({ sounds: ['chime'] });
    await visit('ready');
    expect(words('legend')).not.toContain('Whose voice leads?');
    household.settle({ sounds: ['voice'] });
    await settled();
    expect(words('legend')).toContain('Whose voice leads?');
    expect(words('main .quiet').join(' ')).toMatch(/My voice: 1 of \d+ prompts.*This device has no voice\. The rest/);
    await touch('label.patch', 'Papa');
    await expect.poll(() => voicesHere().voices.value?.leads).toBe('third');
    expect(voicesHere().voices.value?.recordings.size).toBe(0);
    // What leads is empty, and still another voice can be chosen.
    expect(words('legend')).toContain('Whose voice leads?');
  });

  it('[W92] [W99] says beside the name that it could not be kept, and the letters stay', async () => {
    await openVoices();
    await type(NAME, 'x'.repeat(41));
    expect(words('.wrong')).toEqual(['At most 40 letters.']);
    await type(NAME, 'Mama');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await type(NAME, 'Mamama');
    await expect.poll(() => words('.wrong')).toEqual(['Not kept: this device is full. What was here is still here.']);
    expect(document.querySelector<HTMLInputElement>(NAME)?.value).toBe('Mamama');
    await touch('main button', 'Add another voice');
    await expect.poll(() => words('main [role=status]').join('')).toMatch(/^Not kept: this device is full\./);
    put.mockRestore();
    expect(voicesHere().voices.value?.sets).toMatchObject([{ id: 'first', name: 'Mama' }]);
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
