import { describe, expect, it } from 'vitest';
import { USUAL_LOOK } from './look.ts';
import { circle, type Gradient, group, type Mark, type Picture, path } from './mark.ts';
import { scene } from './pictures.fixture.ts';
import { drawStill } from './still.ts';
import { attributesOf, gradientsOf, placed, svgText, tagOf } from './svg-text.ts';

const fading: Gradient = {
  id: 'fading',
  kind: 'linear',
  from: [0, 0],
  to: [0, 10],
  stops: [
    { at: 0, colour: '#ffffff', opacity: 1 },
    { at: 1, colour: '#ffffff', opacity: 0.25 },
  ],
};

function picture(...marks: Mark[]): Picture {
  return { width: 600, height: 760, marks };
}

describe('a picture as SVG text', () => {
  it('[D62] writes every kind of mark', () => {
    const marks: Mark[] = [
      path('M0 0L1 1', { line: '#000000', thick: 2, dash: [4, 3] }),
      circle([3, 4], 5, { fill: '#ff0000', opacity: 0.5 }),
      { kind: 'rect', at: [10, 10], width: 4, height: 6, rounding: 1, turned: 30, fill: '#00ff00' },
      { kind: 'text', at: [1, 2], text: 'L', size: 20, fill: '#0000ff' },
    ];
    const text = svgText(picture(group('all', marks, { x: 1, y: -2, angle: 90, sx: -1, sy: 1 })));
    expect(text).toContain('<g class="all" transform="translate(1-2)rotate(90)scale(-1 1)">');
    expect(text).toContain('<path d="M0 0L1 1" stroke="#000000" stroke-width="2" stroke-dasharray="4 3"/>');
    expect(text).toContain('<ellipse cx="3" cy="4" rx="5" ry="5" fill="#ff0000" opacity="0.5"/>');
    expect(text).toContain(
      '<rect x="8" y="7" width="4" height="6" rx="1" transform="rotate(30 10 10)" fill="#00ff00"/>',
    );
    expect(text).toContain('<text x="1" y="9" font-size="20" fill="#0000ff">L</text>');
  });

  it('[D62] escapes what it is given', () => {
    const text = svgText(picture(), 'Hands & "feet" <script>');
    expect(text).toContain('<title>Hands &amp; &quot;feet&quot; &lt;script&gt;</title>');
    expect(text).toContain('role="img"');
    expect(svgText(picture())).not.toContain('title');
  });

  it('[D62] names a colour that changes once, however often it is used', () => {
    const marks = [path('M0 0', { fill: fading }), path('M1 1', { fill: fading })];
    expect(gradientsOf(marks)).toEqual([fading]);
    const text = svgText(picture(...marks));
    expect(text.match(/<linearGradient/g)).toHaveLength(1);
    expect(text).toContain('<stop offset="1" stop-color="#ffffff" stop-opacity="0.25"/>');
    expect(text.match(/url\(#fading\)/g)).toHaveLength(2);
  });

  it('[D62] gives the page the same attributes that it writes', () => {
    const mark = path('M0 0', { line: '#123456' });
    expect(tagOf(mark)).toBe('path');
    expect(attributesOf(mark)).toEqual([
      ['d', 'M0 0'],
      ['stroke', '#123456'],
      ['stroke-width', '1'],
    ]);
    expect(placed({ x: 0, y: 0, angle: 0, sx: 1, sy: 1 })).toBe('translate(0 0)');
  });

  it('[D62] is well formed for a whole picture', () => {
    const text = svgText(drawStill(scene('love-u', 'none'), USUAL_LOOK, 0.5), 'U');
    const open = text.match(/<g[ >]/g)?.length;
    expect(text.match(/<\/g>/g)).toHaveLength(open ?? 0);
    expect(text).not.toMatch(/="[^"]*[<>][^"]*"/);
  });
});
