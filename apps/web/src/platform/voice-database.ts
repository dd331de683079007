import { deleteDB } from 'idb';

/** The database of what was recorded. */
export const VOICES = 'warmhands-voices';

/** Leaves nothing of it. [H11] */
export async function eraseVoices(): Promise<void> {
  await deleteDB(VOICES).catch(() => {});
}
