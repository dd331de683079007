import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOLD, HoldButton } from './hold-button.tsx';

let held = 0;

function show(): HTMLButtonElement {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  held = 0;
  render(
    <HoldButton plain="Go on" onHeld={() => (held += 1)}>
      Hold
    </HoldButton>,
    root,
  );
  const button = document.querySelector<HTMLButtonElement>('.hold');
  if (!button) throw new Error('no button');
  return button;
}

const fire = (button: HTMLElement, type: string): boolean =>
  button.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true }));
const key = (button: HTMLElement, type: string, name: string, repeat = false): boolean =>
  button.dispatchEvent(new KeyboardEvent(type, { key: name, repeat, bubbles: true, cancelable: true }));

describe('a press that goes on', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('[W23] counts after half a second, and a shorter one does not', () => {
    const button = show();
    fire(button, 'pointerdown');
    vi.advanceTimersByTime(HOLD - 1);
    fire(button, 'pointerup');
    vi.advanceTimersByTime(HOLD);
    expect(held).toBe(0);
    fire(button, 'pointerdown');
    vi.advanceTimersByTime(HOLD);
    expect(held).toBe(1);
    fire(button, 'pointerup');
    expect(held).toBe(1);
  });

  it.each(['pointerup', 'pointercancel', 'pointerleave'])('[W23] is over with %s', (type) => {
    const button = show();
    fire(button, 'pointerdown');
    vi.advanceTimersByTime(HOLD / 2);
    fire(button, type);
    vi.advanceTimersByTime(HOLD);
    expect(held).toBe(0);
  });

  it.each([' ', 'Enter'])('[W23] is the same by the key %j, held down', (name) => {
    const button = show();
    expect(key(button, 'keydown', name)).toBe(false);
    vi.advanceTimersByTime(HOLD / 2);
    key(button, 'keydown', name, true);
    vi.advanceTimersByTime(HOLD / 2);
    expect(held).toBe(1);
    expect(key(button, 'keyup', name)).toBe(false);
    key(button, 'keydown', name);
    vi.advanceTimersByTime(HOLD / 2);
    key(button, 'keyup', name);
    vi.advanceTimersByTime(HOLD);
    expect(held).toBe(1);
    expect(key(button, 'keydown', 'Tab')).toBe(true);
  });

  it('[W23] takes one activation by a screen reader or a switch for the whole press', () => {
    const button = show();
    button.dispatchEvent(new MouseEvent('click', { detail: 0, bubbles: true }));
    expect(held).toBe(1);
    button.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    expect(held).toBe(1);
    document.querySelector<HTMLButtonElement>('.unseen')?.click();
    expect(held).toBe(2);
  });
});
