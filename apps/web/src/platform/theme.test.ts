import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseNotes, keepNote } from './notes.ts';
import { followDevice, themeFor, wear, worn } from './theme.ts';

const script = readFileSync(`${import.meta.dirname}/../../public/first-paint.js`, 'utf8');
const HOURS = [0, 3, 6, 7, 12, 19, 20, 23];

function surround(hour: number, dark: boolean, strong: boolean): void {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('contrast') ? strong : dark }));
  vi.setSystemTime(new Date(2026, 10, 20, hour, 30));
}

describe('theme', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
    eraseNotes();
  });

  it('[H2] is night from 20:00 to 07:00 or when the device asks for dark, unless the person chose', () => {
    const at = (hour: number, dark = false, strong = false) => themeFor('auto', { hour, dark, strong });
    expect(HOURS.map((hour) => at(hour))).toEqual([
      'night',
      'night',
      'night',
      'light',
      'light',
      'light',
      'night',
      'night',
    ]);
    expect(at(12, true)).toBe('night');
    expect(at(3, true, true)).toBe('contrast');
    expect(themeFor('light', { hour: 3, dark: true, strong: true })).toBe('light');
  });

  it('[H2] follows the device at once', () => {
    const called = vi.fn<() => void>();
    const watched = new Map<string, EventTarget>();
    vi.stubGlobal('matchMedia', (query: string) => {
      const device = new EventTarget();
      watched.set(query, device);
      return device;
    });
    followDevice(called);
    expect([...watched.keys()]).toEqual(['(prefers-color-scheme: dark)', '(prefers-contrast: more)']);
    for (const device of watched.values()) device.dispatchEvent(new Event('change'));
    expect(called).toHaveBeenCalledTimes(2);
  });

  it('[H2] is the same before the first paint as in the running app', () => {
    vi.useFakeTimers();
    const runFirstPaint = new Function(script);
    const look = () => {
      const { dataset, style, lang, dir } = document.documentElement;
      return { theme: dataset['theme'], scheme: style.colorScheme, ground: style.backgroundColor, lang, dir };
    };
    for (const theme of ['auto', 'light', 'night', 'contrast'] as const) {
      for (const locale of ['en', 'en-XA', 'ar-XB'] as const) {
        for (const hour of HOURS) {
          for (const [dark, strong] of [
            [false, false],
            [true, false],
            [false, true],
            [true, true],
          ] as const) {
            surround(hour, dark, strong);
            wear({ theme, locale }, hour);
            const running = look();
            expect(running.theme).toBe(worn.value);
            document.documentElement.removeAttribute('style');
            runFirstPaint();
            expect(look()).toEqual(running);
          }
        }
      }
    }
  });

  it('[H2] goes by the device where a note is no theme', () => {
    vi.useFakeTimers();
    surround(12, false, false);
    keepNote('theme', 'auto');
    new Function(script)();
    expect(document.documentElement.dataset['theme']).toBe('light');
  });
});
