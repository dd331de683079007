import type { BabyState, Basis, NonEmpty } from '@warmhands/core';
import type { Face } from '@warmhands/core/figure';
import type { CueId, CueKind } from '../guidance/cues.ts';
import type { GuidancePlace } from '../guidance/guidance-item.ts';

/** A question with a picture: what does this baby say? Its words stand under the face. [K81] */
export interface CueQuestion {
  readonly face: Face;
  readonly says: CueKind;
  /** What can be seen of it. */
  readonly cues: NonEmpty<CueId>;
}

/** Each face once, with a yes, a maybe and an enough in turn. [K81] */
export const cueQuestions: NonEmpty<CueQuestion> = [
  { face: 'calm', says: 'go-on', cues: ['bright-eyes', 'soft-face'] },
  { face: 'looking-away', says: 'slow-down', cues: ['looks-away'] },
  { face: 'crying', says: 'stop', cues: ['cries'] },
  { face: 'delighted', says: 'go-on', cues: ['smiles-or-coos', 'open-hands'] },
  { face: 'frown', says: 'slow-down', cues: ['frowns', 'fist-or-stiff-limb'] },
  { face: 'asleep', says: 'stop', cues: ['falls-asleep'] },
  { face: 'hiccup', says: 'slow-down', cues: ['hiccups'] },
  { face: 'stop', says: 'stop', cues: ['arches', 'turns-away', 'pushes-or-pulls-away'] },
  { face: 'drowsy', says: 'slow-down', cues: ['dull-eyes'] },
];

/** The face that shows how awake a baby is. */
export const faceOfState: Readonly<Record<BabyState, Face>> = {
  'deep-sleep': 'asleep',
  'light-sleep': 'asleep',
  drowsy: 'drowsy',
  'quiet-alert': 'calm',
  'active-alert': 'delighted',
  crying: 'crying',
};

/** What the states and their use for a massage stand on. */
export const stateBasis: {
  readonly basis: Basis;
  readonly sources: readonly GuidancePlace[];
  readonly checkedOn: '2026-11';
} = {
  basis: 'instructors',
  sources: [
    { source: 'mojo' },
    { source: 'cuh' },
    { source: 'article-1', place: 'L64' },
    { source: 'article-2', place: 'L8' },
  ],
  checkedOn: '2026-11',
};
