import type { JournalEntry, JournalKind } from '../vocabulary/journal-entry.ts';

/** The entries of one kind. */
export type EntryOf<K extends JournalKind> = Extract<JournalEntry, { readonly kind: K }>;

/** The journal's entries that tell of facts, apart by kind, in the order in which they were given. [J1] */
export interface EntriesByKind {
  readonly feeds: readonly EntryOf<'feed'>[];
  readonly sleeps: readonly EntryOf<'sleep'>[];
  readonly nappies: readonly EntryOf<'nappy'>[];
  readonly readings: readonly EntryOf<'temperature'>[];
  readonly immunisations: readonly EntryOf<'immunisation'>[];
  readonly cryings: readonly EntryOf<'crying'>[];
  readonly symptoms: readonly EntryOf<'symptom'>[];
  readonly patchTests: readonly EntryOf<'patch-test'>[];
}

/**
 * Sorts the journal into its kinds in one pass, so that each later look reads only what it needs. [J1]
 *
 * Baths, massages and notes tell of no fact and are left where they are.
 */
export function entriesByKind(journal: readonly JournalEntry[]): EntriesByKind {
  const apart = emptyKinds();
  for (const entry of journal) put(entry, apart);
  return apart;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : never };

function emptyKinds(): Mutable<EntriesByKind> {
  return {
    feeds: [],
    sleeps: [],
    nappies: [],
    readings: [],
    immunisations: [],
    cryings: [],
    symptoms: [],
    patchTests: [],
  };
}

function put(entry: JournalEntry, apart: Mutable<EntriesByKind>): void {
  switch (entry.kind) {
    case 'feed':
      apart.feeds.push(entry);
      return;
    case 'sleep':
      apart.sleeps.push(entry);
      return;
    case 'nappy':
      apart.nappies.push(entry);
      return;
    case 'temperature':
      apart.readings.push(entry);
      return;
    case 'immunisation':
      apart.immunisations.push(entry);
      return;
    case 'crying':
      apart.cryings.push(entry);
      return;
    case 'symptom':
      apart.symptoms.push(entry);
      return;
    case 'patch-test':
      apart.patchTests.push(entry);
      return;
    case 'bath':
    case 'massage':
    case 'note':
      return;
  }
}
