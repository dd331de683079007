import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOREOGRAPHIES, sidesOf } from './choreographies/all-choreographies.ts';
import { COVERINGS } from './choreography.ts';
import { EXPECTATIONS, type Expectation } from './expectation.ts';
import { handAt } from './hand-place.ts';
import { distance } from './point.ts';
import { type PictureWish, sceneOf } from './scene.ts';
import { mirroredPicture, mirroredWays, reversedTime, type Sight, sightOf } from './sight.fixture.ts';
import { checksOf, faultsOf } from './sight-faults.fixture.ts';

const AGES = [0, 1, 3, 6, 9, 12, 18, 24] as const;
const STROKES = Object.keys(CHOREOGRAPHIES).filter(isDrawn);
const DIGITS = [1, 2, 3, 4, 5] as const;
const GOES_BY_DIGITS = /^(palm-finger-bases|finger-circles|finger-pull|sole-toe-bases|toe-circles|toe-pull)$/;

/** Every stroke on every side, with what must be true of it. */
const sides = STROKES.flatMap((stroke) =>
  sidesOf(stroke).map((side) => ({
    stroke,
    side,
    expected: Object.entries<Expectation>(EXPECTATIONS[stroke]).find(([name]) => name === side)?.[1],
  })),
);

const ON_THE_TUMMY = sides.filter(({ stroke }) => /^(tummy|love|sun)-/.test(stroke) && stroke !== 'tummy-rest');

function isDrawn(name: string): name is keyof typeof CHOREOGRAPHIES {
  return name in CHOREOGRAPHIES;
}

function wish(stroke: PictureWish['stroke'], side: PictureWish['side'], more: Partial<PictureWish> = {}): PictureWish {
  return { stroke, side, ageMonths: 3, leading: 'right', contact: null, ...more };
}

/** The strokes and sides of which, at some age, no check notices a fault that is put between data and eye. */
function unnoticed(fault: (sight: Sight) => Sight): readonly string[] {
  return sides
    .filter(({ stroke, side, expected }) =>
      AGES.some(
        (ageMonths) => expected && faultsOf(fault(sightOf(wish(stroke, side, { ageMonths }))), expected).length === 0,
      ),
    )
    .map(({ stroke, side }) => `${stroke} ${side}`);
}

