/** Words of the screens of help that are the app's own. */
export const help = {
  cannot: 'I cannot take any more',
  country: 'Which country are you in?',
  countryHint: 'Then I can show the number to call.',
  countryChoose: 'Choose',
  countryOther: 'Mine is not here',
  numberUnknown:
    'I have no sure number for your country, and I do not guess. Find yours now: ask anyone near, or look it up.',
  numberOf: (country: string): string => `The number is for ${country}.`,
  wrongCountry: 'Another country',
  standsOn: 'What this stands on',
  strokes: 'How the strokes are done',
  isItTrue: 'What is known about massage and crying',
} as const;
