/** What a statement stands on. */
export const grounds = {
  basis: {
    guideline: 'Stands on guidance:',
    study: 'Stands on studies:',
    instructors: 'Stands on what teachers of massage say:',
    article: 'Stands on an article:',
    reasoned: 'Reasoned: this is ours, we found no source for it.',
  },
  read: (month: string): string => `Read ${month}.`,
  someReasoned: 'Where a line says so, it is reasoned: ours, with no source found.',
  reasonedWith: 'Reasoned, with support from:',
} as const;
