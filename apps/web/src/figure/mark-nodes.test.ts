import type { Mark } from '@warmhands/core/figure';
import { describe, expect, it } from 'vitest';
import { drawingOf } from './mark-nodes.ts';

const SHADE = {
  id: 'towel',
  kind: 'linear',
  from: [0, 0],
  to: [0, 10],
  stops: [{ at: 0, colour: '#ffffff', opacity: 0.5 }],
} as const;
const MARKS: readonly Mark[] = [
  {
    kind: 'group',
    name: 'row',
    place: { x: 3, y: 4, angle: 90, sx: -2, sy: 2 },
    marks: [{ kind: 'path', d: 'M0 0', fill: SHADE }],
  },
  { kind: 'text', at: [1, 2], text: '<b>', size: 10, fill: '#000000' },
];

describe('marks as nodes', () => {
  it('[W40] are drawn with their places, shades and words', () => {
    const drawing = drawingOf(MARKS);
    expect(drawing.getAttribute('viewBox')).toBe('0 0 600 760');
    expect(drawing.querySelector('g')?.getAttribute('transform')).toBe('translate(3 4)rotate(90)scale(-2 2)');
    expect(drawing.querySelector('text')?.textContent).toBe('<b>');
    expect(drawing.querySelectorAll('b')).toHaveLength(0);
    expect(drawing.querySelector('stop')?.getAttribute('stop-opacity')).toBe('0.5');
  });

  it('[W40] bring their own shades along, so that no drawing needs another', () => {
    const [one, other] = [drawingOf(MARKS), drawingOf(MARKS)];
    for (const drawing of [one, other]) {
      const id = drawing.querySelector('linearGradient')?.id ?? '';
      expect(drawing.querySelector('path')?.getAttribute('fill')).toBe(`url(#${id})`);
    }
    expect(one.querySelector('linearGradient')?.id).not.toBe(other.querySelector('linearGradient')?.id);
  });

  it('[W40] take no class of the page, whatever their pieces are called', () => {
    expect(drawingOf(MARKS).querySelectorAll('[class]')).toHaveLength(0);
  });
});
