import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What the browser was asked to say. `voices` are those it has. */
async function inBrowserWith(voices: readonly { lang: string; localService: boolean; default?: boolean }[]) {
  const said: { text: string; lang: string }[] = [];
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice: unknown = null;
      lang = '';
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: () => {},
    cancel: () => {},
    speak: ({ text, lang }: { text: string; lang: string }) => said.push({ text, lang }),
  });
  vi.resetModules();
  return { said, ...(await import('./speech.ts')) };
}

describe('the voice', () => {
  beforeEach(() => void vi.resetModules());
  afterEach(() => void vi.unstubAllGlobals());

  it('[H18] is one of the device itself, never one that lives in the network', async () => {
    const far = await inBrowserWith([{ lang: 'en-GB', localService: false, default: true }]);
    expect(far.hasVoice('en')).toBe(false);
    void far.speak('Down the leg.', 'en');
    expect(far.said).toEqual([]);
    const near = await inBrowserWith([
      { lang: 'en-GB', localService: false, default: true },
      { lang: 'fr-FR', localService: true },
      { lang: 'en_US', localService: true },
    ]);
    expect(near.hasVoice('en')).toBe(true);
    void near.speak('Down the leg.', 'en');
    expect(near.said).toEqual([{ text: 'Down the leg.', lang: 'en_US' }]);
  });

  it('[H18] says nothing where there is no voice at all', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    const { hasVoice, hush, speak } = await import('./speech.ts');
    Reflect.deleteProperty(window, 'speechSynthesis');
    expect(hasVoice('en')).toBe(false);
    expect(() => {
      void speak('Down the leg.', 'en');
      hush();
    }).not.toThrow();
  });
});
