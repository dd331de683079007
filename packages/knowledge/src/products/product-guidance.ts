import type { GuidanceItem } from '../guidance/guidance-item.ts';
import { one } from '../guidance/guidance-item.ts';

const CHECKED = '2026-11';

/** What goes with anything that is put on the skin: test it, use little, do not slip, and mind the towels. */
export const productGuidance = [
  {
    id: 'ask-about-skin',
    moment: 'preparation',
    basis: 'article',
    sources: [one('L39'), one('L85'), one('L86')],
    withProduct: true,
    checkedOn: CHECKED,
  },
  {
    id: 'patch-test',
    moment: 'preparation',
    basis: 'instructors',
    sources: [one('L88'), { source: 'nbb' }, { source: 'balmonds' }, { source: 'tbb' }],
    withProduct: true,
    checkedOn: CHECKED,
  },
  {
    id: 'patch-test-limits',
    moment: 'preparation',
    basis: 'reasoned',
    sources: [],
    withProduct: true,
    checkedOn: CHECKED,
  },
  {
    id: 'which-oil',
    moment: 'preparation',
    basis: 'article',
    sources: [one('L78'), one('L134'), { source: 'jbb' }],
    withProduct: true,
    checkedOn: CHECKED,
  },
  {
    id: 'how-much',
    moment: 'preparation',
    basis: 'article',
    sources: [one('L134')],
    withProduct: true,
    checkedOn: CHECKED,
  },
  {
    id: 'warm-oil-in-hands',
    moment: 'preparation',
    basis: 'reasoned',
    sources: [one('L134')],
    withProduct: true,
    checkedOn: CHECKED,
  },
  { id: 'oil-stays-away', moment: 'stroke', basis: 'reasoned', sources: [], withProduct: true, checkedOn: CHECKED },
  {
    id: 'oil-never-outdoors',
    moment: 'preparation',
    basis: 'reasoned',
    sources: [],
    withProduct: true,
    checkedOn: CHECKED,
  },
  {
    id: 'food-off-hands',
    moment: 'preparation',
    basis: 'study',
    sources: [{ source: 'perkin' }, { source: 'proact' }],
    withProduct: true,
    checkedOn: CHECKED,
  },
  { id: 'oil-slips', moment: 'after', basis: 'reasoned', sources: [], withProduct: true, checkedOn: CHECKED },
  {
    id: 'oily-towels',
    moment: 'after',
    basis: 'guideline',
    sources: [{ source: 'cpsc' }, { source: 'dsfr' }],
    withProduct: true,
    checkedOn: CHECKED,
  },
  { id: 'old-oil', moment: 'after', basis: 'reasoned', sources: [], withProduct: true, checkedOn: CHECKED },
  {
    id: 'skin-reaction',
    moment: 'after',
    basis: 'article',
    sources: [one('L88')],
    withProduct: true,
    checkedOn: CHECKED,
  },
] as const satisfies readonly GuidanceItem[];
