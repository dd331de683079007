import { describe, expect, it } from 'vitest';
import { FACES, type Face } from '../face.ts';
import { distance, type Point } from '../point.ts';
import { PICTURE } from '../view.ts';
import { layersOf } from './layers.ts';
import { type Look, THEMES, USUAL_LOOK } from './look.ts';
import { type EllipseMark, everyMark, type Mark } from './mark.ts';
import { pathPoints } from './path-points.fixture.ts';
import { scene } from './pictures.fixture.ts';
import { drawStill } from './still.ts';
import { svgText } from './svg-text.ts';
import { SURROUNDINGS } from './theme.ts';

function alone(face: Face, more: Parameters<typeof scene>[2] = {}) {
  return scene('cue-check', 'none', { face, ...more });
}

function headGroup(face: Face, more: Parameters<typeof scene>[2] = {}, look: Look = USUAL_LOOK): Mark {
  const head = everyMark(drawStill(alone(face, more), look, 0).marks).find(
    (mark) => mark.kind === 'group' && mark.name === 'head',
  );
  if (head === undefined) throw new Error('a baby without a head');
  return head;
}

/** What is drawn of the head, as text. */
function headOf(face: Face, look: Look = USUAL_LOOK): string {
  return JSON.stringify(headGroup(face, {}, look));
}

function widthOf({ at: [x, y], rx }: EllipseMark): readonly Point[] {
  return [
    [x - rx, y],
    [x + rx, y],
  ];
}

/** How far the eye that looks reaches, and where it looks to. */
function lookOf(marks: readonly Mark[]): readonly Point[] {
  return marks.flatMap((mark) => (mark.kind === 'path' ? pathPoints(mark.d).flat() : []));
}

/** Whether a piece lies in the same place all the time. */
function still(place: (phase: number) => unknown): boolean {
  return JSON.stringify(place(0.2)) === JSON.stringify(place(0.7));
}

const OPEN: readonly Face[] = ['calm', 'delighted', 'looking-away', 'frown', 'hiccup', 'drowsy'];

function inked(marks: readonly Mark[], colour: string): number {
  return everyMark(marks).filter((mark) => mark.kind !== 'group' && mark.fill === colour).length;
}

