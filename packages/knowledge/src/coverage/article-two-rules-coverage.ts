import type { CoverageRow } from './coverage-row.ts';

/** Every rule of the second article, and what it became. */
export const articleTwoRulesCoverage: readonly CoverageRow[] = [
  { code: 'Q01', went: ['guidance:ask-permission', 'guidance:follow-your-baby'] },
  { code: 'Q02', went: ['guidance:stop-when-told'] },
  { code: 'Q03', went: ['guidance:good-moment', 'guidance:after-the-bath'] },
  { code: 'Q04', went: ['rule:asleep', 'guidance:dozing-off'] },
  { code: 'Q05', went: ['guidance:warm-calm-place'] },
  { code: 'Q06', went: ['guidance:no-recorded-music'] },
  { code: 'Q07', went: ['guidance:your-voice'] },
  {
    code: 'Q08',
    went: ['guidance:slow-strokes', 'guidance:how-firm'],
    note: 'How firm goes by the part of the body. (C9)',
  },
  { code: 'Q09', went: ['rule:difficult-birth', 'rule:head-swelling'] },
  {
    code: 'Q10',
    went: ['guidance:light-on-the-head', 'stroke:head-hold', 'stroke:head-to-forehead', 'stroke:head-to-nape'],
  },
  { code: 'Q11', went: ['guidance:off-the-spine', 'stroke:back-down'] },
  { code: 'Q12', went: ['guidance:off-the-spine', 'stroke:back-down'] },
  { code: 'Q13', went: ['guidance:change-hands', 'stroke:leg-down', 'stroke:leg-up'] },
  { code: 'Q14', went: ['guidance:change-hands', 'stroke:arm-down', 'stroke:arm-up'] },
  {
    code: 'Q15',
    went: ['guidance:outwards', 'stroke:leg-up', 'stroke:arm-up', 'claim:down-calms-up-wakes'],
    note: 'Handed down: it rules which strokes serve sleep and play, and claims nothing. (C5)',
  },
  { code: 'Q16', went: ['stroke:tummy-paddle'] },
  { code: 'Q17', went: ['stroke:tummy-paddle', 'guidance:below-the-ribs'] },
  { code: 'Q18', went: ['stroke:sole-press', 'guidance:no-special-points'] },
  { code: 'Q19', went: ['stroke:back-down', 'claim:down-calms-up-wakes'] },
];
