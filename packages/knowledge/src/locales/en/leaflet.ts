import type { Aim, Care, Undress } from '@warmhands/core';
import { counted } from '../counting.ts';

/** The words of a routine on paper that stand nowhere else. */
export const leafletTexts = {
  title: {
    bond: 'To be close',
    sleep: 'To settle for sleep',
    wind: 'To ease wind',
    constipation: 'For tummy comfort',
    play: 'To wake and play',
    learn: 'To learn',
    none: 'A massage',
  } satisfies Record<Aim, string>,
  first: 'Read the box “When not to” first, each time. This page was right when it was made, for this baby.',
  holds: (made: string, until: string): string => `Made on ${made}. The answer holds until ${until}. Then ask again.`,
  midnight: 'midnight',
  made: (made: string): string => `Made on ${made}.`,
  heldBack: (made: string, until: string): string => `Made on ${made}. Ask again from ${until}.`,
  today: 'The limits today',
  minutes: (count: number): string => counted(count, { one: 'At most # minute.', other: 'At most # minutes.' }),
  pressure: (name: string, feels: string): string => `Touch: ${name}. ${feels}`,
  undress: {
    clothed: 'Your baby stays in clothes.',
    partly: 'Bare only the part you stroke.',
    nappy: 'Your baby wears only a nappy.',
    bare: 'Your baby is bare.',
  } satisfies Record<Undress, string>,
  dryHands: 'Dry, warm hands. Nothing on the skin.',
  withProduct: (name: string): string => `On the skin: ${name}.`,
  notProne: 'Your baby stays off the tummy today.',
  prone: (count: number): string =>
    counted(count, {
      one: 'Your baby lies on the tummy at most # minute.',
      other: 'Your baby lies on the tummy at most # minutes.',
    }),
  shortest: (minutes: number): string =>
    counted(minutes, {
      one: 'A good routine for this needs # minute. This is a short, still one.',
      other: 'A good routine for this needs # minutes. This is a short, still one.',
    }),
  leftOut: 'Left out, and why',
  leftOutOf: (reason: string, strokes: string): string => `${reason} Left out: ${strokes}.`,
  ofSide: { left: (name: string): string => `${name} (left)`, right: (name: string): string => `${name} (right)` },
  steps: 'Step by step',
  sides: {
    left: 'Your baby’s left, then right',
    right: 'Your baby’s right, then left',
  },
  times: (count: number): string => counted(count, { one: 'Once', other: '# times' }),
  seconds: (count: number): string => counted(count, { one: '# second', other: '# seconds' }),
  minutesLong: (count: number): string => counted(count, { one: '# minute', other: '# minutes' }),
  aSide: (time: string): string => `${time} a side`,
  notWhen: 'When not to',
  notWhenLead: 'No massage while one of these is so:',
  worry: 'Any sign that worries you: get help, and no massage.',
  number: (numbers: string): string => `The emergency number here is ${numbers}.`,
  numberUnknown: 'Find your emergency number now, and write it here:',
  book: (version: string): string => `Warmhands, book ${version}.`,
  notReviewed: 'Not yet reviewed by a clinician.',
  none: {
    emergency: 'Get help now',
    today: 'Ask someone today',
    'before-massage': 'Ask before any massage',
  } satisfies Record<Care, string>,
  wait: 'Not yet',
  ask: 'Some answers are missing',
  noRoutine: 'So there is no routine on this page.',
  why: 'Why',
  questions: 'Still to be answered',
  unsure: (names: string): string => `Not sure: ${names}.`,
} as const;
