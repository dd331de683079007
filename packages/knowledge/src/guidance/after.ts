import type { GuidanceItem } from './guidance-item.ts';
import { one } from './guidance-item.ts';

const CHECKED = '2026-11';

/** When the last stroke is done: dry, dressed, and asleep in a safe place. */
export const afterGuidance = [
  { id: 'wipe-and-dress', moment: 'after', basis: 'reasoned', sources: [], checkedOn: CHECKED },
  {
    id: 'safe-sleep',
    moment: 'after',
    basis: 'guideline',
    sources: [{ source: 'lull' }, { source: 'sutton' }],
    checkedOn: CHECKED,
  },
  { id: 'cool-before-sleep', moment: 'after', basis: 'guideline', sources: [{ source: 'lull' }], checkedOn: CHECKED },
  {
    id: 'never-asleep-on-the-tummy',
    moment: 'after',
    basis: 'guideline',
    sources: [{ source: 'lull' }, { source: 'hack' }],
    checkedOn: CHECKED,
  },
  { id: 'never-on-a-sofa', moment: 'after', basis: 'guideline', sources: [{ source: 'lull' }], checkedOn: CHECKED },
  {
    id: 'wash-your-hands',
    moment: 'after',
    basis: 'reasoned',
    sources: [],
    strokes: ['bottom-circles'],
    checkedOn: CHECKED,
  },
  { id: 'what-to-expect', moment: 'after', basis: 'reasoned', sources: [one('L114')], checkedOn: CHECKED },
  { id: 'another-day', moment: 'after', basis: 'article', sources: [one('L41'), one('L64')], checkedOn: CHECKED },
] as const satisfies readonly GuidanceItem[];
