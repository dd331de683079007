import { drawStill, type Look, type Picture, type PictureWish, sceneOf } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onPaper } from '../platform/paper.ts';
import { whenNear } from '../platform/when-near.ts';
import { drawingOf } from './mark-nodes.ts';
import { remembering } from './remembering.ts';
import { useFigureLabel } from './use-figure-label.ts';

interface StillProps {
  readonly wish: PictureWish;
  readonly look: Look;
  /** The moment of the cycle, 0 to 1; by default one at which the hand is well on its way. */
  readonly phase?: number;
  /** Beside words that say the same. [W44] */
  readonly silent?: boolean;
}

const UNDER_WAY = 0.45;

/** A picture that stands. It is drawn when it comes near the window, or onto paper. [W46] */
export function Still({ wish, look, phase = UNDER_WAY, silent = false }: StillProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const key = JSON.stringify([wish, look, phase]);
  const label = useFigureLabel(wish);
  const wanted = near || onPaper.value;
  useLayoutEffect(() => {
    return host.current && !wanted ? whenNear(host.current, () => setNear(true)) : undefined;
  }, [wanted]);
  useLayoutEffect(() => {
    if (wanted) host.current?.replaceChildren(drawingOf(stillFor(key, wish, look, phase).marks));
  }, [wanted, key]);
  const words = silent ? { 'aria-hidden': true } : ({ role: 'img', 'aria-label': label } as const);
  return <div ref={host} class="still" {...words} />;
}

const MOST_KEPT = 60;
const kept = remembering<Picture>(MOST_KEPT);

function stillFor(key: string, wish: PictureWish, look: Look, phase: number): Picture {
  return kept(key, () => drawStill(sceneOf(wish), look, phase));
}
