import type { Look, Theme } from './look.ts';
import type { Ink } from './mark.ts';
import { hairOf, type Skin, skinOf } from './skin.ts';
import { SURROUNDINGS, type Surroundings } from './theme.ts';

/** All colours of a look, worked out once for a picture. */
export interface Inks {
  readonly theme: Theme;
  readonly baby: Skin;
  readonly hands: Skin;
  readonly hair: string;
  readonly around: Surroundings;
  /** Names the colours within a document, for gradients. */
  readonly name: string;
}

export function inksOf(look: Look): Inks {
  return {
    theme: look.theme,
    baby: skinOf(look.baby, look.theme),
    hands: skinOf(look.hands, look.theme),
    hair: hairOf(look),
    around: SURROUNDINGS[look.theme],
    name: `${look.theme}-${look.baby}`,
  };
}

/** A line only. */
export function lined(line: string, thick: number, opacity = 1): Ink {
  return opacity === 1 ? { line, thick } : { line, thick, opacity };
}

/** A filled shape only. */
export function filled(fill: string, opacity = 1): Ink {
  return opacity === 1 ? { fill } : { fill, opacity };
}

/** For contours that a brush draws. Where contours are all there is, they stay seen where the brush is thin. */
export function contour({ line }: Skin, { flat }: Surroundings, thick: number): Ink {
  return flat ? { fill: line, line, thick: thick * 0.55 } : filled(line);
}
