import { type Instant, type JournalEntry, STROKES } from '@warmhands/core';
import { between, type Chance, mayBe, oneOf } from './chance.ts';
import { DANGER, MILDER, SAME_DAY } from './lists.ts';
import { after, randomTime } from './random-time.ts';

const KINDS = [
  'feed',
  'feed',
  'feed',
  'sleep',
  'sleep',
  'nappy',
  'nappy',
  'temperature',
  'temperature',
  'immunisation',
  'crying',
  'symptom',
  'patch-test',
  'bath',
  'note',
  'massage',
] as const;

const PRODUCTS = ['emollient', 'sunflower', 'coconut', 'mineral', 'grapeseed', 'rapeseed', 'olive'] as const;
const CELSIUS = [34.9, 35.9, 36, 36.8, 37.4, 37.9, 38, 38.4, 38.9, 39, 39.6, 41] as const;

/** One entry of any kind, with a time that may be odd. */
export function randomEntry(chance: Chance, now: Instant): JournalEntry {
  const at = randomTime(chance, now);
  switch (oneOf(chance, KINDS)) {
    case 'feed':
      return { kind: 'feed', how: oneOf(chance, ['breast', 'bottle', 'solids']), ...span(chance, at, 40) };
    case 'sleep':
      return { kind: 'sleep', ...span(chance, at, 180) };
    case 'crying':
      return { kind: 'crying', ...span(chance, at, 30) };
    case 'nappy':
      return mayBe(chance, 0.8)
        ? { kind: 'nappy', at, wet: true, stool: randomStool(chance) }
        : { kind: 'nappy', at, wet: true };
    case 'temperature':
      return { kind: 'temperature', at, celsius: oneOf(chance, CELSIUS), site: 'armpit' };
    case 'immunisation':
      return { kind: 'immunisation', at, limbs: [oneOf(chance, ['left-thigh', 'right-thigh', 'left-arm', 'mouth'])] };
    case 'symptom':
      return { kind: 'symptom', at, fact: randomSign(chance) };
    case 'patch-test':
      return randomPatchTest(chance, at);
    case 'bath':
      return { kind: 'bath', at };
    case 'note':
      return { kind: 'note', at, text: 'slept well' };
    case 'massage':
      return {
        kind: 'massage',
        start: at,
        end: after(at, 8),
        goal: null,
        strokes: [{ stroke: oneOf(chance, STROKES), seconds: 30 }],
        ended: 'done',
      };
  }
}

/** A test of one of the products. */
export function randomPatchTest(chance: Chance, at: Instant): JournalEntry {
  const result = oneOf(chance, ['clear', 'clear', 'clear', 'reaction', 'unread'] as const);
  return { kind: 'patch-test', product: oneOf(chance, PRODUCTS), at, result };
}

/** A start, and mostly an end that is not before it. */
function span(chance: Chance, start: Instant, most: number): { start: Instant; end?: Instant } {
  return mayBe(chance, 0.75) ? { start, end: after(start, between(chance, 0, most)) } : { start };
}

function randomStool(chance: Chance): NonNullable<Extract<JournalEntry, { kind: 'nappy' }>['stool']> {
  const texture = mayBe(chance, 0.5) ? { texture: oneOf(chance, ['hard', 'formed', 'loose', 'watery'] as const) } : {};
  const colours = ['yellow', 'brown', 'green', 'black', 'red', 'white', 'other'] as const;
  return { ...texture, ...(mayBe(chance, 0.5) ? { colour: oneOf(chance, colours) } : {}) };
}

function randomSign(chance: Chance): Extract<JournalEntry, { kind: 'symptom' }>['fact'] {
  const kind = chance();
  if (kind < 0.3) return oneOf(chance, DANGER);
  if (kind < 0.5) return oneOf(chance, SAME_DAY);
  return kind < 0.7 ? 'feverish' : oneOf(chance, MILDER);
}
