/** Which of the recorded voices leads. */
export const whichVoiceWords = {
  whose: 'Whose voice leads?',
  whoseHint: 'You hear this voice. What you record is kept for it.',
  usual: { first: 'My voice', second: 'Second voice', third: 'Third voice', fourth: 'Fourth voice' },
  places: (count: number, of: number): string => `${count} of ${of} prompts`,
  coverage: (name: string, count: number, of: number): string => `${name}: ${count} of ${of} prompts are recorded.`,
  rest: {
    device: 'The device’s voice says the rest.',
    text: 'This device has no voice. The rest stands on the screen.',
  },
  notChosen: 'That could not be kept. Please try again.',
} as const;
