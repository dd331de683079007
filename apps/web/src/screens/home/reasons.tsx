import type { Verdict } from '@warmhands/core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { home } from '../../locales/en/home.ts';
import { shell } from '../../locales/en/shell.ts';
import { RowButton } from '../../parts/row.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useWords } from '../words.ts';
import { GroupOfReasons, useGroupWords } from './group-of-reasons.tsx';
import { reasonGroups } from './reason-groups.ts';
import { useGround, useReasonWords } from './reason-words.ts';

/** The reasons, one touch away: every rule that spoke, the facts with their age, and what the rule stands on. [W7] */
export function Reasons({ advice }: { readonly advice: Verdict }): JSX.Element {
  const words = useWords(home);
  const wordsOf = useReasonWords();
  const wordsOfGroup = useGroupWords();
  const [open, setOpen] = useState(false);
  const groups = reasonGroups(advice.reasons, (reason) => wordsOf(reason).say, useGround());
  const [gravest, ...others] = groups;
  const { say } = gravest ? wordsOfGroup(gravest) : { say: words.noReasons };
  const line = others.length > 0 ? words.andMore(say, others.length) : say;
  return (
    <>
      <RowButton icon="hand" onClick={() => setOpen(true)} name={words.why[advice.verdict]} line={line} />
      <Sheet open={open} onShut={() => setOpen(false)} title={words.sheetTitle} shut={useWords(shell).close}>
        {groups.length === 0 && <p>{words.noReasons}</p>}
        <ol class="rows">
          {groups.map((group) => (
            <li key={wordsOfGroup(group).say} class="reason">
              <GroupOfReasons group={group} />
            </li>
          ))}
        </ol>
      </Sheet>
    </>
  );
}
