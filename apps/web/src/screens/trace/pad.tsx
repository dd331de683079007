import { type Look, layersOf, type Point, type Scene } from '@warmhands/core/figure';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { drawingOf } from '../../figure/mark-nodes.ts';
import { trace } from '../../locales/en/trace.ts';
import { useWords } from '../words.ts';
import { type Box, viewBoxOf } from './box.ts';
import { type Finger, type FingerEvents, newFinger } from './finger.ts';

interface PictureProps {
  readonly scene: Scene;
  readonly look: Look;
  readonly box: Box;
  /** Lines over the picture, in picture units. */
  readonly children?: ComponentChildren;
}

interface PadProps extends PictureProps {
  /** Where the finger of a keyboard begins. */
  readonly start: Point;
  readonly events: FingerEvents;
}

/** The baby without hands, with lines over it. */
export function BarePicture({ scene, look, box, children }: PictureProps): JSX.Element {
  const ground = useGround(scene, look, box);
  return (
    <div class="still trace-picture" style={{ aspectRatio: String(box.width / box.height) }} aria-hidden="true">
      <div ref={ground} />
      <svg viewBox={viewBoxOf(box)} aria-hidden="true">
        {children}
      </svg>
    </div>
  );
}

/** The same picture for a finger to go on, or the arrows of a keyboard. Only here does a touch not scroll the page. [W71] */
export function Pad({ scene, look, box, start, events, children }: PadProps): JSX.Element {
  const words = useWords(trace);
  const keys = useId();
  const ground = useGround(scene, look, box);
  const host = useRef<HTMLDivElement>(null);
  const line = useRef<SVGPathElement>(null);
  const cursor = useRef<SVGCircleElement>(null);
  const now = useRef(events);
  now.current = events;
  const finger = useRef<Finger | null>(null);
  useEffect(() => {
    if (!host.current || !line.current || !cursor.current) return;
    const ground = { host: host.current, line: line.current, cursor: cursor.current, box, start };
    finger.current = newFinger(ground, {
      onTrace: (done, by) => now.current.onTrace(done, by),
      onFault: (kind) => now.current.onFault(kind),
      onKeys: (down) => now.current.onKeys(down),
    });
    // What was pressed to come here is gone: whoever goes by keyboard goes on from the picture.
    if (document.activeElement === document.body) host.current.focus({ preventScroll: true });
  }, [scene, box, start]);
  const unit = box.width / 600;
  return (
    <>
      <div
        ref={host}
        class="still trace-picture pad"
        style={{ aspectRatio: String(box.width / box.height) }}
        role="application"
        aria-label={words.pad}
        aria-describedby={keys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows and space work here.
        tabIndex={0}
        onPointerDown={(event) => finger.current?.down(event)}
        onPointerMove={(event) => finger.current?.move(event)}
        onPointerUp={(event) => finger.current?.up(event)}
        onPointerCancel={(event) => finger.current?.cancel(event)}
        onKeyDown={(event) => finger.current?.key(event)}
      >
        <div ref={ground} />
        <svg viewBox={viewBoxOf(box)} aria-hidden="true">
          {children}
          <path ref={line} class="live" d="" stroke-width={6 * unit} />
          <circle ref={cursor} class="cursor" r={16 * unit} stroke-width={5 * unit} />
        </svg>
      </div>
      <p class="quiet keys" id={keys}>
        {words.keys}
      </p>
    </>
  );
}

const WITHOUT_HANDS = /^(backdrop|baby)/;

/** Draws what lies under the lines: everything but hands and arrows. */
function useGround(scene: Scene, look: Look, box: Box) {
  const ground = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const marks = layersOf(scene, look)
      .filter(({ name }) => WITHOUT_HANDS.test(name))
      .flatMap((layer) => layer.marks);
    const drawing = drawingOf(marks);
    drawing.setAttribute('viewBox', viewBoxOf(box));
    ground.current?.replaceChildren(drawing);
  }, [scene, look, box]);
  return ground;
}
