import { signedArea, turnsRound, wayLength } from './curve.ts';
import type { Expectation, Half, HandExpectation, ScreenWay } from './expectation.ts';
import type { BodyLandmark } from './landmark-names.ts';
import { distance, type Point, subtract } from './point.ts';
import { type Sight, yardstick } from './sight.fixture.ts';
import { PICTURE } from './view.ts';

const PHASES = Array.from({ length: 48 }, (_, index) => index / 48);

/** A check with its name, so that checks can be counted. */
interface Check {
  readonly name: string;
  readonly holds: boolean;
}

/** Every check of a sight against what must be true of it. */
export function checksOf(sight: Sight, expected: Expectation): readonly Check[] {
  return [...anatomy(sight), ...carersHands(sight), ...inThePicture(sight), ...promised(sight, expected)];
}

/** The names of the checks that do not hold. */
export function faultsOf(sight: Sight, expected: Expectation): readonly string[] {
  return checksOf(sight, expected)
    .filter(({ holds }) => !holds)
    .map(({ name }) => name);
}

// Which side of the screen is the baby's left?
function anatomy(sight: Sight): readonly Check[] {
  const [left, right] = [sight.point('left-shoulder'), sight.point('right-shoulder')];
  const [crown, navel, pubis] = [sight.point('crown'), sight.point('navel'), sight.point('pubis')];
  switch (sight.scene.choreography.position) {
    case 'supine':
      return [check("on the back the baby's left is on the right", left[0] > right[0]), headUp()];
    case 'prone':
    case 'held':
      return [check("from behind the baby's left is on the left", left[0] < right[0]), headUp()];
    case 'lap':
      return [
        check("on the lap the head is to the carer's left", crown[0] < navel[0] && navel[0] < pubis[0]),
        check("on the lap the baby's left is nearer to the carer", left[1] > right[1]),
      ];
  }

  function headUp(): Check {
    const feet = Math.min(sight.point('left-hip')[1], sight.point('right-hip')[1]);
    return check('the head is above the feet', crown[1] < navel[1] && navel[1] < feet);
  }
}

function carersHands(sight: Sight): readonly Check[] {
  const { hands } = sight.scene;
  const left = hands.findIndex(({ carer }) => carer === 'left');
  const right = hands.findIndex(({ carer }) => carer === 'right');
  const [from, to] = [hands[left]?.armFrom, hands[right]?.armFrom];
  if (from === undefined || to === undefined) return [];
  const crossed = PHASES.some((phase) => cross(from, placeOf(sight, left, phase), to, placeOf(sight, right, phase)));
  return [check("the carer's arms never cross", !crossed)];
}

