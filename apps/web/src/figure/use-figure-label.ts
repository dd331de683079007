import type { PictureWish } from '@warmhands/core/figure';
import { framingTexts, sideTexts, strokeTexts } from '@warmhands/knowledge';
import { useWords } from '../screens/words.ts';

/** What a picture shows, in words for who cannot see it: which stroke, which side, which way. [W44] */
export function useFigureLabel({ stroke, side }: PictureWish): string {
  const strokes: Readonly<Record<string, { readonly name: string }>> = useWords(strokeTexts);
  const framings: Readonly<Record<string, { readonly name: string }>> = useWords(framingTexts);
  const sides = useWords(sideTexts);
  const name = (strokes[stroke] ?? framings[stroke])?.name ?? stroke;
  return side === 'none' ? name : `${name}: ${sides[side]}`;
}
