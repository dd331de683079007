/** The least situation that is understood: three keys. Tests lay their own part over it. */
export function situationWith(part: Record<string, unknown> = {}): Record<string, unknown> {
  return { contract: 1, now: '2026-11-20T14:00:00+00:00[Europe/London]', baby: { birth: '2026-08-01' }, ...part };
}

/** One of each kind of journal entry, with every key. */
export const everyEntry = [
  { kind: 'feed', start: '-PT90M', end: '-PT70M', how: 'breast' },
  { kind: 'sleep', start: '2026-11-20T09:00:00Z', end: '-PT2H' },
  { kind: 'nappy', at: '-PT1H', wet: true, stool: { texture: 'formed', amount: 'small', colour: 'brown' } },
  { kind: 'temperature', at: '-PT1H', celsius: 36.8, site: 'armpit' },
  { kind: 'immunisation', at: '-P3D', limbs: ['left-thigh', 'mouth'] },
  { kind: 'crying', start: '-PT3H', end: '-PT2H30M' },
  { kind: 'symptom', at: '-P2D', fact: 'vomiting' },
  { kind: 'bath', at: '-P1W' },
  { kind: 'patch-test', product: 'sunflower', at: '-P2D', result: 'clear' },
  {
    kind: 'massage',
    start: '-P1D',
    end: '-PT23H50M',
    goal: 'bond',
    strokes: [{ stroke: 'leg-down', side: 'left', seconds: 30 }],
    skipped: ['leg-up'],
    ended: 'cue',
    cue: 'turned away',
    by: 'Grandpa 👴🏽',
    after: ['calm', 'slept'],
  },
  { kind: 'note', at: '-PT5M', text: 'She laughed. 😀' },
] as const;

/** One answer of each shape. */
export const everyAnswer = [
  { question: 'danger', value: 'none', at: '-PT5M' },
  { fact: 'feverish', value: 'unknown', at: '-PT5M' },
  { fact: 'minutes-since-feed', value: 70, at: '-PT5M' },
  { fact: 'stools-in-24h', value: 'unknown', at: '-PT5M' },
  { fact: 'state', value: 'quiet-alert', at: '-PT5M' },
  { fact: 'carer', value: 'ready', at: '-PT5M' },
  { fact: 'injection-site-sore', value: ['left-thigh'], at: '-PT5M' },
  { fact: 'injection-site-sore', value: 'no', at: '-PT5M' },
] as const;

/** A situation that uses every key there is. */
export const fullSituation = situationWith({
  baby: {
    birth: '2026-08-01',
    due: '2026-08-10',
    milk: 'breast',
    solids: 'no',
    cleared: [{ fact: 'reflux', at: '-P10D' }],
  },
  journal: everyEntry,
  answers: everyAnswer,
  goal: 'wind',
  minutes: 10,
  undress: 'nappy',
  product: 'sunflower',
  start: 'chest-first',
  learned: ['leg-down'],
  liked: ['leg-glide'],
  disliked: [],
});
