import { describe, expect, it } from 'vitest';
import { contrast, luminance } from './colour.ts';
import { HAIRS, type Look, THEMES, TONES, USUAL_LOOK } from './look.ts';
import { hairOf, skinOf } from './skin.ts';
import { SURROUNDINGS } from './theme.ts';

const CLEAR = { light: 7, dark: 7, night: 7, contrast: 7 } as const;

describe('the colours', () => {
  it.each(THEMES)('[D57] keep the order of the tones in %s', (theme) => {
    const light = TONES.map((tone) => luminance(skinOf(tone, theme).base));
    expect(light).toEqual([...light].sort((a, b) => b - a));
    expect(new Set(light).size).toBe(TONES.length);
  });

  it.each(THEMES)('[D57] let hair be any colour with any skin in %s', (theme) => {
    const colours = HAIRS.map((hair) => {
      const each = TONES.map((baby) => hairOf({ ...USUAL_LOOK, hair, baby, theme } satisfies Look));
      expect(new Set(each).size).toBe(1);
      return each[0];
    });
    expect(new Set(colours).size).toBe(HAIRS.length);
  });

  it.each(THEMES)('[D60] part the trail from whatever lies below it in %s', (theme) => {
    const around = SURROUNDINGS[theme];
    expect(contrast(around.trail, around.trailCase)).toBeGreaterThanOrEqual(CLEAR[theme]);
    const skins = TONES.map((tone) => skinOf(tone, theme).base);
    for (const below of [...skins, around.towel, around.nappy, around.cloth, around.sleeve, around.ground]) {
      const best = Math.max(contrast(around.trail, below), contrast(around.trailCase, below));
      expect(best, below).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(THEMES)('[D60] part the hands from skin of the same tone in %s', (theme) => {
    const { halo } = SURROUNDINGS[theme];
    for (const tone of TONES) {
      const { base, line } = skinOf(tone, theme);
      expect(Math.max(contrast(halo, base), contrast(line, base)), tone).toBeGreaterThanOrEqual(1.4);
    }
  });
});
