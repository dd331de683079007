import type { Basis, FramingStep } from '@warmhands/core';
import { type GuidancePlace, one, two } from './guidance-item.ts';

/** What a step that frames the strokes stands on. */
export interface FramingGround {
  readonly basis: Basis;
  readonly sources: readonly GuidancePlace[];
}

/** The ground of every framing step, so that the page of a step can show it as the page of a stroke does. [K40] */
export const framingGround: Readonly<Record<FramingStep, FramingGround>> = {
  'ask-permission': { basis: 'article', sources: [one('L129'), one('L130'), two('L6'), { source: 'imusa' }] },
  'resting-hands': {
    basis: 'instructors',
    sources: [{ source: 'iaim-handout' }, { source: 'newparent' }, { source: 'touchrelax' }],
  },
  'cue-check': { basis: 'article', sources: [one('L41'), one('L136'), two('L6')] },
  'turn-over': { basis: 'reasoned', sources: [one('L49')] },
  'wipe-and-wrap': { basis: 'reasoned', sources: [] },
  'safe-sleep': { basis: 'guideline', sources: [{ source: 'lull' }, { source: 'sutton' }] },
};
