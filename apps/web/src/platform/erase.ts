import { eraseNotes } from './notes.ts';
import { eraseSession } from './session-store.ts';
import { eraseVoices } from './voice-database.ts';

/** Takes away what the page keeps beside the journal: notes, a massage that is going on, recordings, the offline copy and its worker. */
export async function eraseBesidesJournal(): Promise<void> {
  eraseNotes();
  await eraseSession();
  await eraseVoices();
  if ('caches' in window) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  if (!('serviceWorker' in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
