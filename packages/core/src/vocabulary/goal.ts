/** What the carer hopes for. Shown to people in kinder words: `constipation` is "tummy comfort". */
export const GOALS = ['bond', 'sleep', 'wind', 'constipation', 'play', 'learn'] as const;
export type Goal = (typeof GOALS)[number];

export const UNDRESSES = ['clothed', 'partly', 'nappy', 'bare'] as const;
/** How much of the baby is bare. */
export type Undress = (typeof UNDRESSES)[number];

export const STARTS = ['legs-first', 'chest-first'] as const;
/** The two orders of a whole-body routine. */
export type Start = (typeof STARTS)[number];

export const MILKS = ['breast', 'formula', 'mixed', 'none'] as const;
export type Milk = (typeof MILKS)[number];
