import type { Layer, Layers, Mark } from '@warmhands/core/figure';
import { drawingOf } from './mark-nodes.ts';
import { type DrawnScale, drawnScale, keyframesOf, placed } from './placing.ts';

/** Further than this from the clock, in milliseconds, and the picture is set right. */
const MOST_DRIFT = 50;

/** A picture made of layers that stand or move. It keeps no time of its own: a clock says where in its cycle it is. [W41] */
export interface MovingPicture {
  /** Every layer as it is at a phase, 0 to 1; nothing moves, and nothing is left that could. [W42] */
  show(phase: number): void;
  /** Moves on from this phase, one cycle in so many seconds. */
  play(phase: number, seconds: number): void;
  /** Sets a moving picture right where it has drifted. Gives by how many milliseconds it had: above 0 it was ahead. */
  follow(phase: number): number;
  /** Ends all that moves, and takes the picture away. */
  remove(): void;
}

/** A layer that moves, and the box that it is moved with. */
interface Moving {
  readonly box: HTMLElement;
  readonly place: NonNullable<Layer['place']>;
  readonly drawn: DrawnScale;
}

/**
 * Builds a picture into a host, back to front.
 *
 * What moves lies in boxes of its own that the browser's animations place: once they are given, no script runs for a
 * frame. [W40]
 */
export function buildPicture(host: Element, layers: Layers): MovingPicture {
  const moving: Moving[] = [];
  host.replaceChildren(...layers.map((layer) => boxOf(layer, moving)));
  let animations: readonly Animation[] = [];
  const end = (): void => {
    for (const animation of animations) animation.cancel();
    animations = [];
  };
  return {
    show(phase) {
      end();
      for (const one of moving) stand(one, phase);
    },
    play(phase, seconds) {
      end();
      // Under the animation, so that nothing jumps where one ends.
      for (const one of moving) stand(one, phase);
      animations = moving.flatMap((one) => move(one, seconds));
      set(animations, phase);
    },
    follow(phase) {
      const drift = driftOf(animations[0], phase);
      if (Math.abs(drift) > MOST_DRIFT) set(animations, phase);
      return drift;
    },
    remove() {
      end();
      host.replaceChildren();
    },
  };
}

/** A box with the layer's drawing in it; one that moves is noted. */
function boxOf({ name, marks, place }: Layer, moving: Moving[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'stage-layer';
  box.dataset['layer'] = name;
  if (!place) {
    box.append(drawingOf(marks));
    return box;
  }
  const drawn = drawnScale(place);
  const enlarged: Mark = { kind: 'group', marks, place: { x: 0, y: 0, angle: 0, sx: drawn.x, sy: drawn.y } };
  box.classList.add('moves');
  box.append(drawingOf([enlarged]));
  moving.push({ box, place, drawn });
  return box;
}

function stand({ box, place, drawn }: Moving, phase: number): void {
  const { transform, opacity } = placed(place(phase), drawn);
  box.style.transform = transform;
  box.style.opacity = opacity;
}

function move({ box, place, drawn }: Moving, seconds: number): readonly Animation[] {
  const frames = keyframesOf(place, drawn);
  return frames ? [box.animate(frames, { duration: seconds * 1000, iterations: Number.POSITIVE_INFINITY })] : [];
}

/** How long one cycle lasts, in milliseconds. */
function cycleOf(animation: Animation): number {
  return Number(animation.effect?.getTiming().duration ?? 0);
}

/** All at one moment of the cycle; they stay together, since they run by one timeline. */
function set(animations: readonly Animation[], phase: number): void {
  for (const animation of animations) animation.currentTime = phase * cycleOf(animation);
}

function driftOf(animation: Animation | undefined, phase: number): number {
  const cycle = animation ? cycleOf(animation) : 0;
  if (!animation || cycle === 0) return 0;
  const ahead = Number(animation.currentTime ?? 0) / cycle - phase;
  // The shorter way round the cycle: just before its end is not far from its start.
  return (ahead - Math.round(ahead)) * cycle;
}
