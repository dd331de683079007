import type { Side } from '@warmhands/core';
import { sideTexts } from '@warmhands/knowledge';
import type { JSX } from 'preact';
import { trace } from '../../locales/en/trace.ts';
import { Choices } from '../../parts/choices.tsx';
import { useWords } from '../words.ts';
import type { Help } from './state.ts';

interface ChoosingProps {
  readonly help: Help;
  readonly onHelp: (help: Help) => void;
  readonly sides: readonly Side[];
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

/** With the line or by heart, and which side of the baby where a stroke has sides. */
export function Choosing({ help, onHelp, sides, side, onSide }: ChoosingProps): JSX.Element {
  const words = useWords(trace);
  const names = useWords(sideTexts);
  return (
    <div class="fields group">
      <Choices
        legend={words.help}
        choices={(['line', 'heart'] as const).map((one) => ({ value: one, name: words.helps[one] }))}
        value={help}
        onChoose={onHelp}
        shape="short"
      />
      {sides.length > 1 && (
        <Choices
          legend={words.side}
          choices={sides.map((one) => ({ value: one, name: names[one] }))}
          value={side}
          onChoose={onSide}
          shape="short"
        />
      )}
    </div>
  );
}
