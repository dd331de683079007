import type { Point, TraceFault, TracePoint } from '@warmhands/core/figure';
import { type Box, pathOf } from './box.ts';

/** What came of a finger on the picture: its trace, or that it was cut off or joined by another. */
export interface FingerEvents {
  onTrace(trace: readonly TracePoint[], by: 'finger' | 'keys'): void;
  onFault(kind: TraceFault['kind']): void;
  /** The finger of a keyboard was put down, or lifted. */
  onKeys(down: boolean): void;
}

/** The picture that a finger goes on, and what is drawn there without the page being drawn anew for each point. */
export interface Ground {
  readonly host: HTMLElement;
  readonly line: SVGPathElement;
  readonly cursor: SVGCircleElement;
  readonly box: Box;
  /** Where the finger of a keyboard begins. */
  readonly start: Point;
}

/** A finger that follows what is done on a picture. */
export interface Finger {
  down(event: PointerEvent): void;
  move(event: PointerEvent): void;
  up(event: PointerEvent): void;
  cancel(event: PointerEvent): void;
  key(event: KeyboardEvent): void;
}

/** Follows one finger, pen or mouse on a picture, or the keys of a keyboard. [W71] [W72] */
export function newFinger(ground: Ground, events: FingerEvents): Finger {
  const drawn = newLine(ground.line);
  return { ...byTouch(ground, drawn, events), key: byKeys(ground, drawn, events) };
}

/** The line that is being drawn. */
interface Line {
  add(...points: readonly TracePoint[]): void;
  count(): number;
  /** Gives what was drawn, and is empty from then on. */
  take(): readonly TracePoint[];
}

function newLine(shown: SVGPathElement): Line {
  let trace: TracePoint[] = [];
  const show = (): void => {
    shown.setAttribute('d', trace.length > 1 ? pathOf(trace.map(({ x, y }) => [x, y])) : '');
  };
  return {
    add(...points) {
      trace.push(...points);
      show();
    },
    count: () => trace.length,
    take() {
      const done = trace;
      trace = [];
      show();
      return done;
    },
  };
}

/** A second finger ends the line and is told: what two fingers did is none. */
function byTouch({ host, box }: Ground, line: Line, events: FingerEvents): Omit<Finger, 'key'> {
  let active: number | null = null;
  const add = (event: PointerEvent): void => line.add(...pointsOf(event).map((one) => inBox(one, host, box)));
  const drop = (kind: TraceFault['kind']): void => {
    active = null;
    line.take();
    events.onFault(kind);
  };
  return {
    down(event) {
      if (event.button !== 0) return;
      if (active !== null && active !== event.pointerId) {
        drop('two-fingers');
        return;
      }
      active = event.pointerId;
      line.take();
      host.setPointerCapture(event.pointerId);
      add(event);
    },
    move(event) {
      if (event.pointerId === active) add(event);
    },
    up(event) {
      if (event.pointerId !== active) return;
      add(event);
      active = null;
      events.onTrace(line.take(), 'finger');
    },
    cancel(event) {
      if (event.pointerId === active) drop('broken');
    },
  };
}

/** All that happened since the last frame, where the browser tells it. */
function pointsOf(event: PointerEvent): readonly PointerEvent[] {
  const all = event.getCoalescedEvents?.() ?? [];
  return all.length > 0 ? all : [event];
}

function inBox({ clientX, clientY, timeStamp }: PointerEvent, host: HTMLElement, box: Box): TracePoint {
  const bounds = host.getBoundingClientRect();
  return {
    x: box.x + ((clientX - bounds.left) / bounds.width) * box.width,
    y: box.y + ((clientY - bounds.top) / bounds.height) * box.height,
    at: timeStamp,
  };
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Arrows move the finger, space or enter puts it down and lifts it. Steps are counted: keys have no pace. [W71] */
function byKeys({ box, start, cursor }: Ground, line: Line, events: FingerEvents): Finger['key'] {
  let at = start;
  let down = false;
  const put = (): void => line.add({ x: at[0], y: at[1], at: line.count() });
  const press = (): void => {
    down = !down;
    cursor.classList.toggle('pressing', down);
    place(cursor, at);
    if (down) put();
    events.onKeys(down);
    if (!down) events.onTrace(line.take(), 'keys');
  };
  return (event) => {
    const way = ARROWS[event.key];
    if (!way && event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (way) {
      const size = box.width / (event.shiftKey ? 200 : 50);
      at = [within(at[0] + way[0] * size, box.x, box.width), within(at[1] + way[1] * size, box.y, box.height)];
      place(cursor, at);
      if (down) put();
    } else if (!event.repeat) press();
  };
}

function place(cursor: SVGCircleElement, [x, y]: Point): void {
  cursor.setAttribute('cx', x.toFixed(1));
  cursor.setAttribute('cy', y.toFixed(1));
  cursor.classList.add('there');
}

function within(value: number, from: number, size: number): number {
  return Math.min(Math.max(value, from), from + size);
}
