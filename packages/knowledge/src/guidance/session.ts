import type { GuidanceItem } from './guidance-item.ts';
import { one, two } from './guidance-item.ts';

const CHECKED = '2026-11';

/** While the hands are at work: the baby leads. */
export const sessionGuidance = [
  { id: 'hand-on-baby', moment: 'session', basis: 'article', sources: [one('L38')], checkedOn: CHECKED },
  {
    id: 'your-voice',
    moment: 'session',
    basis: 'article',
    sources: [one('L41'), two('L8'), { source: 'barnardos' }],
    checkedOn: CHECKED,
  },
  {
    id: 'follow-your-baby',
    moment: 'session',
    basis: 'article',
    sources: [one('L41'), one('L136')],
    checkedOn: CHECKED,
  },
  { id: 'stop-when-told', moment: 'session', basis: 'article', sources: [one('L41'), two('L6')], checkedOn: CHECKED },
  {
    id: 'signs-come-together',
    moment: 'session',
    basis: 'reasoned',
    sources: [{ source: 'lucy' }],
    checkedOn: CHECKED,
  },
  { id: 'silence-is-no-yes', moment: 'session', basis: 'reasoned', sources: [{ source: 'imusa' }], checkedOn: CHECKED },
  { id: 'hungry-signs', moment: 'session', basis: 'instructors', sources: [{ source: 'pada' }], checkedOn: CHECKED },
  {
    id: 'dozing-off',
    moment: 'session',
    basis: 'article',
    sources: [two('L8'), { source: 'lull' }],
    checkedOn: CHECKED,
  },
  { id: 'too-warm', moment: 'session', basis: 'guideline', sources: [{ source: 'lull' }], checkedOn: CHECKED },
  { id: 'one-part-bare', moment: 'session', basis: 'reasoned', sources: [], checkedOn: CHECKED },
  { id: 'hiccups-pause', moment: 'session', basis: 'instructors', sources: [{ source: 'byron' }], checkedOn: CHECKED },
  {
    id: 'gentle-newborn',
    moment: 'session',
    basis: 'article',
    sources: [one('L60'), { source: 'carekids' }],
    checkedOn: CHECKED,
  },
  { id: 'follow-the-mover', moment: 'session', basis: 'reasoned', sources: [one('L11')], checkedOn: CHECKED },
] as const satisfies readonly GuidanceItem[];
