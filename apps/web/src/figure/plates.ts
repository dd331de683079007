import type { Layer, Look, PictureWish, Scene } from '@warmhands/core/figure';
import { AS_IT_IS, backwards, type Zoom, zoomBetween, zoomed } from './camera.ts';
import { type Making, making, type Pieces } from './making.ts';
import { buildPicture, type MovingPicture } from './moving-picture.ts';
import { keyOf, playOf } from './play.ts';

/** A picture on its plate: what is laid into the stage, taken out of it, and moved as a whole. */
export interface Plate {
  readonly host: HTMLElement;
  readonly scene: Scene;
  readonly picture: MovingPicture;
  /** The colour of what lies under everything. */
  readonly ground: string;
}

interface Coming {
  readonly key: string;
  readonly host: HTMLElement;
  readonly made: Making<Plate>;
}

/** The plates of a stage: one that is seen, and one that is made ready out of sight. */
export interface Plates {
  /**
   * Shows a picture and tells when it stands there: at once where it was made ready, else in a moment.
   *
   * `moves`: the camera goes over to it. [W48] Gives back how to think better of it.
   */
  show(wish: PictureWish, look: Look, moves: boolean, shown: (plate: Plate) => void): () => void;
  /** Makes a picture ready while nothing else is to be done, so that nobody waits for it. */
  prepare(wish: PictureWish, look: Look): void;
  /** What is made ready is seen, small in a corner, or is not. [W49] */
  preview(seen: boolean): void;
  remove(): void;
}

/** The plates of a stage. */
export function platesOn(stage: HTMLElement): Plates {
  let now: Plate | null = null;
  /** What is wanted now and not yet there; and what will be wanted next. */
  let wanted: Coming | null = null;
  let coming: Coming | null = null;
  const begin = (wish: PictureWish, look: Look): Coming => {
    const host = plateHost(wish);
    stage.append(host);
    return { key: keyOf(wish, look), host, made: making(plateInPieces(host, wish, look)) };
  };
  const prepare = (wish: PictureWish, look: Look): void => {
    if (wanted || coming?.key === keyOf(wish, look)) return;
    letGo(coming);
    coming = begin(wish, look);
  };
  return {
    show(wish, look, moves, shown) {
      const ready = coming?.key === keyOf(wish, look) ? coming : null;
      if (!ready) letGo(coming);
      coming = null;
      const own = ready ?? begin(wish, look);
      wanted = own;
      own.made.hurry((plate) => {
        wanted = null;
        // Where the camera comes to the edge of a picture it sees the same ground.
        stage.style.background = plate.ground;
        changeTo(plate, now, moves);
        now = plate;
        shown(plate);
      });
      return () => {
        if (wanted !== own) return;
        letGo(own);
        wanted = null;
      };
    },
    prepare,
    preview(seen) {
      coming?.host.classList.toggle('seen', seen);
    },
    remove() {
      letGo(wanted);
      letGo(coming);
      now?.picture.remove();
    },
  };
}

function letGo(coming: Coming | null): void {
  coming?.made.stop();
  coming?.host.remove();
}

/** At work, so that a hand is seen on its way. */
const UNDER_WAY = 0.45;

function* plateInPieces(host: HTMLElement, wish: PictureWish, look: Look): Pieces<Plate> {
  const { scene, layers } = yield* playOf(wish, look);
  const picture = yield* buildPicture(host, layers);
  picture.show(UNDER_WAY);
  return { host, scene, picture, ground: groundOf(layers[0]?.layer) };
}

function groundOf(lowest: Layer | undefined): string {
  const [floor] = lowest?.marks ?? [];
  return floor?.kind === 'rect' && typeof floor.fill === 'string' ? floor.fill : '';
}

function plateHost({ stroke, side }: PictureWish): HTMLElement {
  const host = document.createElement('div');
  host.className = 'plate coming';
  host.dataset['of'] = `${stroke} ${side}`;
  return host;
}

/** How long the camera takes from one picture to the next, in milliseconds. */
const MOVE_MS = 700;

function changeTo(to: Plate, from: Plate | null, moves: boolean): void {
  to.host.className = 'plate';
  if (!from) return;
  if (!moves) {
    from.picture.remove();
    return;
  }
  from.picture.leave();
  from.host.classList.add('leaving');
  const zoom = zoomBetween(from.scene, to.scene) ?? AS_IT_IS;
  const leaves = travel(from.host, AS_IT_IS, zoom);
  travel(to.host, backwards(zoom), AS_IT_IS);
  fadeIn(to.host, zoom);
  leaves.finished.then(from.picture.remove, from.picture.remove);
}

function travel(host: HTMLElement, from: Zoom, to: Zoom): Animation {
  return host.animate({ transform: [zoomed(from), zoomed(to)] }, { duration: MOVE_MS, easing: 'ease-in-out' });
}

/** Seen before the picture below it leaves the edges free, or when it has come to fill them itself. */
function fadeIn(host: HTMLElement, { times }: Zoom): void {
  const offset = times < 1 ? [0, 0.1, 0.6, 1] : [0, 0.4, 0.9, 1];
  host.animate({ opacity: [0, 0, 1, 1], offset }, { duration: MOVE_MS });
}
