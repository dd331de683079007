import type { GuidanceItem } from './guidance-item.ts';
import { one } from './guidance-item.ts';

const CHECKED = '2026-11';

/** Whom to ask, and what massage is not for. */
export const helpGuidance = [
  { id: 'ask-a-midwife', moment: 'help', basis: 'article', sources: [one('L56'), one('L52')], checkedOn: CHECKED },
  { id: 'classes', moment: 'help', basis: 'article', sources: [one('L56')], checkedOn: CHECKED },
  { id: 'wind-after-feeds', moment: 'help', basis: 'article', sources: [one('L109')], checkedOn: CHECKED },
  {
    id: 'nothing-by-mouth-or-bottom',
    moment: 'help',
    basis: 'reasoned',
    sources: [{ source: 'cmn' }, { source: 'devon' }],
    checkedOn: CHECKED,
  },
  { id: 'no-time-promised', moment: 'help', basis: 'reasoned', sources: [one('L13')], checkedOn: CHECKED },
  {
    id: 'lap-pats-last',
    moment: 'help',
    basis: 'article',
    sources: [one('L109'), one('L117')],
    strokes: ['lap-pat'],
    checkedOn: CHECKED,
  },
  {
    id: 'not-while-crying',
    moment: 'help',
    basis: 'article',
    sources: [one('L64'), { source: 'lll' }, { source: 'gt' }],
    checkedOn: CHECKED,
  },
] as const satisfies readonly GuidanceItem[];
