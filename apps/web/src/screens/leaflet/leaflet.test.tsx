import { type Drawn, leafletOf, leafletPage, leafletWords, type Piece } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { openApp, openWithBaby, settled, tellAllIsInOrder, touch, visit, words } from '../app.fixture.tsx';
import { routineOf } from '../use-routine.ts';

/** The words of each heading, line and paragraph, as a page of these pieces would hold them. */
function linesOf(pieces: readonly (Piece | Drawn | string)[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string' || 'picture' in piece) return [];
    const within = linesOf(piece.inside);
    return ['h2', 'h3', 'li', 'p'].includes(piece.tag) ? [textOf(piece).trim(), ...within] : within;
  });
}

function textOf(piece: Piece | Drawn | string): string {
  if (typeof piece === 'string') return piece;
  return 'picture' in piece ? '' : piece.inside.map(textOf).join('');
}

describe('the leaflet', () => {
  it('[W50] stands one touch from the routine, and says what the command line writes', async () => {
    const household = await openWithBaby();
    tellAllIsInOrder(household);
    household.want({ goal: 'sleep' });
    household.change({ country: 'GB' });
    await visit('routine');
    await touch('main a', 'Print a leaflet');
    await settled();
    const [situation, verdict] = [household.situation.value, household.advice.value];
    if (!situation || !verdict) throw new Error('no answer');
    const routine = routineOf(situation, verdict);
    const pictured = { ageMonths: 3, leading: 'right' } as const;
    const leaflet = leafletOf({ situation, verdict, routine, country: 'GB', pictured, locale: 'en' }, leafletWords);
    expect(words('h1')).toEqual(['To settle for sleep']);
    expect(words('.leaflet :is(h2, h3, li, p)')).toEqual(linesOf(leafletPage(leaflet)));
    expect(words('.leaflet .leaf-steps > li')).toHaveLength(leaflet.routine?.steps.length ?? -1);
    expect(words('.leaflet .leaf-number')).toEqual(['The emergency number here is 999 / 112.']);
  });

  it('[W50] says why there is no routine, and where there is no baby the first question stands', async () => {
    await openWithBaby();
    await visit('leaflet');
    expect(words('h1')).toEqual(['Some answers are missing']);
    expect(words('.leaflet').join()).toMatch(/So there is no routine on this page.*Still to be answered/);
    await openApp();
    await visit('leaflet');
    expect(words('.leaflet')).toEqual([]);
  });
});
