import { HAIR_STYLES, HAIRS, type Look, TONES } from '@warmhands/core/figure';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LazyStill } from '../../figure/lazy.tsx';
import { useLook } from '../../figure/use-look.ts';
import { figureWords } from '../../locales/en/figure.ts';
import { Choices } from '../../parts/choices.tsx';
import { useHousehold } from '../household-context.ts';
import { useWishOf } from '../use-wish-of.ts';
import { useWords } from '../words.ts';

/** How baby and hands look in the pictures, each choice shown as it will be. Skin of baby, of hands, and hair are apart. [W45] */
export function FigureLook(): JSX.Element {
  const words = useWords(figureWords);
  const [open, setOpen] = useState(false);
  return (
    <details class="group" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="link">{words.look}</summary>
      {open && <LookFields />}
    </details>
  );
}

function LookFields(): JSX.Element {
  const words = useWords(figureWords);
  return (
    <div class="fields">
      <p class="quiet">{words.lookLead}</p>
      <PartOfLook part="baby" legend={words.baby} values={TONES} names={words.tones} />
      <PartOfLook part="hands" legend={words.hands} values={TONES} names={words.tones} />
      <PartOfLook part="hair" legend={words.hair} values={HAIRS} names={words.hairs} />
      <PartOfLook part="hairStyle" legend={words.hairStyle} values={HAIR_STYLES} names={words.hairStyles} />
    </div>
  );
}

type Part = keyof Omit<Look, 'theme'>;

/** What is seen best where: the hands at work, or the whole baby. */
const SHOWN = { hands: 'tummy-circle', baby: 'cue-check', hair: 'cue-check', hairStyle: 'cue-check' } as const;

interface PartOfLookProps<P extends Part> {
  readonly part: P;
  readonly legend: string;
  readonly values: readonly Look[P][];
  readonly names: Readonly<Record<Look[P], string>>;
}

function PartOfLook<P extends Part>({ part, legend, values, names }: PartOfLookProps<P>): JSX.Element {
  const { settings, change } = useHousehold();
  const { figure } = settings.value;
  const look = useLook();
  const wish = useWishOf()(SHOWN[part]);
  const choices = values.map((value) => ({
    value,
    name: names[value],
    picture: <LazyStill wish={wish} look={{ ...look, [part]: value }} />,
  }));
  return (
    <Choices
      legend={legend}
      choices={choices}
      value={figure[part]}
      onChoose={(value) => change({ figure: { ...figure, [part]: value } })}
      shape="pictured"
    />
  );
}
