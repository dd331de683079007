import { type Layer, type Mark, PICTURE } from '@warmhands/core/figure';
import { timelineNow } from '../platform/timeline.ts';
import { boundsOf, within } from './bounds.ts';
import type { Pieces } from './making.ts';
import { drawingOf } from './mark-nodes.ts';
import { type Course, hundredths, placed } from './placing.ts';
import type { ReadyLayer } from './play.ts';

/** Further than this from the clock, in milliseconds, and the picture is set right. */
const MOST_DRIFT = 30;

/** A picture made of layers that stand or move. It keeps no time of its own: a clock says where in its cycle it is. [W41] */
export interface MovingPicture {
  /** Every layer as it is at a phase, 0 to 1; nothing moves, and nothing is left that could. [W42] */
  show(phase: number): void;
  /** Moves on from this phase, one cycle in so many seconds. */
  play(phase: number, seconds: number): void;
  /** Sets a moving picture right where it has drifted. Gives by how many milliseconds it had: above 0 it was ahead. */
  follow(phase: number): number;
  /** Takes the hands away and lets nothing move any more; whatever is asked of it now. */
  leave(): void;
  /** Ends all that moves, and takes the picture with its host away. */
  remove(): void;
}

/**
 * Builds a picture into a host, piece by piece, back to front.
 *
 * What moves lies in boxes of its own that the browser's animations place: once they are given, no script runs for a
 * frame. [W40]
 */
export function* buildPicture(host: Element, layers: readonly ReadyLayer[]): Pieces<MovingPicture> {
  const boxes: Box[] = [];
  for (const { layer, course } of layers) {
    const box = boxOf(layer, course);
    // As it is laid out it has a place already.
    stand(box, layer, course, 0);
    host.append(box);
    boxes.push({ layer, course, box });
    yield;
  }
  return movingBoxes(host, boxes);
}

interface Box extends ReadyLayer {
  readonly box: HTMLElement;
}

function movingBoxes(host: Element, boxes: readonly Box[]): MovingPicture {
  let animations: readonly Animation[] = [];
  let left = false;
  const show = (phase: number): void => {
    if (left) return;
    animations.forEach(end);
    animations = [];
    for (const { box, layer, course } of boxes) stand(box, layer, course, phase);
  };
  return {
    show,
    play(phase, seconds) {
      // What stands lies under what moves, so that nothing jumps where a movement ends.
      show(phase);
      animations = boxes.flatMap(({ box, course }) => move(box, course, seconds));
      set(animations, phase);
    },
    follow(phase) {
      const drift = driftOf(animations[0], phase);
      if (Math.abs(drift) > MOST_DRIFT) set(animations, phase);
      return drift;
    },
    leave() {
      left = true;
      for (const animation of animations) animation.pause();
      for (const { box, layer } of boxes) {
        if (!OF_HANDS.test(layer.name)) continue;
        // Not by their visibility: every mark within would have to be styled anew.
        box.getAnimations().forEach(end);
        box.style.opacity = '0';
      }
    },
    remove() {
      animations.forEach(end);
      host.remove();
    },
  };
}

/** Ends an animation. Nobody waits for its promise, and an engine may call a broken promise that nobody heeds a fault. */
function end(animation: Animation): void {
  animation.finished.catch(() => undefined);
  animation.cancel();
}

/** Layers that are the carer's, and are away while the camera goes. [W48] */
const OF_HANDS = /^(arm|hand|trail|bead|spot|pat|twist)-/;

function boxOf({ name, marks }: Layer, course: Course | null): HTMLElement {
  const box = document.createElement('div');
  box.className = course?.frames ? 'stage-layer moves' : 'stage-layer';
  box.dataset['layer'] = name;
  const drawn = course ? enlarged(marks, course) : marks;
  const area = course ? boundsOf(drawn) : within(boundsOf(drawn), { x: 0, y: 0, ...PICTURE });
  const [left, top, width, height] = [area.x, area.y, area.width, area.height].map(hundredths);
  // It is placed about the first corner of the picture, wherever its own lies.
  Object.assign(box.style, {
    left,
    top,
    width,
    height,
    transformOrigin: `${hundredths(-area.x)} ${hundredths(-area.y)}`,
  });
  box.append(drawingOf(drawn, area));
  return box;
}

function enlarged(marks: readonly Mark[], { drawn }: Course): readonly Mark[] {
  return [{ kind: 'group', marks, place: { x: 0, y: 0, angle: 0, sx: drawn.x, sy: drawn.y } }];
}

function stand(box: HTMLElement, { place }: Layer, course: Course | null, phase: number): void {
  if (!place || !course) return;
  const { transform, opacity } = placed(place(phase), course.drawn);
  box.style.transform = transform;
  box.style.opacity = opacity;
}

function move(box: HTMLElement, course: Course | null, seconds: number): readonly Animation[] {
  if (!course?.frames) return [];
  return [box.animate(course.frames, { duration: seconds * 1000, iterations: Number.POSITIVE_INFINITY })];
}

/** How long one cycle lasts, in milliseconds. */
function cycleOf(animation: Animation): number {
  return Number(animation.effect?.getTiming().duration ?? 0);
}

/**
 * All at one moment of the cycle, as if begun that long ago; they stay together, since they run by one timeline.
 *
 * Begun by their start, for an animation that is told its moment begins only when its first frame is on the glass.
 */
function set(animations: readonly Animation[], phase: number): void {
  for (const animation of animations) animation.startTime = timelineNow() - phase * cycleOf(animation);
}

function driftOf(animation: Animation | undefined, phase: number): number {
  const cycle = animation ? cycleOf(animation) : 0;
  if (!animation || cycle === 0) return 0;
  const ahead = (timelineNow() - Number(animation.startTime ?? 0)) / cycle - phase;
  // The shorter way round the cycle: just before its end is not far from its start.
  return (ahead - Math.round(ahead)) * cycle;
}
