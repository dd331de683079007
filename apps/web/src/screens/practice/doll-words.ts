import type { DollStep, DollView, Prompt } from '@warmhands/core/learning';
import { strokeTexts } from '@warmhands/knowledge';
import { doll } from '../../locales/en/practice.ts';
import { useWords } from '../words.ts';

/** The words of a moment on a doll. What is empty is not said. */
export interface Told {
  readonly name: string;
  readonly side: string;
  readonly how: string;
  readonly coming: string;
}

/** As much as is needed: all, the name and the side, or only what changes. [L6] */
export function useDollWords(): (view: DollView, prompt: Prompt) => Told {
  const words = useWords(doll);
  const strokes = useWords(strokeTexts);
  const sideOf = ({ side }: DollStep): string => (side === 'none' ? '' : words.side[side]);
  const both = (step: DollStep): string => [strokes[step.stroke].name, sideOf(step)].filter(Boolean).join(', ');
  return ({ step, next, phase }, prompt) => {
    if (!step) return { name: '', side: '', how: '', coming: '' };
    const { name, how } = strokes[step.stroke];
    const quiet = prompt === 'change' && phase === 'stroking';
    return {
      name: quiet ? '' : name,
      side: quiet ? '' : sideOf(step),
      how: prompt === 'full' ? how : '',
      coming: phase === 'paused' ? words.paused : phase === 'changing' ? words.changing : comingOf(next, words, both),
    };
  };
}

function comingOf(
  next: DollStep | null,
  words: { readonly next: (name: string) => string; readonly last: string },
  both: (step: DollStep) => string,
): string {
  return next ? words.next(both(next)) : words.last;
}
