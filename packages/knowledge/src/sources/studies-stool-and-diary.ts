import type { Source } from './source.ts';

/** Single studies of stool counts, diaries and trials in one baby. */
export const stoolAndDiarySources = [
  {
    id: 'moretti',
    title: 'How often breastfed and bottle fed babies pass stool',
    publisher: 'zendy.io, index entry',
    url: 'https://zendy.io/title/10.1111/apa.14620',
    kind: 'study',
    confidence: 'A',
    read: 'excerpt',
    checkedOn: '2026-11',
  },
  {
    id: 'courdent',
    title: 'Long gaps between stools in breastfed babies',
    publisher: 'Aprifel, summary',
    url: 'https://www.aprifel.com/fr/resume-scientifique/infrequent-stools-in-exclusively-breastfed-infants/',
    kind: 'study',
    confidence: 'A',
    read: 'excerpt',
    checkedOn: '2026-11',
  },
  {
    id: 'camur',
    title: 'Stool counts of mainly breastfed babies in the first year',
    publisher: 'paperzz.com, a copy',
    url: 'https://paperzz.com/doc/8253470/',
    kind: 'study',
    confidence: 'A',
    read: 'excerpt',
    checkedOn: '2026-11',
  },
] as const satisfies readonly Source[];
