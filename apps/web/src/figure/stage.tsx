import { type Layers, type Look, layersOf, type PictureWish, sceneOf } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { every } from '../platform/frames.ts';
import { keyAt, keyPhases } from './key-phases.ts';
import { buildPicture, type MovingPicture } from './moving-picture.ts';
import { remembering } from './remembering.ts';
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
}

/** The picture of a stroke as the hands do it, moving by the clock of its page. [W40] [W41] */
export function Stage({ wish, look, phase, seconds, playing, reduced }: StageProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef<MovingPicture | null>(null);
  // A page hands in a new function each time it is drawn, and that alone must not begin the cycle anew.
  const clock = useRef(phase);
  clock.current = phase;
  const key = keyOf(wish, look);
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const picture = buildPicture(host.current, layersFor(wish, look));
    shown.current = picture;
    return () => picture.remove();
  }, [key]);
  useLayoutEffect(() => {
    if (!shown.current) return undefined;
    const now = () => clock.current();
    if (reduced) return turnPages(shown.current, keyPhases(sceneOf(wish)), now);
    if (playing) return run(shown.current, now, seconds);
    shown.current.show(now());
    return undefined;
  }, [key, playing, seconds, reduced]);
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

function run(picture: MovingPicture, phase: () => number, seconds: number): () => void {
  picture.play(phase(), seconds);
  const stop = every(LOOK_AT_CLOCK_MS, () => picture.follow(phase()));
  return () => {
    stop();
    picture.show(phase());
  };
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

const keyOf = (wish: PictureWish, look: Look): string => JSON.stringify([wish, look]);

const MOST_KEPT = 6;
const kept = remembering<Layers>(MOST_KEPT);

function layersFor(wish: PictureWish, look: Look): Layers {
  return kept(keyOf(wish, look), () => layersOf(sceneOf(wish), look));
}

/** Draws ahead what comes next, so that its stroke begins without a hitch. */
export function prepareStage(wish: PictureWish, look: Look): void {
  layersFor(wish, look);
}
