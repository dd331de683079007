import { HAIR_STYLES, HAIRS, type Look, THEMES, TONES, USUAL_LOOK } from '@warmhands/core/figure';
import { oneOf } from './parse-options.ts';

/** The options that say how a picture looks. None of them changes where a hand goes. */
export const LOOK_OPTIONS = {
  theme: oneOf(THEMES, USUAL_LOOK.theme),
  tone: oneOf(TONES, USUAL_LOOK.baby),
  hands: oneOf(TONES, USUAL_LOOK.hands),
  hair: oneOf(HAIRS, USUAL_LOOK.hair),
  'hair-style': oneOf(HAIR_STYLES, USUAL_LOOK.hairStyle),
} as const;

/** The look that the options ask for. */
export function lookOf(options: {
  readonly theme: Look['theme'];
  readonly tone: Look['baby'];
  readonly hands: Look['hands'];
  readonly hair: Look['hair'];
  readonly 'hair-style': Look['hairStyle'];
}): Look {
  const { theme, tone, hands, hair } = options;
  return { baby: tone, hands, hair, hairStyle: options['hair-style'], theme };
}
