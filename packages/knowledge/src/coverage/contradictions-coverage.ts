import type { CoverageRow } from './coverage-row.ts';

/** Where the resolution of each contradiction between the articles went. [K9] */
export const contradictionsCoverage: readonly CoverageRow[] = [
  {
    code: 'C1',
    went: [
      'rule:few-stools-in-24h',
      'rule:long-stool-gap-on-breast-milk',
      'rule:usual-stool-gap-on-breast-milk',
      'rule:long-stool-gap',
      'rule:hard-stool',
      'claim:long-gaps',
    ],
  },
  { code: 'C2', went: ['product:none', 'product:cooking-oil', 'guidance:which-oil'] },
  { code: 'C3', went: ['product:olive', 'rule:product-never-used', 'claim:goodness-of-oils'] },
  {
    code: 'C4',
    went: ['guidance:no-recorded-music', 'guidance:your-voice'],
    note: 'The quiet ways of a hands-free session belong to the session player.',
  },
  {
    code: 'C5',
    went: ['guidance:outwards', 'routine:invigorating', 'stroke:leg-up', 'stroke:arm-up', 'claim:down-calms-up-wakes'],
  },
  {
    code: 'C6',
    went: [
      'rule:just-woken',
      'rule:asleep',
      'rule:drowsy',
      'rule:too-lively',
      'guidance:good-moment',
      'guidance:dozing-off',
    ],
  },
  { code: 'C7', went: ['rule:crying', 'help:crying-now', 'guidance:not-while-crying', 'claim:colic'] },
  {
    code: 'C8',
    went: ['rule:just-fed', 'rule:hungry'],
    note: 'The lighter plan for hands and feet after 30 minutes was left: 60 minutes hold for every stroke.',
  },
  { code: 'C9', went: ['guidance:how-firm', 'rule:under-4-weeks', 'rule:from-4-to-6-weeks', 'guidance:off-the-spine'] },
  {
    code: 'C10',
    went: [
      'guidance:how-bare',
      'guidance:one-part-bare',
      'guidance:nappy-off',
      'routine:undress',
      'rule:under-4-weeks',
    ],
  },
  {
    code: 'C11',
    went: [],
    note: 'A stomach cannot be stroked while the baby lies on it, so tummy strokes are done on the back.',
  },
  {
    code: 'C12',
    went: [
      'stroke:lap-pat',
      'rule:no-head-lift',
      'rule:lap-pat-born-early',
      'rule:lap-pat-from-6-months',
      'rule:lap-pat-hard-stool',
      'rule:reflux',
      'rule:hip-condition',
      'guidance:lap-pats-last',
      'claim:lap-pats',
    ],
  },
  {
    code: 'C13',
    went: ['rule:under-4-weeks', 'rule:from-4-to-6-weeks', 'rule:navel-not-healed', 'stroke:newborn-back-and-legs'],
  },
  { code: 'C14', went: ['stroke:tummy-paddle', 'guidance:below-the-ribs', 'rule:navel-not-healed', 'rule:hernia'] },
  { code: 'C15', went: ['routine:tummyBlock', 'stroke:tummy-sides', 'stroke:tummy-circle'] },
  { code: 'C16', went: ['routine:way'] },
  {
    code: 'C17',
    went: [
      'rule:difficult-birth',
      'rule:head-swelling',
      'rule:bulging-fontanelle',
      'stroke:head-hold',
      'guidance:light-on-the-head',
    ],
  },
  { code: 'C18', went: ['claim:bottom-circles-and-stool', 'claim:gas-before-stool'] },
  { code: 'C19', went: ['guidance:warm-calm-place', 'rule:other-condition'] },
  {
    code: 'C20',
    went: ['rule:hard-stool', 'rule:ribbon-stool', 'rule:blood-in-stool', 'rule:swollen-hard-belly', 'rule:vomiting'],
  },
  { code: 'C21', went: ['guidance:no-time-promised', 'claim:stool-at-once'] },
  { code: 'C22', went: ['guidance:out-of-the-sun', 'guidance:oil-never-outdoors', 'guidance:warm-calm-place'] },
  { code: 'C23', went: ['guidance:floor-first', 'guidance:hand-on-baby', 'guidance:oil-slips'] },
  { code: 'C24', went: ['guidance:patch-test', 'rule:product-not-tested'] },
  {
    code: 'C25',
    went: ['guidance:no-special-points', 'claim:reflex-points', 'stroke:sole-press', 'stroke:finger-circles'],
  },
  {
    code: 'C26',
    went: ['claim:closeness', 'claim:no-harm'],
    note: 'The modest tone is held by the words that go with each grade.',
  },
  { code: 'C27', went: ['claim:gripe-water', 'claim:probiotics', 'guidance:nothing-by-mouth-or-bottom'] },
  {
    code: 'C28',
    went: [
      'rule:vaccinated-in-48h',
      'rule:hot-after-vaccination',
      'rule:sore-left-thigh',
      'rule:sore-right-thigh',
      'rule:sore-left-arm',
      'rule:sore-right-arm',
    ],
  },
  { code: 'C29', went: ['rule:eczema', 'rule:eczema-product', 'rule:weeping-eczema', 'guidance:eczema-way'] },
  { code: 'C30', went: ['guidance:never-straighten', 'stroke:leg-glide', 'rule:hip-condition'] },
  {
    code: 'C31',
    went: ['guidance:fingers-for-small', 'guidance:flat-hands', 'routine:widths', 'routine:palmMillimetres'],
  },
];
