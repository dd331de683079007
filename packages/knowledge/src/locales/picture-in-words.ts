import { FRAMING_STEPS, type FramingStep } from '@warmhands/core';
import type { Description, HandSaid, Place } from '@warmhands/core/figure';
import type { Translated } from './catalogue.ts';
import type { figureTexts } from './en/figure.ts';

/** The words of a picture in any locale. */
export type FigureTexts = Translated<typeof figureTexts>;

/** A picture in sentences: how the baby lies, what each hand does, how legs are moved. [K45] */
export function pictureInWords(description: Description, texts: FigureTexts): string {
  const step = FRAMING_STEPS.find((name) => name === description.stroke);
  return [
    lying(description, texts),
    ...(step === undefined ? [] : [stepSaid(step, texts)]),
    ...description.hands.flatMap((hand) => handSaid(hand, texts)),
    ...description.legs.map(({ leg, goes }) => texts.legs[goes](leg)),
    ...(description.legs.some(({ inTurns }) => inTurns) ? [texts.inTurns] : []),
  ].join(' ');
}

function lying({ seat, position }: Description, texts: FigureTexts): string {
  return seat === 'feet' ? texts.positions[position] : texts.seats[seat];
}

function stepSaid(step: FramingStep, texts: FigureTexts): string {
  return texts.steps[step];
}

function handSaid(said: HandSaid, texts: FigureTexts): readonly string[] {
  const hand = texts.carers[said.carer];
  const place = (at: Place) => placeSaid(at, texts);
  switch (said.does) {
    case 'slides': {
      const [from, to = from, ...others] = said.places;
      return [
        texts.slides(hand, texts.touches[said.touch], place(from), place(to)),
        ...others.map((other) => texts.slidesOn(place(other))),
        ...(said.turning ? [texts.turning] : []),
      ];
    }
    case 'circles':
      return [texts.circles(hand, texts.touches[said.touch], texts.turns[said.turn], place(said.round))];
    case 'pats':
      return [texts.pats(hand, texts.touches[said.touch], place(said.at))];
    case 'presses':
      return [texts.presses(hand, texts.touches[said.touch], place(said.at))];
    case 'rests':
      return [texts.rests(hand, place(said.at))];
    case 'holds':
      return [texts.holds(hand, place(said.at))];
    case 'shows':
      return [texts.shows(hand)];
  }
}

function placeSaid({ word, side }: Place, texts: FigureTexts): string {
  return side === null ? texts.middlePlaces[word] : texts.sidedPlaces[word](side);
}
