import { numbers, short } from './curve.ts';
import { everyMark, type Gradient, type Ink, type Mark, type Paint, type Picture, type Placement } from './mark.ts';

/** What a mark is called in SVG. */
export function tagOf(mark: Mark): 'path' | 'ellipse' | 'rect' | 'text' | 'g' {
  return mark.kind === 'group' ? 'g' : mark.kind;
}

/** A mark's attributes in SVG, without its children and its text. Colours that change are named by `url(#id)`. */
export function attributesOf(mark: Mark): readonly (readonly [name: string, value: string])[] {
  const list: [string, string | undefined][] = [...shapeOf(mark), ...inkOf(mark)];
  return list.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/**
 * What an SVG root must say so that marks look right: no fill unless a mark says so, round ends and corners.
 * The words of badges are set in the page's own face.
 */
export const ROOT_ATTRIBUTES: readonly (readonly [name: string, value: string])[] = [
  ['fill', 'none'],
  ['stroke-linecap', 'round'],
  ['stroke-linejoin', 'round'],
  ['font-family', "'Atkinson Hyperlegible Next',system-ui,sans-serif"],
  ['font-weight', '700'],
  ['text-anchor', 'middle'],
];

/** The colours that change, each once. */
export function gradientsOf(marks: readonly Mark[]): readonly Gradient[] {
  const found = new Map<string, Gradient>();
  for (const mark of everyMark(marks)) {
    if (mark.kind === 'group') continue;
    for (const paint of [mark.fill, mark.line]) {
      if (paint !== undefined && typeof paint !== 'string') found.set(paint.id, paint);
    }
  }
  return [...found.values()];
}

/** A gradient's element: name, attributes, and those of its stops. */
export function gradientParts(gradient: Gradient) {
  const [[x1, y1], [x2, y2]] = [gradient.from, gradient.to];
  const place: [string, string][] =
    gradient.kind === 'linear'
      ? [
          ['x1', short(x1)],
          ['y1', short(y1)],
          ['x2', short(x2)],
          ['y2', short(y2)],
        ]
      : [
          ['cx', short(x1)],
          ['cy', short(y1)],
          ['r', short(Math.hypot(x2 - x1, y2 - y1))],
        ];
  return {
    tag: gradient.kind === 'linear' ? 'linearGradient' : 'radialGradient',
    attributes: [['id', gradient.id], ['gradientUnits', 'userSpaceOnUse'], ...place] as readonly [string, string][],
    stops: gradient.stops.map((stop): readonly [string, string][] => [
      ['offset', fine(stop.at)],
      ['stop-color', stop.colour],
      ...(stop.opacity === 1 ? [] : [['stop-opacity', fine(stop.opacity)] as [string, string]]),
    ]),
  } as const;
}

/** A whole drawing as an SVG document of its own. The title is what a screen reader says. */
export function svgText(picture: Picture, title?: string): string {
  const { width, height, marks } = picture;
  const root: readonly (readonly [string, string])[] = [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['viewBox', `0 0 ${numbers([width, height])}`],
    ...ROOT_ATTRIBUTES,
    ...(title === undefined ? [] : ([['role', 'img']] as const)),
  ];
  const named = title === undefined ? '' : `<title>${escaped(title)}</title>`;
  const defined = gradientsOf(marks).map(gradientText).join('');
  const defs = defined === '' ? '' : `<defs>${defined}</defs>`;
  return `<svg${written(root)}>${named}${defs}${marks.map(markText).join('')}</svg>`;
}

function markText(mark: Mark): string {
  const open = `<${tagOf(mark)}${written(attributesOf(mark))}`;
  if (mark.kind === 'group') return `${open}>${mark.marks.map(markText).join('')}</g>`;
  return mark.kind === 'text' ? `${open}>${escaped(mark.text)}</text>` : `${open}/>`;
}

function gradientText(gradient: Gradient): string {
  const { tag, attributes, stops } = gradientParts(gradient);
  return `<${tag}${written(attributes)}>${stops.map((stop) => `<stop${written(stop)}/>`).join('')}</${tag}>`;
}

function written(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function shapeOf(mark: Mark): [string, string | undefined][] {
  switch (mark.kind) {
    case 'path':
      return [['d', mark.d]];
    case 'ellipse':
      return [
        ['cx', short(mark.at[0])],
        ['cy', short(mark.at[1])],
        ['rx', short(mark.rx)],
        ['ry', short(mark.ry)],
        ['transform', turnedAbout(mark)],
      ];
    case 'rect':
      return [
        ['x', short(mark.at[0] - mark.width / 2)],
        ['y', short(mark.at[1] - mark.height / 2)],
        ['width', short(mark.width)],
        ['height', short(mark.height)],
        ['rx', mark.rounding === 0 ? undefined : short(mark.rounding)],
        ['transform', turnedAbout(mark)],
      ];
    case 'text':
      return [
        ['x', short(mark.at[0])],
        ['y', short(mark.at[1] + mark.size * 0.35)],
        ['font-size', short(mark.size)],
      ];
    case 'group':
      return [
        ['class', mark.name],
        ['transform', mark.place && placed(mark.place)],
        ['opacity', opacityOf(mark.opacity ?? mark.place?.opacity)],
      ];
  }
}

function inkOf(mark: Mark): [string, string | undefined][] {
  if (mark.kind === 'group') return [];
  const ink: Ink = mark;
  return [
    ['fill', ink.fill && paintOf(ink.fill)],
    ['stroke', ink.line && paintOf(ink.line)],
    ['stroke-width', ink.line && short(ink.thick ?? 1)],
    ['stroke-dasharray', ink.dash?.map(short).join(' ')],
    ['opacity', opacityOf(ink.opacity)],
  ];
}

function paintOf(paint: Paint): string {
  return typeof paint === 'string' ? paint : `url(#${paint.id})`;
}

/** A placement as an SVG transform. */
export function placed({ x, y, angle, sx, sy }: Placement): string {
  const turned = angle === 0 ? '' : `rotate(${short(angle)})`;
  const drawn = sx === 1 && sy === 1 ? '' : `scale(${sx === sy ? fine(sx) : `${fine(sx)} ${fine(sy)}`})`;
  return `translate(${numbers([x, y])})${turned}${drawn}`;
}

function turnedAbout(mark: { readonly at: readonly [number, number]; readonly turned?: number }): string | undefined {
  const turned = short(mark.turned ?? 0);
  return turned === '0' ? undefined : `rotate(${turned} ${mark.at.map(short).join(' ')})`;
}

function opacityOf(opacity: number | undefined): string | undefined {
  return opacity === undefined || opacity === 1 ? undefined : fine(opacity);
}

function fine(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
