import type { Look, PictureWish } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { every } from '../platform/every.ts';
import { keyAt, keyPhases } from './key-phases.ts';
import type { MovingPicture } from './moving-picture.ts';
import { type Plate, type Plates, platesOn } from './plates.ts';
import { keyOf } from './play.ts';
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
  /** What comes after it is seen already, small in a corner. [W49] */
  readonly preview?: boolean;
}

/** The picture of a stroke as the hands do it, moving by the clock of its page. [W40] [W41] */
export function Stage({
  wish,
  look,
  phase,
  seconds,
  playing,
  reduced,
  next,
  preview = false,
}: StageProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const plates = useRef<Plates | null>(null);
  const [plate, setPlate] = useState<Plate | null>(null);
  // A page hands in a new function each time it is drawn, and that alone must not begin the cycle anew.
  const clock = useRef(phase);
  clock.current = phase;
  useLayoutEffect(() => {
    if (host.current) plates.current = platesOn(host.current);
    return () => plates.current?.remove();
  }, []);
  const key = keyOf(wish, look);
  useLayoutEffect(() => plates.current?.show(wish, look, !reduced, setPlate), [key]);
  useLayoutEffect(() => {
    if (!plate) return undefined;
    const now = () => clock.current();
    if (reduced) return turnPages(plate.picture, keyPhases(plate.scene), now);
    if (playing) return run(plate.picture, now, seconds, (drift) => tellDrift(host.current, drift));
    plate.picture.show(now());
    return undefined;
  }, [plate, playing, seconds, reduced]);
  const nextKey = next && keyOf(next, look);
  useEffect(() => {
    if (plate && next) plates.current?.prepare(next, look);
    plates.current?.preview(preview);
  }, [plate, nextKey, preview]);
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
