import { FRAMING_STEPS, type Routine, type Step } from '@warmhands/core';
import type { JSX } from 'preact';
import { LazyStill } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { SEATS } from '../../household/habit.ts';
import { ready } from '../../locales/en/session.ts';
import { Choices } from '../../parts/choices.tsx';
import { useHousehold } from '../household-context.ts';
import { useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';

/** How the baby lies, where the carer sits, and which hand leads: as the pictures will show it. */
export function Places({ routine }: { readonly routine: Routine }): JSX.Element {
  const { habits, settle } = useHousehold();
  const words = useWords(ready);
  const wishOf = useWishOf();
  const strokes = strokesOf(routine);
  const places = [...new Set(strokes.map(({ position }) => position))];
  // Lying on the back is seen whole only where no stroke draws the eye to one part.
  const first = strokes[0] && places[0] !== 'supine' ? strokes[0].stroke : 'resting-hands';
  return (
    <>
      <section class="group">
        <h2>{words.lies}</h2>
        <div class="row">
          <span class="thumb">
            <LazyStill wish={wishOf(first)} look={useLook()} />
          </span>
          <span>{words.place[places[0] ?? 'supine']}</span>
        </div>
        <p class="quiet">
          {words.seen} {places.includes('prone') && places[0] !== 'prone' && words.turns}
        </p>
      </section>
      <Choices
        legend={words.sits}
        hint={words.sitsHint}
        choices={SEATS.map((seat) => ({ value: seat, name: words.seat[seat] }))}
        value={habits.value.seat}
        onChoose={(seat) => settle({ seat })}
      />
      <Choices
        legend={words.leading}
        choices={[
          { value: 'left' as const, name: words.hand.left },
          { value: 'right' as const, name: words.hand.right },
        ]}
        value={habits.value.leading}
        onChoose={(leading) => settle({ leading })}
      />
    </>
  );
}

function strokesOf({ steps }: Routine): readonly Step[] {
  return steps.filter(({ stroke }) => !FRAMING_STEPS.some((framing) => framing === stroke));
}
