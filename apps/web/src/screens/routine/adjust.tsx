import { ALLOWED_PRODUCTS, type Routine, STARTS, UNDRESSES, type Verdict } from '@warmhands/core';
import { productTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { routineWords } from '../../locales/en/routine.ts';
import { shell } from '../../locales/en/shell.ts';
import { Choices } from '../../parts/choices.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useHousehold } from '../household-context.ts';
import { useTimeWords } from '../time-words.ts';
import { useWords } from '../words.ts';

/** What this routine uses in one line, and a sheet to wish for something else. The limits still hold. */
export function Adjust({ advice, routine }: { readonly advice: Verdict; readonly routine: Routine }): JSX.Element {
  const words = useWords(routineWords);
  const times = useTimeWords();
  const products = useWords(productTexts);
  const [open, setOpen] = useState(false);
  const { undress, product } = advice.limits;
  const onSkin = product === 'none' ? words.bareHands : words.withProduct(products[product].name.toLowerCase());
  const minutes = times.minutes(Math.max(1, Math.round(routine.seconds / 60)));
  return (
    <>
      <p class="lead">{words.lead(minutes, words.undress[undress], onSkin)}</p>
      <button class="link" type="button" onClick={() => setOpen(true)}>
        {words.change}
      </button>
      <Sheet open={open} onShut={() => setOpen(false)} title={words.change} shut={useWords(shell).close}>
        <Wishes />
      </Sheet>
    </>
  );
}

function Wishes(): JSX.Element {
  const { wish, want } = useHousehold();
  const words = useWords(routineWords);
  const products = useWords(productTexts);
  return (
    <div class="fields">
      <Choices
        legend={words.onSkin}
        choices={ALLOWED_PRODUCTS.map((product) => ({ value: product, name: products[product].name }))}
        value={ALLOWED_PRODUCTS.find((product) => product === wish.value.product)}
        onChoose={(product) => want({ product })}
      />
      <Choices
        legend={words.dressed}
        choices={[
          { value: null, name: words.undressAuto },
          ...UNDRESSES.map((undress) => ({ value: undress, name: words.undress[undress] })),
        ]}
        value={wish.value.undress ?? null}
        onChoose={(undress) => want({ undress: undress ?? undefined })}
      />
      <Choices
        legend={words.order}
        choices={STARTS.map((start) => ({ value: start, name: words.orders[start] }))}
        value={wish.value.start}
        onChoose={(start) => want({ start })}
      />
    </div>
  );
}
