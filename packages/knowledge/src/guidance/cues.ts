import type { Basis } from '@warmhands/core';
import type { GuidancePlace } from './guidance-item.ts';

/** What a baby says without words: go on; slow down, pause or change; stop. */
export const CUES = {
  'go-on': [
    'looks-at-you',
    'bright-eyes',
    'turns-to-you',
    'soft-face',
    'smiles-or-coos',
    'open-hands',
    'reaches-or-grasps',
    'hand-to-mouth',
    'smooth-moves',
    'steady-breath',
    'grows-still',
    'snuggles',
  ],
  'slow-down': [
    'looks-away',
    'dull-eyes',
    'yawns',
    'frowns',
    'breathes-faster',
    'hand-to-ear',
    'splayed-fingers',
    'fist-or-stiff-limb',
    'hiccups',
    'sneezes',
    'tongue-out',
    'squirms',
    'hunched-shoulders',
  ],
  stop: [
    'turns-away',
    'pushes-or-pulls-away',
    'arches',
    'fusses-more',
    'cries',
    'chokes-or-gags',
    'brings-up-milk',
    'thrashes',
    'red-or-pale',
    'falls-asleep',
    'stop-hand',
  ],
} as const;

export type CueKind = keyof typeof CUES;
export type CueId = (typeof CUES)[CueKind][number];

/** What the three lists stand on. Sneezing and the stop hand are ours. [K42] */
export const cueBasis: {
  readonly basis: Basis;
  readonly sources: readonly GuidancePlace[];
  readonly checkedOn: string;
} = {
  basis: 'instructors',
  sources: [
    { source: 'article-1', place: 'L41' },
    { source: 'article-2', place: 'L6' },
    { source: 'doh' },
    { source: 'rch-cues' },
    { source: 'pada' },
    { source: 'trustt' },
    { source: 'tots' },
    { source: 'liddlek' },
  ],
  checkedOn: '2026-11',
};
