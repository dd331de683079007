import { CHOREOGRAPHIES, sidesOf } from '../choreographies/all-choreographies.ts';
import { type PictureWish, type Scene, sceneOf } from '../scene.ts';
import { type Look, THEMES, TONES, USUAL_LOOK } from './look.ts';

function isDrawn(name: string): name is keyof typeof CHOREOGRAPHIES {
  return name in CHOREOGRAPHIES;
}

/** Every stroke and step that is drawn, on each of its sides. */
export const EVERY_PICTURE: readonly Pick<PictureWish, 'stroke' | 'side'>[] = Object.keys(CHOREOGRAPHIES)
  .filter(isDrawn)
  .flatMap((stroke) => sidesOf(stroke).map((side) => ({ stroke, side })));

export function scene(
  stroke: PictureWish['stroke'],
  side: PictureWish['side'],
  more: Partial<PictureWish> = {},
): Scene {
  return sceneOf({ stroke, side, contact: null, ageMonths: 3, leading: 'right', ...more });
}

/** Ages from the newborn to the oldest, each with another theme and other tones. */
export const AGES_AND_LOOKS: readonly (readonly [ageMonths: number, look: Look])[] = [0, 3, 12, 24].map(
  (age, index) => [
    age,
    {
      ...USUAL_LOOK,
      theme: THEMES[index] ?? 'light',
      baby: TONES[index] ?? 'shell',
      hands: TONES[5 - index] ?? 'umber',
      hairStyle: (['fine', 'short', 'coils', 'straight'] as const)[index] ?? 'short',
    },
  ],
);