describe('every stroke, seen', () => {
  it.each(sides)(
    '[D11] [D14] [D20] $stroke $side is seen as it must be, at every age',
    ({ stroke, side, expected }) => {
      expect(expected).toBeDefined();
      for (const ageMonths of AGES) {
        for (const leading of ['right', 'left'] as const) {
          for (const contact of [null, 'fingers'] as const) {
            const sight = sightOf(wish(stroke, side, { ageMonths, leading, contact }));
            expect(expected && faultsOf(sight, expected), `at ${ageMonths} months, ${leading} hand leads`).toEqual([]);
          }
        }
      }
    },
  );

  it.each(ON_THE_TUMMY)(
    '[D20] $stroke $side keeps below the ribs, as it goes and as it is shown',
    ({ stroke, side }) => {
      for (const ageMonths of AGES) {
        const { rest, toPicture, tracks, trails } = sceneOf(wish(stroke, side, { ageMonths }));
        const [, navel] = toPicture(rest.middle.navel);
        const [, breastbone] = toPicture(rest.middle.xiphoid);
        const highest = Math.min(...[...tracks, ...trails].flatMap(({ points }) => points.map(([, y]) => y)));
        expect((navel - highest) / (navel - breastbone), `at ${ageMonths} months`).toBeLessThan(0.8);
      }
    },
  );

  it('[D11] is seen as it must be at any age between, older babies as at two years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sides), fc.double({ min: 0, max: 30, noNaN: true }), (one, ageMonths) => {
        const sight = sightOf(wish(one.stroke, one.side, { ageMonths }));
        expect(one.expected && faultsOf(sight, one.expected), `${one.stroke} ${one.side} at ${ageMonths}`).toEqual([]);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  it('[D11] asks enough of every picture', () => {
    const counts = sides.map(({ stroke, side, expected }) => ({
      name: `${stroke} ${side}`,
      checks: expected ? checksOf(sightOf(wish(stroke, side)), expected).length : 0,
    }));
    expect(counts.filter(({ name, checks }) => checks < (name.startsWith('safe-sleep') ? 3 : 6))).toEqual([]);
  });

  it('[D21] shows each digit where it is asked for', () => {
    for (const { stroke, side, expected } of sides.filter(({ stroke }) => GOES_BY_DIGITS.test(stroke))) {
      for (const digit of DIGITS) {
        const sight = sightOf(wish(stroke, side, { digit }));
        expect(expected && faultsOf(sight, expected), `${stroke} ${side}, digit ${digit}`).toEqual([]);
      }
    }
  });
});

describe('faults between data and eye', () => {
  it('[D2] [D12] notice a flipped picture of anything', () => {
    expect(unnoticed(mirroredPicture)).toEqual([]);
  });

  it('[D12] notice hands that are flipped alone, but where there are none', () => {
    expect(unnoticed(mirroredWays)).toEqual(['safe-sleep none']);
  });

  it('[D12] notice time that runs backwards, but where nothing slides or both ways look the same', () => {
    expect(unnoticed(reversedTime)).toEqual([
      // There and back alike: the legs come as they went.
      'knees-up both',
      'heel-to-bottom left',
      'heel-to-bottom right',
      // Hands that lie still.
      'tummy-rest none',
      // A press goes in as it comes out.
      'sole-press left',
      'sole-press right',
      'head-hold both',
      // One leg up, the other down, turn by turn: pedalling has no forward here.
      'bicycle both',
      'skin-to-skin none',
      // Each hand comes back as it went.
      'butterfly both',
      'ask-permission none',
      'resting-hands none',
      'cue-check none',
      'turn-over none',
      'safe-sleep none',
    ]);
  });
});

describe('a scene', () => {
  it('[D14] has the arms further apart where it is seen from nearer', () => {
    const apart = (stroke: 'back-down' | 'leg-down' | 'toe-pull', side: PictureWish['side']) => {
      const [one, other] = sceneOf(wish(stroke, side)).hands.map(({ armFrom }) => armFrom[0]);
      return Math.abs((one ?? 0) - (other ?? 0));
    };
    expect(apart('back-down', 'both')).toBe(350);
    expect(apart('leg-down', 'left')).toBeGreaterThan(600);
    expect(apart('toe-pull', 'left')).toBeGreaterThan(apart('leg-down', 'left'));
  });

  it('[D10] has no side that the book does not allow', () => {
    expect(() => sceneOf(wish('tummy-circle', 'left'))).toThrow('tummy-circle');
    expect(() => sceneOf(wish('leg-down', 'both'))).toThrow('leg-down');
    expect(() => sceneOf(wish('back-down', 'none'))).toThrow('back-down');
  });

  it.each(sides)('[D13] $stroke $side goes the same way whichever hand leads', ({ stroke, side }) => {
    const [right, left] = [sceneOf(wish(stroke, side)), sceneOf(wish(stroke, side, { leading: 'left' }))];
    expect(left.tracks).toEqual(right.tracks);
    expect(left.guides).toEqual(right.guides);
    const swapped = right.choreography.leads;
    const carers = left.hands.map(({ carer }) => (swapped ? { left: 'right', right: 'left' }[carer] : carer));
    expect(carers).toEqual(right.hands.map(({ carer }) => carer));
  });

  it.each(sides)('[D15] $stroke $side goes the same way with the fingers', ({ stroke, side }) => {
    const [whole, fingers] = [sceneOf(wish(stroke, side)), sceneOf(wish(stroke, side, { contact: 'fingers' }))];
    expect(fingers.tracks).toEqual(whole.tracks);
    expect(fingers.hands.map(({ carer }) => carer)).toEqual(whole.hands.map(({ carer }) => carer));
    const wholeHand = fingers.hands.filter(({ touch }) => touch === 'flat' || touch === 'palm' || touch === 'heel');
    expect(wholeHand).toEqual([]);
  });

  it.each(sides)('[D5] $stroke $side is seen from one place at every moment', ({ stroke, side }) => {
    const scene = sceneOf(wish(stroke, side));
    const navel = scene.toPicture([0, 0]);
    for (const phase of [0, 0.3, 0.7]) {
      expect(scene.bodyAt(phase).middle).toEqual(scene.rest.middle);
      expect(scene.toPicture(scene.bodyAt(phase).middle.navel)).toEqual(navel);
    }
  });

  it.each(sides)('[D6] $stroke $side is covered', ({ stroke, side }) => {
    expect(COVERINGS).toContain(sceneOf(wish(stroke, side)).choreography.covering);
  });

  it.each(sides)('[D16] $stroke $side: hands never jump, and touch while they slide', ({ stroke, side }) => {
    const scene = sceneOf(wish(stroke, side));
    for (const [hand] of scene.hands.entries()) {
      const places = Array.from({ length: 481 }, (_, step) => handAt(scene, hand, step / 480));
      for (const [step, place] of places.entries()) {
        const before = places[step - 1] ?? place;
        expect(distance([place.x, place.y], [before.x, before.y]), `${hand} at ${step}`).toBeLessThan(24);
      }
      const [first, last] = [places[0], places.at(-1)];
      if (first && last) expect(distance([first.x, first.y], [last.x, last.y])).toBeLessThan(24);
      for (const { phase, points } of scene.tracks.filter((track) => track.hand === hand)) {
        for (const share of [0.02, 0.5, 0.98]) {
          expect(handAt(scene, hand, phase[0] + (phase[1] - phase[0]) * share).lift).toBe(0);
        }
        const start = handAt(scene, hand, phase[0]);
        expect(distance([start.x, start.y], points[0] ?? [0, 0])).toBeLessThan(1);
      }
    }
  });
});
