import type { Verdict } from '@warmhands/core';
import type { JSX } from 'preact';
import { help } from '../../locales/en/help.ts';
import { shell } from '../../locales/en/shell.ts';
import { Icon } from '../../parts/icon.tsx';
import { hrefOf } from '../../platform/route.ts';
import { useWords } from '../words.ts';

/** When the answer rests on a crying baby or on a carer at the end of their strength: the way to what helps now. */
export function NearerHelp({ advice }: { readonly advice: Verdict }): JSX.Element | null {
  const { cannot } = useWords(help);
  const { crying } = useWords(shell);
  const fired = (rule: string) => advice.reasons.some((reason) => reason.rule === rule);
  if (fired('carer-overwhelmed')) {
    return (
      <a class="plain" href={hrefOf('crying', 'cannot')}>
        <Icon name="hand" />
        {cannot}
      </a>
    );
  }
  if (!fired('crying')) return null;
  return (
    <a class="plain" href={hrefOf('crying')}>
      <Icon name="cry" />
      {crying}
    </a>
  );
}
