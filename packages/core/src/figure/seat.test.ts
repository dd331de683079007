import { describe, expect, it } from 'vitest';
import { CHOREOGRAPHIES, sidesOf } from './choreographies/all-choreographies.ts';
import { EXPECTATIONS, type Expectation, type HandExpectation } from './expectation.ts';
import type { Point } from './point.ts';
import type { PictureWish } from './scene.ts';
import { LYING_ASIDE, SEATS, type Seat, seatFor, seatsOf } from './seat.ts';
import { mirroredPicture, mirroredWays, reversedTime, type Sight, sightOf, turnedBack } from './sight.fixture.ts';
import { faultsOf } from './sight-faults.fixture.ts';
import { PICTURE } from './view.ts';

const AGES = [0, 1, 3, 6, 9, 12, 18, 24] as const;
const PHASES = Array.from({ length: 48 }, (_, step) => step / 48);

type Drawn = keyof typeof CHOREOGRAPHIES;

function isDrawn(name: string): name is Drawn {
  return name in CHOREOGRAPHIES;
}

/** Every stroke on every side from every seat but the feet, with what must be true of it. */
const seen = Object.keys(CHOREOGRAPHIES)
  .filter(isDrawn)
  .flatMap((stroke) =>
    seatsOf(stroke)
      .filter((seat) => seat !== 'feet')
      .flatMap((seat) =>
        sidesOf(stroke).map((side) => ({
          stroke,
          side,
          seat,
          expected: from(seat, Object.entries<Expectation>(EXPECTATIONS[stroke]).find(([name]) => name === side)?.[1]),
        })),
      ),
  );

/** What must be true from a seat: as from the feet, but that a hand that lay on a knee lies elsewhere. */
function from(seat: Seat, expected: Expectation | undefined): Expectation | undefined {
  return expected && seat === 'side' ? { ...expected, hands: expected.hands.map(aside) } : expected;
}

function aside(hand: HandExpectation): HandExpectation {
  if (hand.does !== 'stays' || hand.swapped === undefined) return hand;
  const nearer = (near: (typeof LYING_ASIDE)['left']) => ({ on: 'viewer-left', near }) as const;
  return { ...hand, ...nearer(LYING_ASIDE[hand.carer]), swapped: nearer(LYING_ASIDE[other(hand.carer)]) };
}

function other(hand: 'left' | 'right'): 'left' | 'right' {
  return hand === 'left' ? 'right' : 'left';
}

function sight(stroke: Drawn, side: PictureWish['side'], seat: Seat, more: Partial<PictureWish> = {}): Sight {
  return sightOf({ stroke, side, seat, ageMonths: 3, leading: 'right', contact: null, ...more });
}

/** The pictures in which, at some age, nobody notices a fault that is put between data and eye. */
function unnoticed(fault: (seen: Sight) => Sight): readonly string[] {
  return seen
    .filter(({ stroke, side, seat, expected }) =>
      AGES.some(
        (ageMonths) =>
          expected && faultsOf(turnedBack(fault(sight(stroke, side, seat, { ageMonths }))), expected).length === 0,
      ),
    )
    .map(({ stroke }) => stroke);
}

function handsOf(one: Sight): readonly Point[] {
  return one.scene.hands.flatMap((_, hand) =>
    PHASES.map((phase): Point => {
      const { x, y } = one.hand(hand, phase);
      return [x, y];
    }),
  );
}

describe('a picture from another seat', () => {
  it.each(seen)('[D90] [D11] $stroke $side from the $seat is the same stroke', ({ stroke, side, seat, expected }) => {
    for (const ageMonths of AGES) {
      for (const leading of ['right', 'left'] as const) {
        const one = sight(stroke, side, seat, { ageMonths, leading });
        expect(expected && faultsOf(turnedBack(one), expected), `at ${ageMonths} months`).toEqual([]);
        const outside = handsOf(one).filter(([x, y]) => x < 0 || y < 0 || x > PICTURE.width || y > PICTURE.height);
        expect(outside, 'hands outside the picture').toEqual([]);
      }
    }
  });

  it.each(seen)('[D90] $stroke $side from the $seat lies as the carer sees it', ({ stroke, side, seat }) => {
    const one = sight(stroke, side, seat);
    const [crown, navel] = [one.point('crown'), one.point('navel')];
    const [left, right] = [one.point('left-shoulder'), one.point('right-shoulder')];
    if (seat === 'head') {
      expect(crown[1], 'the head is nearest').toBeGreaterThan(navel[1]);
      expect(left[0], "the baby's left is on the left").toBeLessThan(right[0]);
    } else {
      expect(crown[0], 'the head is to the left').toBeLessThan(navel[0]);
      expect(left[1], "the baby's right is nearer").toBeLessThan(right[1]);
    }
  });

  it('[D90] [D12] flipped, or with its hands flipped, is noticed', () => {
    expect(unnoticed(mirroredPicture)).toEqual([]);
    expect(unnoticed(mirroredWays)).toEqual([]);
  });

  it('[D90] [D12] backwards is noticed, but where hands lie still', () => {
    expect(unnoticed(reversedTime)).toEqual(['tummy-rest', 'head-hold', 'resting-hands']);
  });

  it('[D91] is shown from the feet where it cannot be shown from there', () => {
    for (const stroke of Object.keys(CHOREOGRAPHIES).filter(isDrawn)) {
      expect(seatsOf(stroke)[0]).toBe('feet');
      for (const seat of SEATS) expect(seatsOf(stroke)).toContain(seatFor(stroke, seat));
    }
    expect(seatFor('leg-down', 'head')).toBe('feet');
    expect(sight('wind-upright', 'none', 'head').scene.seat).toBe('feet');
    expect(sightOf({ ...sight('resting-hands', 'none', 'side').scene.wish, position: 'lap' }).scene.seat).toBe('feet');
  });

  it('[D92] keeps each hand of a pair on its own half', () => {
    const pairs = seen.filter(({ stroke, side, seat }) => {
      const { choreography } = sight(stroke, side, seat).scene;
      return seat === 'head' && !choreography.leads;
    });
    expect(pairs.length).toBeGreaterThan(2);
    for (const { stroke, side, seat } of pairs) {
      const one = sight(stroke, side, seat);
      for (const [hand, { carer }] of one.scene.hands.entries()) {
        for (const phase of PHASES) {
          const { x } = one.hand(hand, phase);
          expect(carer === 'left' ? x < PICTURE.width / 2 : x > PICTURE.width / 2, `${stroke} at ${phase}`).toBe(true);
        }
      }
    }
  });
});
