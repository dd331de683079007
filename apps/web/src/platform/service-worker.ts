/**
 * The worker keeps the whole build on the device, lazily loaded parts included, so that every place opens offline. [H3]
 *
 * A new version waits: it takes over only when a page says that the person is done. [H4]
 */
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: { url: string; revision: string | null }[] };

precacheAndRoute(self.__WB_MANIFEST, {
  cleanURLs: false,
  directoryIndex: 'index.html',
  // The places are in the hash; whatever a link adds to the address must not lead past the cache.
  ignoreURLParametersMatching: [/./],
});
cleanupOutdatedCaches();

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});
