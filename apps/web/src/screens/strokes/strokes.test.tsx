import { allStrokes, isBeyond } from '@warmhands/knowledge';
import { expect, it } from 'vitest';
import { grounds } from '../../locales/en/grounds.ts';
import { home } from '../../locales/en/home.ts';
import { openApp, openWithBaby, visit } from '../app.fixture.tsx';

it('[K27] a stroke says whether it stands on an article, on teachers, or on our own reasons', async () => {
  await openApp();
  const ground = async (id: string): Promise<string> => {
    await visit('strokes', id);
    return document.querySelector('.stands-on')?.textContent ?? '';
  };
  for (const { id } of allStrokes.filter(isBeyond)) expect(await ground(id), id).toContain(grounds.basis.instructors);
  expect(await ground('leg-down')).toContain(grounds.basis.article);
  expect(await ground('bicycle')).toContain(grounds.reasonedWith);
});

it('[W19] a stroke that is left out for what was not told says so, and not that it is so', async () => {
  await openWithBaby();
  await visit('strokes', 'open-book');
  const note = document.querySelector('.note')?.textContent ?? '';
  expect(note).toContain(home.untold('Eczema'));
  expect(note).not.toContain('Eczema: long');
});
