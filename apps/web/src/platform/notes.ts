/**
 * The few words that the first paint needs before any database is open, and which baby this device shows.
 *
 * `session` says no more than that a massage is going on; what is done in it stands in a database. [H13]
 */
export type Note = (typeof NOTES)[number];
const NOTES = ['theme', 'locale', 'baby', 'session'] as const;

const inMemory = new Map<Note, string>();

/** The word noted, or `null`. Where storage is denied, what this page noted itself. */
export function readNote(name: Note): string | null {
  try {
    return localStorage.getItem(`warmhands-${name}`) ?? null;
  } catch {
    return inMemory.get(name) ?? null;
  }
}

/** Notes a word. A note is a convenience, never data: where it cannot be kept it lives as long as the page. */
export function keepNote(name: Note, word: string): void {
  try {
    localStorage.setItem(`warmhands-${name}`, word);
  } catch {
    inMemory.set(name, word);
  }
}

/** Takes one note away. */
export function dropNote(name: Note): void {
  inMemory.delete(name);
  try {
    localStorage.removeItem(`warmhands-${name}`);
  } catch {
    // Storage is denied, so it was never noted in it.
  }
}

/** Takes every note away. */
export function eraseNotes(): void {
  for (const name of NOTES) dropNote(name);
}
