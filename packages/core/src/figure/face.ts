/**
 * What a baby's face says, from yes to enough, and how awake it is.
 *
 * `calm` and `delighted` say yes; `looking-away`, `frown` and `hiccup` say wait; `stop` and `crying` say enough; `drowsy`
 * and `asleep` say that the baby rests. Each has a posture of its own.
 */
export const FACES = [
  'calm',
  'delighted',
  'looking-away',
  'frown',
  'hiccup',
  'stop',
  'crying',
  'drowsy',
  'asleep',
] as const;
export type Face = (typeof FACES)[number];
