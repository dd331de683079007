import { blended, scaled } from './colour.ts';
import type { HairName, Look, Theme, ToneName } from './look.ts';

/** The colours of one skin: ground, form shadow, contour, sheen, cheeks, lips. */
export interface Skin {
  readonly base: string;
  readonly shade: string;
  readonly line: string;
  readonly light: string;
  readonly blush: string;
  readonly lip: string;
}

const SKINS: Readonly<Record<ToneName, Skin>> = {
  shell: { base: '#fbdcc6', shade: '#f0bd9f', line: '#a8664a', light: '#ffede0', blush: '#f29c86', lip: '#c9695b' },
  peach: { base: '#f3c7a1', shade: '#e3a478', line: '#935637', light: '#fcddc2', blush: '#ea8a6e', lip: '#b9574a' },
  honey: { base: '#dfa877', shade: '#c88853', line: '#7c4728', light: '#efc49a', blush: '#d9704f', lip: '#a54a3a' },
  amber: { base: '#c58556', shade: '#a9673b', line: '#63351d', light: '#dba276', blush: '#c0583b', lip: '#8e3b2e' },
  chestnut: { base: '#98603e', shade: '#7b4729', line: '#452213', light: '#b47b56', blush: '#a8472f', lip: '#6e2a22' },
  umber: { base: '#784b34', shade: '#5c3622', line: '#2a130b', light: '#98674e', blush: '#93412f', lip: '#4a1815' },
};

const HAIR_COLOURS: Readonly<Record<HairName, string>> = {
  fair: '#d9ae74',
  red: '#a9552b',
  brown: '#8a5a34',
  dark: '#4a2e1e',
  black: '#17100e',
};

// How much of each tone's light is left at night. The darker the skin the more is left, so that the order of the
// tones stays and no face is lost.
const NIGHT: Readonly<Record<ToneName, number>> = {
  shell: 0.235,
  peach: 0.246,
  honey: 0.277,
  amber: 0.322,
  chestnut: 0.4,
  umber: 0.485,
};
const NIGHT_CONTOUR = 0.3;
const NIGHT_HAIR = 0.36;

const DARK: Readonly<Record<ToneName, number>> = {
  shell: 0.16,
  peach: 0.16,
  honey: 0.16,
  amber: 0.11,
  chestnut: 0.05,
  umber: 0.05,
};
const DUSK = '#2b170f';

function warm(share: number): readonly [number, number, number] {
  return [share * 1.18, share * 0.95, share * 0.76];
}

/** The colours of a skin tone in a theme. */
export function skinOf(tone: ToneName, theme: Theme): Skin {
  const skin = SKINS[tone];
  switch (theme) {
    case 'light':
      return skin;
    case 'contrast':
      // Paler, so that black contours stand out on every tone.
      return each(skin, (colour) => blended(colour, '#ffffff', 0.3), '#000000');
    case 'dark':
      return each(skin, (colour) => blended(colour, DUSK, DARK[tone]), blended(skin.line, '#0a0910', 0.45));
    case 'night':
      return each(skin, (colour) => scaled(colour, warm(NIGHT[tone])), scaled(skin.line, warm(NIGHT_CONTOUR)));
  }
}

function each(skin: Skin, change: (colour: string) => string, line: string): Skin {
  return {
    base: change(skin.base),
    shade: change(skin.shade),
    light: change(skin.light),
    blush: change(skin.blush),
    lip: change(skin.lip),
    line,
  };
}

/** The colour of the hair in the look's theme. */
export function hairOf(look: Look): string {
  const colour = HAIR_COLOURS[look.hair];
  if (look.theme === 'night') return scaled(colour, warm(NIGHT_HAIR));
  return look.theme === 'dark' ? blended(colour, DUSK, 0.1) : colour;
}