function placeOf(sight: Sight, hand: number, phase: number): Point {
  const { x, y } = sight.hand(hand, phase);
  return [x, y];
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (from: Point, to: Point, point: Point) => {
    const [x, y] = subtract(to, from);
    return Math.sign(x * (point[1] - from[1]) - y * (point[0] - from[0]));
  };
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function inThePicture(sight: Sight): readonly Check[] {
  return sight.scene.hands.flatMap((_, hand) => {
    const places = PHASES.map((phase) => sight.hand(hand, phase));
    const whole = places.every(({ x, y, angle, lift, scale }) => [x, y, angle, lift, scale].every(Number.isFinite));
    const inside = places.every(({ x, y }) => x > 0 && x < PICTURE.width && y > 0 && y < PICTURE.height);
    return [check(`hand ${hand} has a place at every moment`, whole), check(`hand ${hand} is in the picture`, inside)];
  });
}

function promised(sight: Sight, expected: Expectation): readonly Check[] {
  return [
    check('as many hands as expected', sight.scene.hands.length === expected.hands.length),
    ...expected.hands.flatMap((hand, index) => handChecks(sight, hand, index)),
    ...(expected.aboveTheNavel ? aboveTheNavel(sight) : []),
    ...(expected.besideTheSpine ? awayFromMidline(sight, 'the spine', 0.1) : []),
    ...(expected.roundTheSoftSpot ? awayFromMidline(sight, 'the soft spots', 0.12) : []),
    ...(expected.roundTheNipples ? roundTheNipples(sight) : []),
    ...(expected.oneAfterTheOther ? oneAfterTheOther(sight) : []),
    ...(expected.legsTakeTurns ? legsTakeTurns(sight) : []),
  ];
}

function handChecks(sight: Sight, expected: HandExpectation, index: number): readonly Check[] {
  const who = check(`hand ${index} is the carer's ${expected.carer}`, rightLed(sight, index) === expected.carer);
  switch (expected.does) {
    case 'goes':
      return [who, ...goingChecks(sight, expected, index)];
    case 'circles':
      return [who, ...circlingChecks(sight, expected, index)];
    case 'stays':
      return [who, ...stayingChecks(sight, expected, index)];
    case 'pats':
      return [who, ...pattingChecks(sight, expected, index)];
    case 'moves':
      return [who, ...movingChecks(sight, expected, index)];
  }
}

// Data speaks of a carer whose right hand leads: the swap is undone before it is compared.
function rightLed(sight: Sight, index: number) {
  const { choreography, hands, wish } = sight.scene;
  const carer = hands[index]?.carer;
  const swapped = choreography.leads && wish.leading === 'left';
  if (!swapped) return carer;
  return carer === 'left' ? 'right' : 'left';
}

function goingChecks(sight: Sight, expected: HandExpectation & { does: 'goes' }, index: number): readonly Check[] {
  const ways = sight.ways(index);
  return expected.passes.flatMap((pass, number) => {
    const way = ways[number] ?? [];
    const first: Point = way[0] ?? [0, 0];
    const last: Point = way.at(-1) ?? first;
    const name = `way ${number} of hand ${index}`;
    return [
      check(`${name} is there`, way.length > 1 && wayLength(way) > 8),
      ...pass.ways.map((screen) => check(`${name} goes ${screen}`, goes(screen, first, last))),
      ...inOrder(sight, way, pass.through, name),
      check(`${name} lies on the ${expected.on}`, liesOn(sight, [way], expected.on)),
    ];
  });
}

function goes(way: ScreenWay, [x0, y0]: Point, [x1, y1]: Point): boolean {
  switch (way) {
    case 'down':
      return y1 > y0 + 4;
    case 'up':
      return y1 < y0 - 4;
    case 'leftwards':
      return x1 < x0 - 4;
    case 'rightwards':
      return x1 > x0 + 4;
  }
}

const NEAR = 0.62;

// The way comes near each landmark, in their order, and begins and ends nearest to the first and the last.
function inOrder(
  sight: Sight,
  way: readonly Point[],
  through: readonly BodyLandmark[],
  name: string,
): readonly Check[] {
  const reach = NEAR * yardstick(sight);
  const near = through.map((landmark) => nearest(way, sight.point(named(landmark, sight))));
  const order = near.map(({ index }) => index);
  const [first, last] = [through[0], through.at(-1)].map((landmark) => sight.point(named(landmark ?? 'navel', sight)));
  const [start, end] = [way[0], way.at(-1)];
  const leaves = start && end && first && distance(end, first) > distance(start, first);
  const arrives = start && end && last && distance(end, last) < distance(start, last);
  return [
    ...near.map(({ gap }, at) => check(`${name} comes near ${through[at]}`, gap < reach)),
    check(
      `${name} keeps the order`,
      order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0)),
    ),
    check(`${name} leaves ${through[0]}`, leaves === true),
    check(`${name} arrives at ${through.at(-1)}`, arrives === true),
  ];
}

// Expectations of digits are written for the little one.
function named(landmark: BodyLandmark, sight: Sight): BodyLandmark {
  const names: Readonly<Record<string, BodyLandmark>> = { [landmark]: landmark, ...digits(landmark) };
  return names[landmark.replace(/-5$/, `-${sight.digit}`)] ?? landmark;
}

function digits(landmark: BodyLandmark): Readonly<Record<string, BodyLandmark>> {
  const side = landmark.startsWith('left') ? 'left' : 'right';
  const kinds = ['finger', 'finger-base', 'toe', 'toe-base'] as const;
  const entries = kinds.flatMap((kind) =>
    ([1, 2, 3, 4, 5] as const).map((digit): [string, BodyLandmark] => [
      `${side}-${kind}-${digit}`,
      `${side}-${kind}-${digit}`,
    ]),
  );
  return Object.fromEntries(entries);
}

function nearest(way: readonly Point[], target: Point): { readonly index: number; readonly gap: number } {
  const gaps = way.map((point) => distance(point, target));
  const gap = Math.min(...gaps);
  return { index: gaps.indexOf(gap), gap };
}

function circlingChecks(
  sight: Sight,
  expected: HandExpectation & { does: 'circles' },
  index: number,
): readonly Check[] {
  const way = sight.ways(index)[0] ?? [];
  const centre = sight.point(named(expected.round, sight));
  const sense = expected.turn === 'clockwise' ? 1 : -1;
  return [
    check(`hand ${index} turns ${expected.turn}`, signedArea(way) * sense > 0),
    check(`hand ${index} goes ${expected.turn} round ${expected.round}`, turnsRound(way, centre) * sense > 0.8),
    check(`hand ${index} circles on the ${expected.on}`, liesOn(sight, [way], expected.on)),
  ];
}

