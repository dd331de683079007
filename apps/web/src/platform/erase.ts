import { eraseNotes } from './notes.ts';
import { eraseSession } from './session-store.ts';

/** Takes away what the page keeps beside the journal: notes, a massage that is going on, the offline copy and its worker. */
export async function eraseBesidesJournal(): Promise<void> {
  eraseNotes();
  await eraseSession();
  if ('caches' in window) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  if (!('serviceWorker' in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}
