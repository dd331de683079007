import { STROKES } from '@warmhands/core';
import { framingTexts, strokeTexts } from '@warmhands/knowledge';
import { session } from '../../locales/en/session.ts';
import { voicesWords } from '../../locales/en/voices.ts';
import { isFraming } from '../../session/step-words.ts';
import { howSlot, isChange, isMoment, type Slot, strokeSlot } from '../../voice/slot.ts';
import { useWords } from '../words.ts';

/** How a place for a recording is called, and what the device would say there. */
export interface SlotWords {
  readonly name: (slot: Slot) => string;
  readonly said: (slot: Slot) => string;
}

/** The words of each place in the language of the household. */
export function useSlotWords(): SlotWords {
  const words = useWords(voicesWords);
  const said = useWords(session);
  const framings = useWords(framingTexts);
  const strokes = useWords(strokeTexts);
  const textOf = (slot: Slot): { readonly name: string; readonly said: string } => {
    if (isMoment(slot)) return { name: words.slots[slot], said: said.voice[slot] };
    if (slot === 'next') return { name: words.slots.next, said: words.nextWord };
    if (isChange(slot)) return { name: words.slots[slot], said: said.side[slot] };
    if (isFraming(slot)) return { name: framings[slot].name, said: `${framings[slot].name}. ${said.frame[slot]}` };
    const stroke = STROKES.find((one) => strokeSlot(one) === slot || howSlot(one) === slot);
    if (!stroke) return { name: slot, said: '' };
    const { name, how } = strokes[stroke];
    return { name, said: slot === strokeSlot(stroke) ? name : how };
  };
  return { name: (slot) => textOf(slot).name, said: (slot) => textOf(slot).said };
}
