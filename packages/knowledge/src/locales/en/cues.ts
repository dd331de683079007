import type { CueId, CueKind } from '../../guidance/cues.ts';

/** The three lists: what to do when a baby says so. */
export const cueKindTexts = {
  'go-on': { title: 'Go on', say: 'Your baby is with you. Carry on as you are.' },
  'slow-down': {
    title: 'Slow down',
    say: 'Rest your hands for a few seconds. Then go slower, lighter, or somewhere else.',
  },
  stop: { title: 'Stop', say: 'Stop the strokes. Hold your baby, and see what they need.' },
} as const satisfies Record<CueKind, { readonly title: string; readonly say: string }>;

/** What a baby says without words. */
export const cueTexts = {
  'looks-at-you': 'Looks at you',
  'bright-eyes': 'Wide, bright eyes',
  'turns-to-you': 'Turns to you',
  'soft-face': 'Soft, awake face',
  'smiles-or-coos': 'Smiles or coos',
  'open-hands': 'Loose or open hands',
  'reaches-or-grasps': 'Reaches or grasps',
  'hand-to-mouth': 'Hand to mouth',
  'smooth-moves': 'Arms and legs move smoothly',
  'steady-breath': 'Pink skin, steady breath',
  'grows-still': 'Grows still and listens',
  snuggles: 'Snuggles in',
  'looks-away': 'Looks away',
  'dull-eyes': 'Dull, glassy eyes',
  yawns: 'Yawns',
  frowns: 'Frowns, or the lip shakes',
  'breathes-faster': 'Breathes faster',
  'hand-to-ear': 'Hand to ear or behind the head',
  'splayed-fingers': 'Fingers spread wide',
  'fist-or-stiff-limb': 'Tight fist, stiff arm or leg',
  hiccups: 'Hiccups',
  sneezes: 'Sneezes',
  'tongue-out': 'Pokes the tongue out',
  squirms: 'Squirms',
  'hunched-shoulders': 'Hunched shoulders',
  'turns-away': 'Turns the body or head away',
  'pushes-or-pulls-away': 'Pushes or pulls away',
  arches: 'Arches the back',
  'fusses-more': 'Fusses more and more',
  cries: 'Cries',
  'chokes-or-gags': 'Chokes or gags',
  'brings-up-milk': 'Brings up milk',
  thrashes: 'Jerky kicks and waves',
  'red-or-pale': 'Goes red, pale or blotchy',
  'falls-asleep': 'Falls asleep',
  'stop-hand': 'Wide eyes, hand held up flat',
} as const satisfies Record<CueId, string>;
