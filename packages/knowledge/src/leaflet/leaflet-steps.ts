import { type BodyPart, FRAMING_STEPS, type FramingStep, type Step, type StrokeId } from '@warmhands/core';
import type { PictureWish } from '@warmhands/core/figure';
import { allStrokes } from '../strokes/all-strokes.ts';
import type { LeafletWords } from './leaflet-words.ts';

/** Whom the pictures show: a baby of that age in months, and hands of which one leads, from where the carer sits. */
export type PicturedFor = Pick<PictureWish, 'ageMonths' | 'leading' | 'seat'>;

/** One entry of a printed routine: a stroke with both its sides, or a step between strokes. */
export interface LeafletStep {
  /** Counts from 1; `null` for a look at the baby, which stands between the entries. */
  readonly number: number | null;
  readonly name: string;
  readonly side: string | null;
  /** One for each side that is done, in the order in which they are done. */
  readonly pictures: readonly PictureWish[];
  readonly how: string;
  readonly watch: string | null;
  /** Position, contact, times, seconds, touch. */
  readonly manner: readonly string[];
}

/** Steps, both sides counted, of a routine that two pages of paper still hold in whole words. */
const MOST_IN_WHOLE = 16;

/** Whether so many steps stand on a leaflet that each is told in short: fewer words rather than smaller ones. [K64] */
export function isLong(steps: readonly Step[]): boolean {
  return steps.length > MOST_IN_WHOLE;
}

/** The steps of a routine as they stand on paper: what is done alike on both sides stands once. [K60] */
export function stepsOf(steps: readonly Step[], pictured: PicturedFor, words: LeafletWords): readonly LeafletStep[] {
  let number = 0;
  let before: BodyPart | null = null;
  let last: Step | null = null;
  const groups = grouped(steps);
  const inShort = isLong(steps);
  return groups.map((group) => {
    const [first] = group;
    const pictures = group.map((step) => wishOf(step, pictured));
    if (!isFraming(first.stroke)) {
      number += 1;
      before = partOf(first.stroke);
      const said = { number, pictures, ...strokeSaid(first.stroke, group, last, words) };
      last = first;
      return inShort ? { ...said, how: words.strokesInShort[first.stroke] } : said;
    }
    const check = first.stroke === 'cue-check' && before ? words.cueChecks[before] : null;
    if (first.stroke !== 'cue-check') number += 1;
    return {
      number: first.stroke === 'cue-check' ? null : number,
      pictures,
      name: words.framing[first.stroke].name,
      side: null,
      how: check ?? (inShort ? words.framingInShort[first.stroke] : words.framing[first.stroke].how),
      watch: null,
      manner: [lasting(first.seconds, words)],
    };
  });
}

type Group = readonly [Step, ...Step[]];

/** One side and then the other, done alike, belong together. */
function grouped(steps: readonly Step[]): readonly Group[] {
  const groups: Group[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && isOtherSide(last, step)) groups[groups.length - 1] = [...last, step];
    else groups.push([step]);
  }
  return groups;
}

function isOtherSide([first, second]: Group, step: Step): boolean {
  const alike =
    first.stroke === step.stroke && first.repetitions === step.repetitions && first.seconds === step.seconds;
  const sides = [first.side, step.side].toSorted().join();
  return second === undefined && alike && sides === 'left,right';
}

function strokeSaid(stroke: StrokeId, [first, second]: Group, before: Step | null, words: LeafletWords) {
  const { own, strokes } = words;
  const text: { readonly name: string; readonly how: string; readonly watch?: string } = strokes[stroke];
  const both = second !== undefined && (first.side === 'left' || first.side === 'right');
  return {
    name: text.name,
    side: both ? own.sides[first.side] : first.side === 'none' ? null : words.sides[first.side],
    how: text.how,
    watch: text.watch ?? null,
    manner: [
      // How the baby lies, and with what and how firmly it is touched, is told when it changes.
      ...(first.position === before?.position ? [] : [words.positions[first.position]]),
      ...(first.contact === null || first.contact === before?.contact ? [] : [words.contacts[first.contact]]),
      ...(first.pressure === before?.pressure ? [] : [words.pressures[first.pressure].name]),
      // Hands that lie still do nothing again.
      ...(first.pressure === 0 ? [] : [own.times(first.repetitions)]),
      both ? own.aSide(lasting(first.seconds, words)) : lasting(first.seconds, words),
    ],
  };
}

function lasting(seconds: number, { own }: LeafletWords): string {
  return seconds >= 120 && seconds % 60 === 0 ? own.minutesLong(seconds / 60) : own.seconds(seconds);
}

function wishOf({ stroke, side, contact, position }: Step, pictured: PicturedFor): PictureWish {
  return { stroke, side, contact, position, ...pictured };
}

function isFraming(stroke: Step['stroke']): stroke is FramingStep {
  return FRAMING_STEPS.some((framing) => framing === stroke);
}

function partOf(stroke: StrokeId): BodyPart | null {
  return allStrokes.find(({ id }) => id === stroke)?.part ?? null;
}