describe('the faces of a baby', () => {
  it.each(THEMES)('[D80] are nine different ones in %s, each with a posture of its own', (theme) => {
    const look = { ...USUAL_LOOK, theme };
    expect(new Set(FACES.map((face) => headOf(face, look))).size).toBe(FACES.length);
    const poses = FACES.map((face) => JSON.stringify([alone(face).rest.pose.arm, alone(face).rest.pose.leg]));
    expect(new Set(poses).size).toBe(FACES.length);
  });

  it('[D80] show the baby alone, with nothing but the ground', () => {
    for (const face of FACES) {
      expect(layersOf(alone(face), USUAL_LOOK).map(({ name }) => name)).toEqual(['backdrop', 'baby']);
    }
  });

  it('[D81] keep their eyes as they are at night', () => {
    const night: Look = { ...USUAL_LOOK, theme: 'night' };
    const { eye } = SURROUNDINGS.night;
    const eyes = (face: Face) => inked(drawStill(alone(face), night, 0).marks, eye);
    for (const face of OPEN) expect(eyes(face), face).toBe(2);
    expect(eyes('asleep')).toBe(0);
    expect(eyes('crying')).toBe(0);
  });

  it('[D82] say a clear stop by head, hands and legs at once, and not as crying does', () => {
    for (const ageMonths of [0, 3, 12, 24]) {
      const { rest } = alone('stop', { ageMonths });
      expect(rest.pose.face).not.toBe('viewer');
      for (const side of ['left', 'right'] as const) {
        const { fingertips, elbow } = rest[side].points;
        expect(rest.pose.arm[side].open).toBe(1);
        expect(fingertips[1], 'the palm is up and out').toBeLessThan(elbow[1]);
        expect(Math.abs(rest.pose.leg[side].bent), 'stiff').toBeLessThan(10);
      }
    }
    const crying = JSON.parse(headOf('crying'));
    expect(JSON.parse(headOf('stop')).place.angle).toBeLessThan(-8);
    expect(crying.place).toBeUndefined();
  });

  it('[D82] say by the body what they say: a head turned aside, fists and drawn-up knees, open hands', () => {
    expect(alone('looking-away').rest.pose.face).not.toBe('viewer');
    const [calm, crying, delighted] = [alone('calm'), alone('crying'), alone('delighted')];
    for (const side of ['left', 'right'] as const) {
      expect(crying.rest.pose.arm[side].open).toBe(0);
      expect(delighted.rest.pose.arm[side].open).toBe(1);
      const knee = ({ rest }: typeof calm) => rest[side].points.knee[1];
      expect(knee(crying)).toBeLessThan(knee(calm));
      const hand = ({ rest }: typeof calm) => rest[side].points.fingertips[1];
      expect(hand(delighted)).toBeLessThan(hand(calm));
    }
  });

  it('[D80] can be near or whole, all from equally near, and stay light', () => {
    for (const face of FACES) {
      for (const near of [true, false]) {
        const wish = alone(face, { near, ageMonths: 12 });
        expect(svgText(drawStill(wish, { ...USUAL_LOOK, hairStyle: 'curls' }, 0)).length).toBeLessThan(75_000);
      }
      expect(alone(face).unitsPerMm).toBe(alone('calm').unitsPerMm);
      expect(alone(face, { near: true }).unitsPerMm).toBeGreaterThan(alone(face).unitsPerMm * 1.4);
    }
  });

  it('[D75] lie in the light where the carer looks, with an eye beside them, and the hands lie still', () => {
    for (const position of ['supine', 'prone', 'lap', 'held'] as const) {
      for (const theme of THEMES) {
        for (const ageMonths of [0, 3, 12, 24]) {
          const seen = scene('cue-check', 'none', { position, ageMonths });
          const layers = layersOf(seen, { ...USUAL_LOOK, theme });
          const hands = layers.filter(({ name }) => name.startsWith('hand'));
          expect(hands.every(({ place }) => place === undefined || still(place))).toBe(true);
          const at = seen.toPicture(seen.rest.middle['head-centre']);
          const lit = layers[0]?.marks.at(-1);
          const light = { kind: 'ellipse', at, fill: { kind: 'radial', from: at, stops: [{}, {}, { opacity: 0 }] } };
          if (theme === 'contrast') expect(lit).not.toMatchObject(light);
          else expect(lit).toMatchObject(light);
          const looking = layers.at(-1);
          expect(looking?.name).toBe('regard');
          const reach = lookOf(looking?.marks ?? []);
          const { headHeight } = seen.rest.dimensions;
          expect(reach.every(([x, y]) => x > 4 && x < PICTURE.width - 4 && y > 4)).toBe(true);
          // Beside the head, and never as far as the hands.
          const far = reach.map((point) => distance(point, at) / (headHeight * seen.unitsPerMm));
          expect(Math.min(...far)).toBeGreaterThan(0.2);
          expect(Math.max(...far)).toBeLessThan(1.5);
        }
      }
    }
    expect(layersOf(scene('resting-hands', 'none'), USUAL_LOOK).some(({ name }) => name === 'regard')).toBe(false);
  });

  it.each(['stop', 'looking-away'] as const)(
    '[D82] keep both eyes on the face where the head is turned: %s',
    (face) => {
      for (const ageMonths of [0, 3, 12, 24]) {
        const seen = alone(face, { ageMonths, near: true });
        const { headWidth, crown, headHeight } = seen.rest.dimensions;
        const [outline = [], ...lines] = everyMark([headGroup(face, { ageMonths, near: true })]).flatMap((mark) =>
          mark.kind === 'path' ? pathPoints(mark.d) : mark.kind === 'ellipse' ? [widthOf(mark)] : [],
        );
        const facing = seen.rest.pose.face === 'left' ? 1 : -1;
        const high = (share: number) => crown + (0.5 + share) * headHeight;
        const eyesHeight = (points: readonly Point[]) =>
          points.filter(([x, y]) => y > high(0.04) && y < high(0.2) && x * facing > headWidth * 0.2);
        const edge = Math.max(...eyesHeight(outline).map(([x]) => x * facing));
        const drawn = lines.flatMap(eyesHeight).map(([x]) => x * facing);
        expect(drawn.length).toBeGreaterThan(3);
        expect(Math.max(...drawn)).toBeLessThan(edge);
      }
    },
  );
});
