import type { StrokeId } from '@warmhands/core';
import {
  beginDoll,
  type DollEvent,
  type DollRun,
  type DollStep,
  type DollView,
  dollView,
  practisedOn,
  stepDoll,
} from '@warmhands/core/learning';
import { useEffect, useRef, useState } from 'preact/hooks';
import { wallClock } from '../../platform/clock.ts';
import { every } from '../../platform/every.ts';
import { onVisibility } from '../../platform/visibility.ts';
import { keepScreenOn } from '../../platform/wake-lock.ts';

/** A practice on a doll that goes on while its screen is shown. */
export interface LivingDoll {
  readonly view: DollView;
  /** Where in the repetition the hands are by the clock, for the picture. */
  readonly cycle: () => number;
  /** Strokes that were done to their end. */
  readonly done: readonly StrokeId[];
  send(kind: DollEvent['kind']): void;
}

const TICK_MS = 100;

/** Lets time move a practice; it is drawn anew where something to be seen has changed. [W84] */
export function useDoll(steps: readonly DollStep[], onPractised: (stroke: StrokeId) => void): LivingDoll {
  const run = useRef<DollRun>(beginDoll(steps, wallClock()));
  const told = useRef<ReadonlySet<StrokeId>>(new Set());
  const [view, setView] = useState(() => dollView(run.current, wallClock()));
  const seen = useRef('');
  const send = (kind: DollEvent['kind']): void => {
    run.current = stepDoll(run.current, { kind, at: wallClock() });
    for (const stroke of practisedOn(run.current).filter((one) => !told.current.has(one))) {
      told.current = new Set([...told.current, stroke]);
      onPractised(stroke);
    }
    const next = dollView(run.current, wallClock());
    if (keyOf(next) !== seen.current) setView(next);
    seen.current = keyOf(next);
  };
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    const screen = keepScreenOn();
    const stops = [
      every(TICK_MS, () => latest.current('tick')),
      onVisibility((shown) => {
        if (!shown) latest.current('pause');
      }),
      screen.release,
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return { view, cycle: () => dollView(run.current, wallClock()).cycle, done: practisedOn(run.current), send };
}

/** All that can be seen of it but the clock: the picture reads that itself. */
function keyOf({ cycle: _cycle, progress, step, next: _next, ...rest }: DollView): string {
  return JSON.stringify([rest, step, Math.round(progress * 100)]);
}
