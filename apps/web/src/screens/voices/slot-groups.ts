import { BODY_PARTS, type BodyPart } from '@warmhands/core';
import { allStrokes } from '@warmhands/knowledge';
import { howSlot, type Slot, strokeSlot } from '../../voice/slot.ts';

/** What is recorded in one place of the screen: one prompt, or a stroke's name and how it goes. */
export type Prompt = readonly [Slot, ...Slot[]];

/** Prompts that every massage has, in its order. */
export const PROMPT_GROUPS = {
  begin: [['prepare'], ['ask-permission'], ['resting-hands']],
  between: [['next'], ['left'], ['right'], ['both'], ['cue-check'], ['turn-over']],
  pause: [['paused'], ['back'], ['still'], ['wait-for-yes']],
  end: [['soft-ending'], ['cover'], ['hold'], ['wipe-and-wrap'], ['safe-sleep'], ['goodbye']],
} as const satisfies Readonly<Record<string, readonly Prompt[]>>;

/** Prompts of strokes, by the part of the body. */
export const STROKE_PROMPTS: readonly { readonly part: BodyPart; readonly prompts: readonly Prompt[] }[] =
  BODY_PARTS.map((part) => ({
    part,
    prompts: allStrokes
      .filter((stroke) => stroke.part === part)
      .map(({ id }) => [strokeSlot(id), howSlot(id)] as const),
  })).filter(({ prompts }) => prompts.length > 0);

/** Every prompt in the order of the screen. */
export const ALL_PROMPTS: readonly Prompt[] = [
  ...Object.values(PROMPT_GROUPS).flat(),
  ...STROKE_PROMPTS.flatMap(({ prompts }) => prompts),
];
