import { counted, leafletTexts } from '@warmhands/knowledge';

/** The routine in words. */
export const routineWords = {
  title: leafletTexts.title,
  lead: (minutes: string, undress: string, product: string): string => `${minutes}, ${undress}, ${product}.`,
  undress: { clothed: 'in clothes', partly: 'partly undressed', nappy: 'in a nappy', bare: 'bare' },
  bareHands: 'dry hands',
  withProduct: (name: string): string => `with ${name}`,
  change: 'Change',
  shortest: leafletTexts.shortest,
  leftOut: (count: number): string =>
    counted(count, { one: '# stroke left out, and why', other: '# strokes left out, and why' }),
  side: { left: 'your baby’s left', right: 'your baby’s right' },
  ready: 'Before you begin',
  steps: leafletTexts.steps,
  times: (count: number): string => counted(count, { one: 'once', other: '# times' }),
  getReady: 'Get ready',
  leaflet: 'Print a leaflet',
  made: (version: string, date: string): string => `Book ${version}. Made on ${date}.`,
  none: 'No routine now',
  noneLead: 'The answer has changed. Look there first.',
  toAnswer: 'To the answer',
  onSkin: 'What your hands glide on',
  dressed: 'How much is bare',
  order: 'Where to begin',
  orders: { 'legs-first': 'With the legs', 'chest-first': 'With the chest' },
  undressAuto: 'As the age suggests',
} as const;
