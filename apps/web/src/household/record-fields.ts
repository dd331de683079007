import type { JournalEntry } from '@warmhands/core';
import type { Habits } from './habit.ts';
import type { Practice, Said, Settings, WishPatch } from './household.ts';
import type { Json } from './operation.ts';

/** Fields of a record as they are stored. */
export type Fields = { readonly [field: string]: Json };

/** What an answer says, as it is stored. */
export function answerFields(said: Said): Fields {
  return 'fact' in said ? { fact: said.fact, value: said.value } : { question: said.question, value: said.value };
}

/** A change of a wish, as it is stored. What is given as undefined is taken away. */
export function wishFields(patch: WishPatch): Fields {
  const emptied = 'undress' in patch && patch.undress === undefined ? { undress: null } : {};
  return { kind: 'wish', ...plain(patch), ...emptied };
}

/** A change of the settings, as it is stored. */
export function settingsFields(patch: Partial<Settings>): Fields {
  return { kind: 'settings', ...plain(patch) };
}

/** A change of the habits, as it is stored. */
export function habitsFields(patch: Partial<Habits>): Fields {
  return { kind: 'habits', ...plain(patch) };
}

/** A stroke practised without a baby, as it is stored. */
export function practiceFields(practice: Practice): Fields {
  return { kind: 'practice', ...plain(practice) };
}

/** An entry of the journal, as it is stored. */
export function entryFields(entry: JournalEntry): Fields {
  return plain(entry);
}

/** Own fields as plain data; what is absent or undefined is left as it was. */
function plain(fields: object): Fields {
  return JSON.parse(JSON.stringify(fields));
}
