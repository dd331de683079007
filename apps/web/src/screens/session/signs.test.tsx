import { describe, expect, it } from 'vitest';
import { sessionHere } from '../../session/open-here.ts';
import { openWithBaby, settled, shapesIn, tellAllIsInOrder, touch, visit, words } from '../app.fixture.tsx';

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
      const faces = await shapesIn('.faced .face');
      expect(faces).toHaveLength(4);
      expect(new Set(faces).size).toBe(4);
      for (const face of document.querySelectorAll('.faced .still')) {
        expect(face.getAttribute('aria-hidden')).toBe('true');
      }
      await touch('.faced', 'A clear stop');
      expect(host.session.value?.signs.stop).toBe(true);
    },
    LONG,
  );
});
