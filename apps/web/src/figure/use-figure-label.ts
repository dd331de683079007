import { describeScene, type PictureWish } from '@warmhands/core/figure';
import { figureTexts, framingTexts, pictureInWords, sideTexts, strokeTexts } from '@warmhands/knowledge';
import { useMemo } from 'preact/hooks';
import { useWords } from '../screens/words.ts';
import { sceneFor } from './play.ts';

/** What a picture shows, in words for who cannot see it: which stroke, which side, which way. [W44] */
export function useFigureLabel(wish: PictureWish): string {
  const names: Readonly<Record<string, { readonly name: string }>> = {
    ...useWords(strokeTexts),
    ...useWords(framingTexts),
  };
  const sides = useWords(sideTexts);
  const texts = useWords(figureTexts);
  const name = names[wish.stroke]?.name ?? '';
  return useMemo(() => {
    const heading = wish.side === 'none' ? name : `${name}, ${sides[wish.side]}`;
    return `${heading}. ${pictureInWords(describeScene(sceneFor(wish)), texts)}`;
  }, [JSON.stringify(wish), name, sides, texts]);
}
