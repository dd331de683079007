import { type ReadonlySignal, signal } from '@preact/signals';

const WORKER = 'service-worker.js';
const readiness = signal<'none' | 'ready'>('none');
let waiting: ServiceWorker | null = null;

/** `ready`: a newer version is stored and waits until the person is done. [H4] */
export const update: ReadonlySignal<'none' | 'ready'> = readiness;

/** Registers the worker; without one (no secure context, not allowed) the app works, but only online. */
export async function keepOnDevice(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  try {
    const registration = await navigator.serviceWorker.register(trusted(WORKER), {
      scope: './',
      updateViaCache: 'none',
    });
    watchForUpdate(registration);
    addEventListener('visibilitychange', () => lookForUpdate(registration));
  } catch {
    // The browser forbids workers here. Nothing is lost but the offline copy, and the app says what is kept.
  }
}

/** Lets the waiting version take over, and loads the page anew once it has. Only ever called when a person asks. */
export function applyUpdate(): void {
  if (!waiting) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
}

function watchForUpdate(registration: ServiceWorkerRegistration): void {
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') offer(registration.waiting);
    });
  });
}

/** The very first version also passes through "installed", but then there is no page that it would replace. */
function offer(worker: ServiceWorker | null): void {
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  readiness.value = 'ready';
}

/** Asked when somebody comes back to the page, since a phone may keep it open for weeks. */
function lookForUpdate(registration: ServiceWorkerRegistration): void {
  if (document.visibilityState === 'visible') registration.update().catch(() => {}); // Offline: the next time will do.
}

/** The one address that may become a script. With Trusted Types a plain string is refused, and offline would be gone. */
function trusted(address: string): string {
  const policy = window.trustedTypes?.createPolicy('warmhands', {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError('Only the service worker of Warmhands may be loaded.');
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
