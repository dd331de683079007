import type { Look, PictureWish } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { every } from '../platform/every.ts';
import { keyAt, keyPhases } from './key-phases.ts';
import { buildPicture, type MovingPicture } from './moving-picture.ts';
import { makeReady, playOf, readyLayer } from './play.ts';
import { useFigureLabel } from './use-figure-label.ts';

interface StageProps {
  readonly wish: PictureWish;
  readonly look: Look;
  /** Where in the cycle the clock is now, 0 to 1. The one clock of the page: the picture has none. [W41] */
  readonly phase: () => number;
  /** How long one cycle lasts by that clock. */
  readonly seconds: number;
  readonly playing: boolean;
  /** Key frames in place of movement. [W42] */
  readonly reduced: boolean;
  /** What comes after it, where that is known: it is made ready while nothing else is to be done. */
  readonly next?: PictureWish | undefined;
}

/** The picture of a stroke as the hands do it, moving by the clock of its page. [W40] [W41] */
export function Stage({ wish, look, phase, seconds, playing, reduced, next }: StageProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef<MovingPicture | null>(null);
  // A page hands in a new function each time it is drawn, and that alone must not begin the cycle anew.
  const clock = useRef(phase);
  clock.current = phase;
  const key = JSON.stringify([wish, look]);
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const picture = buildPicture(host.current, playOf(wish, look).layers.map(readyLayer));
    shown.current = picture;
    return () => picture.remove();
  }, [key]);
  useLayoutEffect(() => {
    if (!shown.current) return undefined;
    const now = () => clock.current();
    if (reduced) return turnPages(shown.current, keyPhases(playOf(wish, look).scene), now);
    if (playing) return run(shown.current, now, seconds, (drift) => tellDrift(host.current, drift));
    shown.current.show(now());
    return undefined;
  }, [key, playing, seconds, reduced]);
  const nextKey = next && JSON.stringify([next, look]);
  useEffect(() => (next ? makeReady(next, look) : undefined), [nextKey]);
  return (
    <div
      ref={host}
      class="stage"
      role="img"
      aria-label={useFigureLabel(wish)}
      data-moving={playing && !reduced ? 'yes' : 'no'}
    />
  );
}

/** Often enough that no drift comes near to what is noticed, and far from once a frame. */
const LOOK_AT_CLOCK_MS = 500;

function run(picture: MovingPicture, phase: () => number, seconds: number, tell: (drift: number) => void): () => void {
  picture.play(phase(), seconds);
  const stop = every(LOOK_AT_CLOCK_MS, () => tell(picture.follow(phase())));
  return () => {
    stop();
    picture.show(phase());
  };
}

/** By how many milliseconds the picture was off its clock when it was last looked at, so that a proof can see it. */
function tellDrift(host: HTMLElement | null, drift: number): void {
  if (host) host.dataset['drift'] = String(Math.round(drift));
}

function turnPages(picture: MovingPicture, keys: readonly number[], phase: () => number): () => void {
  let page = keyAt(keys, phase());
  picture.show(page);
  return every(LOOK_AT_CLOCK_MS / 2, () => {
    const next = keyAt(keys, phase());
    if (next !== page) picture.show(next);
    page = next;
  });
}
