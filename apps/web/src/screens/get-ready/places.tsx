import { FRAMING_STEPS, type Position, type Routine } from '@warmhands/core';
import type { JSX } from 'preact';
import { ready } from '../../locales/en/session.ts';
import { Choices } from '../../parts/choices.tsx';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

/** How the baby lies, where the carer sits, and which hand leads: as the pictures will show it. */
export function Places({ routine }: { readonly routine: Routine }): JSX.Element {
  const { habits, settle } = useHousehold();
  const words = useWords(ready);
  const places = placesOf(routine);
  return (
    <>
      <section class="group">
        <h2>{words.lies}</h2>
        <p>{words.place[places[0] ?? 'supine']}</p>
        <p class="quiet">
          {words.seen} {places.includes('prone') && places[0] !== 'prone' && words.turns}
        </p>
      </section>
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

/** How the baby lies or is held, from stroke to stroke, each way once. */
function placesOf({ steps }: Routine): readonly Position[] {
  const strokes = steps.filter(({ stroke }) => !FRAMING_STEPS.some((framing) => framing === stroke));
  return [...new Set(strokes.map(({ position }) => position))];
}
