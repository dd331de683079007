import type { Side, Stroke } from '@warmhands/core';
import { sideTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LazyStage } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { figureWords } from '../../locales/en/figure.ts';
import { Choices } from '../../parts/choices.tsx';
import { lessMotion } from '../../platform/motion.ts';
import { newStopwatch } from '../../platform/stopwatch.ts';
import { sidesOf, useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';

/** The stroke as hands do it, on a figure of the baby's age: both of its sides, moving or standing. [W46] */
export function StrokePicture({ stroke }: { readonly stroke: Stroke }): JSX.Element {
  const words = useWords(figureWords);
  const sideWords = useWords(sideTexts);
  const wishOf = useWishOf();
  const sides = sidesOf(stroke);
  const [side, setSide] = useState<Side>(sides[0]);
  const other = sides.find((one) => one !== side);
  const [playing, setPlaying] = useState(true);
  const watch = useMemo(newStopwatch, [stroke.id, side]);
  useEffect(() => {
    if (playing) watch.run();
    return () => watch.halt();
  }, [playing, watch]);
  return (
    <section class="group stroke-picture">
      <LazyStage
        wish={wishOf(stroke, side)}
        look={useLook()}
        phase={() => (watch.seconds() / stroke.seconds) % 1}
        seconds={stroke.seconds}
        playing={playing}
        reduced={lessMotion.value}
        next={other && wishOf(stroke, other)}
      />
      <button class="plain stage-play" type="button" onClick={() => setPlaying(!playing)}>
        {playing ? words.pause : words.play}
      </button>
      {sides.length > 1 && (
        <Choices
          legend={words.side}
          choices={sides.map((one) => ({ value: one, name: sideWords[one] }))}
          value={side}
          onChoose={setSide}
          shape="short"
        />
      )}
    </section>
  );
}
