import type { RuleId } from '@warmhands/knowledge';
import { ruleTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { routineWords } from '../../locales/en/routine.ts';
import { shell } from '../../locales/en/shell.ts';
import { Purpose } from '../purpose.tsx';
import { useWords } from '../words.ts';

/** What changes fastest, so that a page on the wall does not outlive the answer it was made from. */
const FAST: readonly RuleId[] = [
  'feverish',
  'unwell',
  'just-fed',
  'hungry',
  'asleep',
  'drowsy',
  'crying',
  'vaccinated-in-48h',
  'carer-overwhelmed',
  'carer-unfit',
];

/** The box of a printed page that says when not to use it. */
export function NotWhen(): JSX.Element {
  const words = useWords(routineWords);
  const rules = useWords(ruleTexts);
  const { worry } = useWords(shell);
  return (
    <section class="group not-when">
      <h2>{words.notWhen}</h2>
      <p>{words.notWhenLead}</p>
      <ul>
        {FAST.map((rule) => (
          <li key={rule}>{rules[rule].say}</li>
        ))}
      </ul>
      <p>{worry}</p>
      <div class="on-paper">
        <Purpose />
      </div>
    </section>
  );
}
