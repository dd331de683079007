import type { HelpPage } from './help-page.ts';

/** How a routine ends when the baby sleeps or will sleep. [K7] */
export const safeSleep = {
  id: 'safe-sleep',
  alsoFind: ['sleep', 'cot', 'bed', 'sids', 'on the back', 'asleep', 'nap'],
  sections: [
    {
      id: 'before',
      shape: 'steps',
      items: [
        { id: 'stop-when-drowsy', basis: 'reasoned', sources: [] },
        { id: 'wipe-and-cool', basis: 'reasoned', sources: [{ source: 'lull' }] },
        { id: 'wash-towels', basis: 'guideline', sources: [{ source: 'cpsc' }, { source: 'dsfr' }] },
      ],
    },
    {
      id: 'cot',
      shape: 'steps',
      items: [
        { id: 'on-the-back', basis: 'guideline', sources: [{ source: 'lull' }, { source: 'sutton' }] },
        { id: 'firm-flat-clear', basis: 'guideline', sources: [{ source: 'lull' }, { source: 'sutton' }] },
        { id: 'head-uncovered', basis: 'guideline', sources: [{ source: 'lull' }, { source: 'sutton' }] },
        { id: 'same-room', basis: 'guideline', sources: [{ source: 'lull' }, { source: 'sutton' }] },
        { id: 'room-warmth', basis: 'guideline', sources: [{ source: 'lull' }, { source: 'sutton' }] },
      ],
    },
    {
      id: 'never',
      shape: 'list',
      items: [
        {
          id: 'never-on-the-tummy',
          basis: 'guideline',
          sources: [{ source: 'lull' }, { source: 'sutton' }, { source: 'hack' }],
        },
        { id: 'never-on-a-sofa', basis: 'guideline', sources: [{ source: 'lull' }, { source: 'sutton' }] },
      ],
    },
  ],
} as const satisfies HelpPage;
