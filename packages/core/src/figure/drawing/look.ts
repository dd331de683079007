/** Skin tones from light to dark, for the baby and for the carer's hands apart. */
export const TONES = ['shell', 'peach', 'honey', 'amber', 'chestnut', 'umber'] as const;
export type ToneName = (typeof TONES)[number];

/** Colours of hair, free of the tone of the skin. */
export const HAIRS = ['fair', 'red', 'brown', 'dark', 'black'] as const;
export type HairName = (typeof HAIRS)[number];

/** How hair grows. `fine`: the down of a newborn, whatever the age. */
export const HAIR_STYLES = ['fine', 'short', 'straight', 'curls', 'coils'] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

export const THEMES = ['light', 'dark', 'night', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What a family chooses of how the picture looks. None of it changes where a hand goes. */
export interface Look {
  readonly baby: ToneName;
  readonly hands: ToneName;
  readonly hair: HairName;
  readonly hairStyle: HairStyle;
  readonly theme: Theme;
}

/** Until somebody chooses. */
export const USUAL_LOOK: Look = { baby: 'honey', hands: 'amber', hair: 'brown', hairStyle: 'short', theme: 'light' };
