import { GOALS, type Goal } from '@warmhands/core';
import type { JSX } from 'preact';
import { home } from '../../locales/en/home.ts';
import { Choices } from '../../parts/choices.tsx';
import type { IconName } from '../../parts/icon-shapes.ts';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

const ICON_OF: Readonly<Record<Goal, IconName>> = {
  bond: 'near',
  sleep: 'sleep',
  wind: 'wind',
  constipation: 'tummy',
  play: 'play',
  learn: 'learn',
};

/** The six things a carer may hope for. Choosing one may bring a question, or another answer. */
export function Goals({ later }: { readonly later: boolean }): JSX.Element {
  const { wish, want } = useHousehold();
  const words = useWords(home);
  return (
    <section class="group goals">
      <Choices
        legend={later ? words.goalsLater : words.goals}
        shape="bare"
        choices={GOALS.map((goal) => ({ value: goal, name: words.goal[goal], icon: ICON_OF[goal] }))}
        value={wish.value.goal ?? undefined}
        onChoose={(goal) => want({ goal })}
      />
    </section>
  );
}
