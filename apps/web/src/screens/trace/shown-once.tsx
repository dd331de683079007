import type { Stroke } from '@warmhands/core';
import type { PictureWish } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { LazyStage } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { every } from '../../platform/every.ts';
import { lessMotion } from '../../platform/motion.ts';
import { newStopwatch } from '../../platform/stopwatch.ts';

interface ShownOnceProps {
  readonly stroke: Stroke;
  readonly wish: PictureWish;
  /** The hands have done it once. */
  readonly onSeen: () => void;
}

/** A stroke as the hands do it, once from its start to its end. [W70] */
export function ShownOnce({ stroke, wish, onSeen }: ShownOnceProps): JSX.Element {
  const watch = useMemo(newStopwatch, [stroke.id, wish.side]);
  const seen = useRef(onSeen);
  seen.current = onSeen;
  useEffect(() => {
    watch.run();
    const stop = every(100, () => {
      if (watch.seconds() >= stroke.seconds) seen.current();
    });
    return () => {
      stop();
      watch.halt();
    };
  }, [watch]);
  return (
    <LazyStage
      wish={wish}
      look={useLook()}
      phase={() => (watch.seconds() / stroke.seconds) % 1}
      seconds={stroke.seconds}
      playing={true}
      reduced={lessMotion.value}
    />
  );
}