function stayingChecks(sight: Sight, expected: HandExpectation & { does: 'stays' }, index: number): readonly Check[] {
  const places = PHASES.map((phase) => placeOf(sight, index, phase));
  const [first = [0, 0]] = places;
  const { choreography, wish } = sight.scene;
  const { near, on } = choreography.leads && wish.leading === 'left' ? (expected.swapped ?? expected) : expected;
  const target = sight.point(near);
  const shown = sight.scene.hands[index]?.work.does === 'show';
  return [
    check(
      `hand ${index} stays`,
      places.every((place) => distance(place, first) < 0.2 * yardstick(sight)),
    ),
    check(`hand ${index} is near ${near}`, distance(first, target) < (shown ? 1.2 : NEAR) * yardstick(sight)),
    check(`hand ${index} stays on the ${on}`, liesOn(sight, [places], on)),
  ];
}

function pattingChecks(sight: Sight, expected: HandExpectation & { does: 'pats' }, index: number): readonly Check[] {
  const spots = sight.ways(index)[0] ?? [];
  const reach = NEAR * yardstick(sight);
  return expected.near.map((landmark, at) =>
    check(
      `pat ${at} of hand ${index} is near ${landmark}`,
      distance(spots[at] ?? [0, 0], sight.point(landmark)) < reach,
    ),
  );
}

function movingChecks(sight: Sight, expected: HandExpectation & { does: 'moves' }, index: number): readonly Check[] {
  const gaps = PHASES.map((phase) => distance(sight.point(expected.limb, phase), sight.point(expected.towards, phase)));
  const limbs = PHASES.map((phase) => sight.point(expected.limb, phase));
  const places = PHASES.map((phase) => placeOf(sight, index, phase));
  const side = expected.limb.startsWith('left') ? 'left' : 'right';
  const together = PHASES.every(
    (phase) => distance(placeOf(sight, index, phase), sight.point(`${side}-ankle`, phase)) < NEAR * yardstick(sight),
  );
  return [
    check(`${expected.limb} comes near ${expected.towards}`, Math.min(...gaps) < 0.75 * Math.max(...gaps)),
    check(`${expected.limb} stays on the ${expected.on}`, liesOn(sight, [limbs], expected.on)),
    check(`hand ${index} stays on the ${expected.on}`, liesOn(sight, [places], expected.on)),
    check(`hand ${index} goes with the ankle`, together),
  ];
}

// On the lap the midline lies across: there the sides of the screen are asked of the picture's middle.
function liesOn(sight: Sight, ways: readonly (readonly Point[])[], half: Half): boolean {
  const middle = sight.scene.choreography.position === 'lap' ? PICTURE.width / 2 : sight.point('navel')[0];
  const offsets = ways.flat().map(([x]) => x - middle);
  const mean = offsets.reduce((sum, offset) => sum + offset, 0) / offsets.length;
  switch (half) {
    case 'viewer-left':
      return offsets.every((offset) => offset < 0);
    case 'viewer-right':
      return offsets.every((offset) => offset > 0);
    case 'midline':
      return Math.abs(mean) < 0.5 * yardstick(sight);
  }
}

function aboveTheNavel(sight: Sight): readonly Check[] {
  const navel = sight.point('navel');
  const way = sight.ways(0)[0] ?? [];
  const crossing = way.filter(([x]) => Math.abs(x - navel[0]) < 0.2 * yardstick(sight));
  return [check('crosses above the navel', crossing.length > 0 && crossing.every(([, y]) => y < navel[1] - 8))];
}

// The midline runs up the screen, but on the lap across it.
function awayFromMidline(sight: Sight, what: string, share: number): readonly Check[] {
  const axis = sight.scene.choreography.position === 'lap' ? 1 : 0;
  const middle = sight.point('navel')[axis];
  const least = share * 2 * yardstick(sight);
  const touched = sight.scene.hands.flatMap((hand, index) =>
    hand.work.does === 'rest' ? [] : sight.ways(index).flat(),
  );
  return [
    check(
      `keeps off ${what}`,
      touched.every((point) => Math.abs(point[axis] - middle) > least),
    ),
  ];
}

function roundTheNipples(sight: Sight): readonly Check[] {
  const nipples = [sight.point('left-chest'), sight.point('right-chest')];
  const points = sight.scene.hands.flatMap((_, index) => sight.ways(index).flat());
  const least = 0.2 * yardstick(sight);
  return [
    check(
      'goes round the nipples',
      points.every((point) => nipples.every((spot) => distance(point, spot) > least)),
    ),
  ];
}

function oneAfterTheOther(sight: Sight): readonly Check[] {
  const down = PHASES.filter((phase) => sight.scene.hands.every((_, index) => sight.hand(index, phase).lift === 0));
  return [check('one hand after the other', down.length === 0)];
}

function legsTakeTurns(sight: Sight): readonly Check[] {
  const height = (side: 'left' | 'right', phase: number) => sight.point(`${side}-knee`, phase)[1];
  const heights = PHASES.map((phase) => Math.sign(height('left', phase) - height('right', phase)));
  return [check('one knee up, then the other', heights.includes(1) && heights.includes(-1))];
}

function check(name: string, holds: boolean): Check {
  return { name, holds };
}
