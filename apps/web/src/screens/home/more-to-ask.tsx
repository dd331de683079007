import type { Verdict } from '@warmhands/core';
import { askedFactTexts, questionTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { home } from '../../locales/en/home.ts';
import { RowLink } from '../../parts/row.tsx';
import { hrefOf } from '../../platform/route.ts';
import { placeOf } from '../next-question.ts';
import { useWords } from '../words.ts';

/** The question that could still change this answer, where there is an answer already. */
export function MoreToAsk({ advice }: { readonly advice: Verdict }): JSX.Element | null {
  const words = useWords(home);
  const titles = useWords(questionTexts);
  const facts = useWords(askedFactTexts);
  const next = advice.ask[0];
  if (!next || advice.verdict === 'ask') return null;
  return (
    <RowLink
      icon="find"
      href={hrefOf(...placeOf(next))}
      name={placeOf(next).includes('navel') ? facts['navel-healed'].ask : titles[next.question].title}
      line={advice.verdict === 'adapt' ? words.couldBringBack : words.couldChange}
    />
  );
}
