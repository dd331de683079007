import {
  attributesOf,
  type Gradient,
  gradientParts,
  gradientsOf,
  type Mark,
  PICTURE,
  ROOT_ATTRIBUTES,
  tagOf,
} from '@warmhands/core/figure';
import type { Area } from './bounds.ts';

const SVG = 'http://www.w3.org/2000/svg';
let drawings = 0;

type Attributes = readonly (readonly [name: string, value: string])[];

/**
 * Marks as one drawing of the page: the whole picture, or an area of it.
 *
 * Made node by node: the page's policy lets no text become markup. [H1]
 */
export function drawingOf(marks: readonly Mark[], area: Area = { x: 0, y: 0, ...PICTURE }): SVGSVGElement {
  drawings += 1;
  // Names of its own for its shades: a drawing that is taken away must not take another's colours along.
  const prefix = `shade-${drawings}-`;
  const drawing = document.createElementNS(SVG, 'svg');
  give(drawing, [
    ...ROOT_ATTRIBUTES,
    ['viewBox', [area.x, area.y, area.width, area.height].join(' ')],
    ['aria-hidden', 'true'],
  ]);
  const shades = gradientsOf(marks).map((gradient) => shadeOf(gradient, prefix));
  if (shades.length > 0) drawing.append(element('defs', [], shades));
  drawing.append(...marks.map((mark) => nodeOf(mark, prefix)));
  return drawing;
}

function nodeOf(mark: Mark, prefix: string): SVGElement {
  const attributes = attributesOf(mark).map(
    ([name, value]) => [name, value.replace('url(#', `url(#${prefix}`)] as const,
  );
  if (mark.kind !== 'group') return element(tagOf(mark), attributes, mark.kind === 'text' ? [mark.text] : []);
  return element(
    'g',
    attributes,
    mark.marks.map((one) => nodeOf(one, prefix)),
  );
}

function shadeOf(gradient: Gradient, prefix: string): SVGElement {
  const { tag, attributes, stops } = gradientParts(gradient);
  return element(
    tag,
    attributes.map(([name, value]) => [name, name === 'id' ? prefix + value : value] as const),
    stops.map((stop) => element('stop', stop)),
  );
}

function element(name: string, attributes: Attributes, inside: readonly (Node | string)[] = []): SVGElement {
  const made = document.createElementNS(SVG, name);
  give(made, attributes);
  made.append(...inside);
  return made;
}

function give(made: Element, attributes: Attributes): void {
  // The name of a piece is no class of the page's stylesheet.
  for (const [name, value] of attributes) made.setAttribute(name === 'class' ? 'data-piece' : name, value);
}
