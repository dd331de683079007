import type { Stroke } from '@warmhands/core';

const SLIDES: readonly Stroke['path'][number]['shape'][] = ['line', 'arc', 'circle', 'twist'];

/** Whether a hand slides in a stroke, so that there is a line to trace. Told from the book, so that no figure is needed. */
export function traceable({ path }: Pick<Stroke, 'path'>): boolean {
  return path.some(({ shape }) => SLIDES.includes(shape));
}
