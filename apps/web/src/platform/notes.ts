/** The few words that the first paint needs before any database is open, and which baby this device shows. */
export type Note = 'theme' | 'locale' | 'baby';

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

/** Takes every note away. */
export function eraseNotes(): void {
  inMemory.clear();
  try {
    for (const name of ['theme', 'locale', 'baby']) localStorage.removeItem(`warmhands-${name}`);
  } catch {
    // Storage is denied, so nothing was ever noted in it.
  }
}
