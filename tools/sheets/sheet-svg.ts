import { drawStill, PICTURE, sceneOf, svgText, USUAL_LOOK } from '@warmhands/core/figure';
import { strokeTexts } from '@warmhands/knowledge';
import { EVERY_STROKE, type Sheet } from './sheet-list.ts';

/** How large the drawings of a sheet are, in pixels. */
export interface Size {
  readonly width: number;
}

/** Of the sheets that are kept, and of those that are made to be looked at. */
export const KEPT_SIZE: Size = { width: 106 };
export const LOOKED_AT_SIZE: Size = { width: 240 };

/** Where a drawing stands on its sheet, in pixels. */
export interface Cell {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The moment of a cycle at which a hand is well on its way. */
const UNDER_WAY = 0.45;
const COLUMNS = 10;
const GAP = 8;
const HEAD = 30;
const LABEL = 30;

const PAPER = { light: '#ffffff', dark: '#202020', night: '#000000', contrast: '#ffffff' } as const;
const INK = { light: '#222222', dark: '#eeeeee', night: '#a06a30', contrast: '#000000' } as const;

/** The places of all drawings on a sheet, and its size. */
export function layOut({ width }: Size): {
  readonly cells: readonly Cell[];
  readonly width: number;
  readonly height: number;
} {
  const height = Math.round((width * PICTURE.height) / PICTURE.width);
  const row = height + LABEL + GAP;
  const cells = EVERY_STROKE.map(({ stroke, side }, index) => ({
    name: side === 'none' || side === 'both' ? stroke : `${stroke} ${side}`,
    x: GAP + (index % COLUMNS) * (width + GAP),
    y: HEAD + Math.floor(index / COLUMNS) * row,
    width,
    height,
  }));
  return { cells, width: COLUMNS * (width + GAP) + GAP, height: HEAD + Math.ceil(cells.length / COLUMNS) * row };
}

/** A sheet as one SVG: each drawing with the name of its stroke and its side below. */
export function sheetSvg(sheet: Sheet, size: Size): string {
  const { cells, width, height } = layOut(size);
  const drawings = cells.map((cell, index) => drawingIn(cell, index, sheet));
  const title = `${sheet.ageMonths} months, ${sheet.theme}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="Atkinson Hyperlegible Next" fill="${INK[sheet.theme]}">`,
    `<rect width="${width}" height="${height}" fill="${PAPER[sheet.theme]}"/>`,
    `<text x="${GAP}" y="20" font-size="15">${title}</text>`,
    ...drawings,
    '</svg>',
  ].join('');
}

/** One stroke at the sheet's age, as the sheet shows it. */
export function stillOf({ stroke, side }: (typeof EVERY_STROKE)[number], { ageMonths, theme }: Sheet): string {
  const scene = sceneOf({ stroke, side, contact: null, ageMonths, leading: 'right' });
  return svgText(drawStill(scene, { ...USUAL_LOOK, theme }, UNDER_WAY));
}

function drawingIn(cell: Cell, index: number, sheet: Sheet): string {
  const wanted = EVERY_STROKE[index];
  if (!wanted) throw new Error(`no stroke for ${cell.name}`);
  const svg = stillOf(wanted, sheet)
    .replaceAll(' id="', ` id="d${index}-`)
    .replaceAll('url(#', `url(#d${index}-`)
    .replace('<svg ', `<svg x="${cell.x}" y="${cell.y}" width="${cell.width}" height="${cell.height}" `);
  const side = wanted.side === 'none' ? '' : wanted.side;
  const below = cell.y + cell.height;
  return [
    svg,
    `<text x="${cell.x}" y="${below + 12}" font-size="11">${strokeTexts[wanted.stroke].name}</text>`,
    `<text x="${cell.x}" y="${below + 24}" font-size="10">${side}</text>`,
  ].join('');
}
