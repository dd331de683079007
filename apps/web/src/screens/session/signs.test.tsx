import { describe, expect, it } from 'vitest';
import { sessionHere } from '../../session/open-here.ts';
import { openWithBaby, settled, tellAllIsInOrder, touch, visit, words } from '../app.fixture.tsx';

const LONG = 30_000;

describe('what the baby says in a massage', () => {
  it(
    '[W32] stands with a face of its own beside its words, one touch each',
    async () => {
      const household = await openWithBaby();
      tellAllIsInOrder(household);
      await visit('ready');
      await touch('.dock button', 'Begin');
      const host = await sessionHere(household);
      host.send({ kind: 'touch' });
      await settled();
      expect(words('.faced')).toEqual([
        expect.stringMatching(/^A small sign/),
        expect.stringMatching(/^A clear stop/),
        expect.stringMatching(/^Crying/),
        expect.stringMatching(/^Fell asleep/),
      ]);
      // On paper all pictures are drawn, near or not.
      dispatchEvent(new Event('beforeprint'));
      await expect.poll(() => document.querySelectorAll('.faced .face svg').length, { timeout: 5000 }).toBe(4);
      const drawn = [...document.querySelectorAll('.faced .face svg')].map(({ innerHTML }) => innerHTML);
      expect(new Set(drawn).size).toBe(4);
      for (const face of document.querySelectorAll('.faced .still')) {
        expect(face.getAttribute('aria-hidden')).toBe('true');
      }
      await touch('.faced', 'A clear stop');
      expect(host.session.value?.signs.stop).toBe(true);
    },
    LONG,
  );
});
