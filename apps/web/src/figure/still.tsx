import { drawStill, type Look, type Picture, type PictureWish, sceneOf } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onPaper } from '../platform/paper.ts';
import { whenNear } from '../platform/when-near.ts';
import { drawingOf } from './mark-nodes.ts';
import { remembering } from './remembering.ts';

/** The moment of a cycle at which a hand is well on its way. */
const UNDER_WAY = 0.45;

/**
 * A picture that stands, beside words that say what it shows, so that a screen reader passes it by. [W44]
 *
 * It is drawn when it comes near the window, or onto paper. [W46]
 */
export function Still({ wish, look }: { readonly wish: PictureWish; readonly look: Look }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const key = JSON.stringify([wish, look]);
  const wanted = near || onPaper.value;
  useLayoutEffect(() => {
    return host.current && !wanted ? whenNear(host.current, () => setNear(true)) : undefined;
  }, [wanted]);
  useLayoutEffect(() => {
    if (wanted) host.current?.replaceChildren(drawingOf(pictureFor(key, wish, look).marks));
  }, [wanted, key]);
  return <div ref={host} class="still" aria-hidden="true" />;
}

const MOST_KEPT = 60;
const kept = remembering<Picture>(MOST_KEPT);

function pictureFor(key: string, wish: PictureWish, look: Look): Picture {
  return kept(key, () => drawStill(sceneOf(wish), look, UNDER_WAY));
}
