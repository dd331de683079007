import { describe, expect, it } from 'vitest';
import { handAt } from '../hand-place.ts';
import { distance, mix } from '../point.ts';
import { handPieces } from './carer-hands.ts';
import { holdingHand } from './holding-hand.ts';
import { inksOf } from './inks.ts';
import { layersOf } from './layers.ts';
import { alongLimb, limbNear, ringAt, turnOfLimb } from './limb-round.ts';
import { USUAL_LOOK } from './look.ts';
import { pathPoints } from './path-points.fixture.ts';
import { scene } from './pictures.fixture.ts';

const ROUND = ['leg-down', 'leg-up', 'leg-glide', 'leg-wring', 'arm-down', 'arm-up', 'arm-wring'] as const;
const SIDES = ['left', 'right'] as const;
const EACH = ROUND.flatMap((stroke) => SIDES.map((side) => ({ stroke, side })));

describe('a hand round a limb', () => {
  it.each(EACH)(
    '[D71] has thumb and fingers before the limb and the rest behind: $stroke $side',
    ({ stroke, side }) => {
      const names = layersOf(scene(stroke, side), USUAL_LOOK).map(({ name }) => name);
      const order = (name: string) => names.indexOf(name);
      expect(order('hand-0-behind')).toBeGreaterThan(-1);
      expect(order('hand-0-behind')).toBeLessThan(order('baby'));
      expect(order('baby')).toBeLessThan(order('trail-0'));
      expect(order('trail-0')).toBeLessThan(order('hand-0-fingers'));
      expect(order('hand-0-fingers')).toBeLessThan(order('hand-0'));
    },
  );

  it('[D71] opens where the limb is thick, closes where it is thin, and lets go on its way back', () => {
    const seen = scene('leg-glide', 'left', { ageMonths: 6 });
    const { place, fingersPlace } = handPieces(seen, 0, inksOf(USUAL_LOOK));
    const gap = (phase: number) => {
      const [palm, fingers] = [place(phase), fingersPlace(phase)];
      return (palm.x - fingers.x) / 2;
    };
    const limb = limbNear(seen, seen.toPicture(seen.rest.left.points.knee));
    const half = (phase: number) => {
      const { x, y } = handAt(seen, 0, phase);
      return limb === null ? 0 : limb.half(alongLimb(limb, [x, y]));
    };
    expect(gap(0.05)).toBeGreaterThan(gap(0.4));
    expect(gap(0.4)).toBeGreaterThan(gap(0.8));
    expect(Math.abs(gap(0.05) - gap(0.8))).toBeGreaterThan(0.8 * (half(0.05) - half(0.8)));
    expect(handAt(seen, 0, 0.93).lift).toBeGreaterThan(0.9);
    const [palm, fingers] = [place(0.93), fingersPlace(0.93)];
    expect(distance([palm.x, palm.y], [fingers.x, fingers.y])).toBeGreaterThan(2 * gap(0.4));
  });

  it.each(SIDES)('[D71] comes from the carer where the limb lies across the picture: the %s arm', (side) => {
    for (const stroke of ['arm-down', 'arm-up', 'arm-wring'] as const) {
      const seen = scene(stroke, side);
      for (const [hand] of seen.hands.entries()) {
        const { place, armPlace } = handPieces(seen, hand, inksOf(USUAL_LOOK));
        for (const phase of [0.05, 0.3, 0.5]) expect(armPlace(phase).y).toBeGreaterThan(place(phase).y + 20);
      }
    }
  });

  it.each(SIDES)('[D71] rolls about the limb with a hand that wrings: the %s leg', (side) => {
    const seen = scene('leg-wring', side);
    const across = seen.hands.map((_, hand) => {
      const { place, fingersPlace } = handPieces(seen, hand, inksOf(USUAL_LOOK));
      const rolled = (phase: number) => {
        const limb = limbNear(seen, seen.toPicture(seen.rest[side].points.knee));
        const { x, y } = handAt(seen, hand, phase);
        const axis = limb === null ? x : ringAt(limb, [x, y])[0];
        return (place(phase).x + fingersPlace(phase).x) / 2 - axis;
      };
      return rolled(1 / 12);
    });
    expect((across[0] ?? 0) * (across[1] ?? 0)).toBeLessThan(0);
  });

  it('[D71] is a loose ring where it also turns', () => {
    const reach = (loose: boolean) => {
      const { fingers } = holdingHand({ held: 'limb', near: 40, far: 40, swung: 0, loose }, inksOf(USUAL_LOOK), 3);
      return Math.max(
        ...fingers.flatMap((mark) => (mark.kind === 'path' ? pathPoints(mark.d).flat() : [])).map(([x]) => x),
      );
    };
    expect(reach(false) - reach(true)).toBeGreaterThan(10);
  });

  it('[D71] turns with the limb at knee and elbow', () => {
    const seen = scene('leg-down', 'left');
    const { hip, knee, ankle } = seen.rest.left.points;
    const limb = limbNear(seen, seen.toPicture(mix(hip, knee, 0.6)));
    if (limb === null) throw new Error('no limb by the thigh');
    const [thigh, shank] = [turnOfLimb(limb, 0.3), turnOfLimb(limb, 1.7)];
    expect(turnOfLimb(limb, 1)).toBeGreaterThan(Math.min(thigh, shank));
    expect(turnOfLimb(limb, 1)).toBeLessThan(Math.max(thigh, shank));
    expect(alongLimb(limb, seen.toPicture(ankle))).toBeCloseTo(2, 6);
  });

  it('[D71] is no ring where there is no limb', () => {
    const seen = scene('tummy-circle', 'none');
    expect(limbNear(seen, seen.toPicture([0, 0]))).toBeNull();
    expect(handPieces(scene('turn-over', 'none'), 0, inksOf(USUAL_LOOK)).fingers).toBeNull();
  });
});
