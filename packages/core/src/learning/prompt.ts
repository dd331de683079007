/** How much is said of a stroke: its name and how it goes, its name, or only what changes. */
export const PROMPTS = ['full', 'name', 'change'] as const;
export type Prompt = (typeof PROMPTS)[number];

/** Two days of massage make the name enough, four make it only the changes. */
const [NAME_FROM, CHANGE_FROM] = [0.45, 0.7] as const;

/** What need be said of a stroke that is so familiar, 0 to 1. [L6] */
export function promptFor(familiar: number): Prompt {
  if (familiar >= CHANGE_FROM) return 'change';
  return familiar >= NAME_FROM ? 'name' : 'full';
}
