import type { HelpPage } from './help-page.ts';

/** What to do while a baby cries, danger first. It needs no profile and no network. [K7] */
export const cryingNow = {
  id: 'crying-now',
  alsoFind: [
    'colic',
    'crying',
    'cry',
    'screaming',
    'gripe water',
    'wind',
    'reflux',
    'unsettled',
    'cannot cope',
    'shake',
    'hair round toe',
  ],
  sections: [
    {
      id: 'danger',
      shape: 'steps',
      care: 'emergency',
      items: [
        { id: 'look', basis: 'guideline', sources: [{ source: 'oxf' }, { source: 'nhs-serious' }, { source: 'mrf' }] },
        {
          id: 'fever',
          basis: 'guideline',
          sources: [{ source: 'oxf' }, { source: 'rhcg' }, { source: 'mrf' }],
          fact: 'hottest-reading',
        },
      ],
    },
    {
      id: 'comfort',
      shape: 'steps',
      items: [
        { id: 'hold', basis: 'reasoned', sources: [{ source: 'bliss-skin' }] },
        { id: 'feed', basis: 'reasoned', sources: [] },
        { id: 'wind-upright', basis: 'reasoned', sources: [{ source: 'article-1', place: 'L109' }] },
        { id: 'nappy', basis: 'guideline', sources: [{ source: 'rcem' }, { source: 'gcare' }] },
        { id: 'skin-to-skin', basis: 'reasoned', sources: [{ source: 'bliss-skin' }] },
        { id: 'quiet', basis: 'reasoned', sources: [] },
      ],
    },
    {
      id: 'cannot',
      shape: 'steps',
      items: [
        { id: 'put-down', basis: 'guideline', sources: [{ source: 'icon' }] },
        { id: 'step-away', basis: 'guideline', sources: [{ source: 'icon' }] },
        { id: 'call-someone', basis: 'guideline', sources: [{ source: 'icon' }] },
        { id: 'never-shake', basis: 'guideline', sources: [{ source: 'icon' }] },
      ],
    },
    {
      id: 'call',
      shape: 'list',
      items: [
        { id: 'call-emergency', basis: 'guideline', sources: [{ source: 'oxf' }, { source: 'mrf' }] },
        { id: 'call-today', basis: 'guideline', sources: [{ source: 'rcem' }, { source: 'gcare' }] },
        { id: 'call-worried', basis: 'reasoned', sources: [], fact: 'worried' },
        { id: 'call-soon', basis: 'reasoned', sources: [] },
      ],
    },
    {
      id: 'massage',
      shape: 'list',
      items: [
        { id: 'not-now', basis: 'instructors', sources: [{ source: 'lll' }, { source: 'gt' }] },
        { id: 'figures-massage', basis: 'study', sources: [{ source: 'huh' }] },
        { id: 'figures-crying', basis: 'study', sources: [{ source: 'wolke' }, { source: 'icon' }] },
        { id: 'calm-time', basis: 'reasoned', sources: [] },
      ],
    },
  ],
} as const satisfies HelpPage;
