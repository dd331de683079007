import type { Question } from '@warmhands/core';
import { questionTexts } from '@warmhands/knowledge';
import type { ComponentChildren, JSX } from 'preact';
import { shell } from '../../locales/en/shell.ts';
import { WayButton } from '../../parts/way.tsx';
import { hrefBack } from '../next-question.ts';
import { Screen } from '../screen.tsx';
import { useWords } from '../words.ts';

interface AskFormProps {
  readonly question: Question;
  readonly onSend: () => void;
  readonly children: ComponentChildren;
}

/** A screen of choices with one way on, under the thumb. */
export function AskForm({ question, onSend, children }: AskFormProps): JSX.Element {
  const { next } = useWords(shell);
  const { title, lead } = useWords(questionTexts)[question];
  return (
    <Screen
      title={title}
      back={hrefBack()}
      tone="ask"
      lead={<p>{lead}</p>}
      dock={<WayButton onClick={onSend}>{next}</WayButton>}
    >
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
        noValidate
      >
        {children}
      </form>
    </Screen>
  );
}

/** Takes the eye and the focus to the first field that is still missing or wrong, once it is drawn. */
export function showFirstWrong(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector('.wrong')?.closest('.field')?.querySelector('input');
    field?.focus();
    field?.closest('.field')?.scrollIntoView({ block: 'center' });
  });
}
