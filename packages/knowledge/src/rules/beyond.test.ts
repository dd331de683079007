import type { Landmark, Rule, Stroke, StrokeId } from '@warmhands/core';
import { describe, expect, it } from 'vitest';
import { touchGuidance } from '../guidance/touch.ts';
import { allStrokes } from '../strokes/all-strokes.ts';
import { spotOf } from '../strokes/baby-map.fixture.ts';
import { isBeyond } from '../strokes/beyond.ts';
import { allRules } from './all-rules.ts';
import { NOT_BEFORE_4_WEEKS, NOT_BEFORE_6_WEEKS, NOT_WITH_ECZEMA } from './stroke-groups.ts';

const beyond = allStrokes.filter(isBeyond);

/** Strokes of the articles on the same part of the body in the same position: what takes one of these takes the new one. */
const SIBLINGS: Readonly<Partial<Record<StrokeId, readonly [StrokeId, ...StrokeId[]]>>> = {
  'leg-hand-over-hand': ['leg-glide', 'leg-wring'],
  'leg-roll': ['leg-glide', 'leg-wring'],
  'sole-thumbs': ['sole-toe-bases', 'toe-circles'],
  'arm-hand-over-hand': ['arm-wring'],
  'open-book': ['chest-outward'],
  // By its part it is of the chest, by its way of the tummy too.
  butterfly: ['chest-outward', 'tummy-circle'],
  'back-sweep': ['back-down', 'lower-back'],
  'back-circles': ['back-down', 'lower-back'],
  'back-combing': ['back-down', 'lower-back'],
  'tummy-thumbs': ['tummy-sides', 'tummy-circle'],
  'sun-moon': ['tummy-circle', 'love-u'],
};

/** What a rule leaves out, as `stroke` or `stroke side`. */
function takenBy({ says }: Rule): readonly string[] {
  if (!('leaveOut' in says) || says.leaveOut === undefined) return [];
  const { strokes, side } = says.leaveOut;
  return strokes.map((stroke) => (side === undefined ? stroke : `${stroke} ${side}`));
}

/** Points of a stroke's ways on the baby, every tenth of the way between two landmarks. */
function pointsOf({ path }: Stroke): readonly { readonly left: number; readonly down: number }[] {
  return path.flatMap(({ through }) =>
    through.flatMap((landmark, at) => between(landmark, through[at + 1] ?? landmark)),
  );
}

function between(from: Landmark, to: Landmark) {
  const [start, end] = [spotOf(from), spotOf(to)];
  return Array.from({ length: 11 }, (_, tenth) => ({
    left: start.left + ((end.left - start.left) * tenth) / 10,
    down: start.down + ((end.down - start.down) * tenth) / 10,
  }));
}

function rule(id: string): readonly string[] {
  const found = allRules.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return takenBy(found);
}

describe('strokes beyond the articles', () => {
  it('[K57] each have siblings in the articles', () => {
    expect(Object.keys(SIBLINGS).toSorted()).toEqual(beyond.map(({ id }) => id).toSorted());
    for (const { id, part, position } of beyond) {
      const alike = (SIBLINGS[id] ?? []).flatMap((sibling) => allStrokes.filter((one) => one.id === sibling));
      expect(alike.length, id).toBeGreaterThan(0);
      expect(
        alike.every((one) => !isBeyond(one) && one.position === position),
        id,
      ).toBe(true);
      expect(
        alike.some((one) => one.part === part),
        id,
      ).toBe(true);
    }
  });

  it.each(allRules)('[K57] are left out by $id wherever a sibling is', (one) => {
    const taken = takenBy(one);
    for (const { id } of beyond) {
      for (const sibling of SIBLINGS[id] ?? []) {
        for (const gone of taken.filter((entry) => entry === sibling || entry.startsWith(`${sibling} `))) {
          expect(taken, `${one.id} takes ${gone}`).toContain(gone.replace(sibling, id));
        }
      }
    }
  });

  it('[K57] keep off the tummy wherever it is left alone, by the way they go and not by their part', () => {
    const onTummy = beyond.filter(
      (stroke) =>
        stroke.position === 'supine' &&
        pointsOf(stroke).some(({ left, down }) => Math.abs(left) < 40 && down > -35 && down < 40),
    );
    for (const id of ['navel-not-healed', 'hernia', 'hiccups', 'born-early-tummy']) {
      for (const stroke of onTummy) expect(rule(id), stroke.id).toContain(stroke.id);
    }
  });

  it('[K57] on the tummy lie only where all strokes on the tummy do', () => {
    for (const id of ['no-head-lift', 'reflux', 'rolls-or-crawls', 'born-early-tummy']) {
      for (const { id: stroke } of beyond.filter(({ position }) => position === 'prone')) {
        expect(rule(id), stroke).toContain(stroke);
      }
    }
  });

  it('[K57] spare a sore limb and a hip that is looked after, by the way they go', () => {
    for (const stroke of beyond) {
      const on = (pattern: RegExp) => stroke.path.some(({ through }) => through.some((spot) => pattern.test(spot)));
      const thigh = stroke.part === 'leg-and-foot' && on(/-(hip|mid-thigh|knee)$/);
      for (const side of ['left', 'right']) {
        if (thigh) expect(rule(`sore-${side}-thigh`), stroke.id).toContain(`${stroke.id} ${side}`);
        if (on(/-elbow$/)) expect(rule(`sore-${side}-arm`), stroke.id).toContain(`${stroke.id} ${side}`);
      }
      if (thigh) expect(rule('hip-condition'), stroke.id).toContain(stroke.id);
    }
  });

  it('[K57] wait for six weeks, and are never done with eczema', () => {
    for (const { id } of beyond) {
      for (const out of [NOT_BEFORE_4_WEEKS, NOT_BEFORE_6_WEEKS, NOT_WITH_ECZEMA]) expect(out, id).toContain(id);
    }
  });

  it('[K57] carry the care that is taken with a sibling', () => {
    const lists = touchGuidance.flatMap((item) => ('strokes' in item ? [{ id: item.id, strokes: item.strokes }] : []));
    const care = [
      'never-straighten',
      'harness-stays',
      'below-the-ribs',
      'off-the-spine',
      'around-the-nipples',
      'tummy-time',
    ];
    for (const { id, strokes } of lists.filter((list) => care.includes(list.id))) {
      const held: readonly string[] = strokes;
      for (const stroke of beyond) {
        if ((SIBLINGS[stroke.id] ?? []).some((sibling) => held.includes(sibling)))
          expect(held, id).toContain(stroke.id);
      }
    }
  });
});
