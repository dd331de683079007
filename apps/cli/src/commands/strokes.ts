import { allStrokes, strokeTexts } from '@warmhands/knowledge';
import { writeJson } from '../output.ts';

/** `warmhands strokes`: every stroke of the book with its words. */
export async function strokes(): Promise<boolean> {
  await writeJson({ strokes: allStrokes.map((stroke) => ({ ...stroke, text: strokeTexts[stroke.id] })) });
  return true;
}
