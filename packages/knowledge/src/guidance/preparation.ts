import type { GuidanceItem } from './guidance-item.ts';
import { one, two } from './guidance-item.ts';

const CHECKED = '2026-11';

/** Before the first touch: place, time, hands, clothes. */
export const preparationGuidance = [
  {
    id: 'warm-calm-place',
    moment: 'preparation',
    basis: 'article',
    sources: [one('L38'), one('L126'), two('L8'), { source: 'bath24' }],
    checkedOn: CHECKED,
  },
  { id: 'out-of-the-sun', moment: 'preparation', basis: 'reasoned', sources: [one('L38')], checkedOn: CHECKED },
  { id: 'floor-first', moment: 'preparation', basis: 'article', sources: [one('L38')], checkedOn: CHECKED },
  { id: 'soft-place', moment: 'preparation', basis: 'article', sources: [one('L39')], checkedOn: CHECKED },
  {
    id: 'good-moment',
    moment: 'preparation',
    basis: 'article',
    sources: [one('L39'), one('L64'), one('L65'), two('L8'), { source: 'mojo' }, { source: 'cuh' }],
    checkedOn: CHECKED,
  },
  { id: 'after-the-bath', moment: 'preparation', basis: 'reasoned', sources: [one('L39')], checkedOn: CHECKED },
  { id: 'things-at-hand', moment: 'preparation', basis: 'article', sources: [one('L39')], checkedOn: CHECKED },
  {
    id: 'how-bare',
    moment: 'preparation',
    basis: 'article',
    sources: [one('L39'), one('L50'), one('L132'), { source: 'nowbaby' }],
    checkedOn: CHECKED,
  },
  {
    id: 'your-own-calm',
    moment: 'preparation',
    basis: 'article',
    sources: [one('L41'), one('L127')],
    checkedOn: CHECKED,
  },
  {
    id: 'clean-warm-hands',
    moment: 'preparation',
    basis: 'article',
    sources: [one('L128'), { source: 'ana' }],
    checkedOn: CHECKED,
  },
  {
    id: 'jewellery-off',
    moment: 'preparation',
    basis: 'instructors',
    sources: [{ source: 'ana' }],
    checkedOn: CHECKED,
  },
  { id: 'show-the-start', moment: 'preparation', basis: 'article', sources: [one('L134')], checkedOn: CHECKED },
  {
    id: 'ask-permission',
    moment: 'preparation',
    basis: 'article',
    sources: [one('L129'), one('L130'), two('L6'), { source: 'imusa' }],
    checkedOn: CHECKED,
  },
  {
    id: 'no-recorded-music',
    moment: 'preparation',
    basis: 'article',
    sources: [two('L8')],
    checkedOn: CHECKED,
  },
  { id: 'one-part-first', moment: 'preparation', basis: 'article', sources: [one('L42')], checkedOn: CHECKED },
  { id: 'as-often-as-you-like', moment: 'preparation', basis: 'article', sources: [one('L65')], checkedOn: CHECKED },
  { id: 'heat-and-drinks', moment: 'preparation', basis: 'reasoned', sources: [], checkedOn: CHECKED },
  { id: 'clear-of-cords', moment: 'preparation', basis: 'reasoned', sources: [], checkedOn: CHECKED },
  {
    id: 'skin-dressings',
    moment: 'preparation',
    basis: 'instructors',
    sources: [{ source: 'cuh' }, { source: 'pt' }],
    checkedOn: CHECKED,
  },
] as const satisfies readonly GuidanceItem[];
