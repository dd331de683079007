import { HOUR, type Verdict } from '@warmhands/core';
import { guidanceTexts, productTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { READY_ITEMS, type ReadyItem } from '../../household/habit.ts';
import { ready } from '../../locales/en/session.ts';
import type { Choice } from '../../parts/choices.tsx';
import type { IconName } from '../../parts/icon-shapes.ts';
import { Several } from '../../parts/several.tsx';
import { useHousehold } from '../household-context.ts';
import { useWords } from '../words.ts';

/** What to make ready, one touch each; it holds nobody up. What was said over an hour ago is forgotten. [W20, H21] */
export function Checks({ advice }: { readonly advice: Verdict }): JSX.Element {
  const { habits, now, settle } = useHousehold();
  const words = useWords(ready);
  const lineOf = useLines(advice);
  const instant = now.value.instant;
  const { ready: told, readyAt } = habits.value;
  const fresh = instant >= readyAt && instant - readyAt < HOUR;
  return (
    <Several
      legend={words.how}
      shape="long"
      choices={READY_ITEMS.map(lineOf)}
      chosen={fresh ? told : []}
      onChoose={(chosen) => settle({ ready: chosen, readyAt: instant })}
    />
  );
}

const ICON_OF: Readonly<Record<ReadyItem, IconName>> = {
  place: 'floor',
  warmth: 'warm',
  hands: 'hand',
  clothes: 'nappy',
  skin: 'drop',
  reach: 'reach',
  ask: 'look',
};

/** The words of each thing; clothes and skin are as the limits of today allow. */
function useLines({ limits }: Verdict): (item: ReadyItem) => Choice<ReadyItem> {
  const words = useWords(ready);
  const guidance = useWords(guidanceTexts);
  const products = useWords(productTexts);
  const { undress, product } = limits;
  const told = (id: keyof typeof guidanceTexts): { name: string; hint: string } => ({
    name: guidance[id].title,
    hint: guidance[id].say,
  });
  const lines: Readonly<Record<ReadyItem, { readonly name: string; readonly hint: string }>> = {
    place: told('floor-first'),
    warmth: told('warm-calm-place'),
    hands: told('clean-warm-hands'),
    clothes: { name: words.clothes[undress], hint: words.clothesLine },
    skin:
      product === 'none'
        ? { name: words.dry, hint: words.dryLine }
        : { name: words.oil(products[product].name.toLowerCase()), hint: words.oilLine },
    reach: told('things-at-hand'),
    ask: told('ask-permission'),
  };
  return (item) => ({ value: item, icon: ICON_OF[item], ...lines[item] });
}
