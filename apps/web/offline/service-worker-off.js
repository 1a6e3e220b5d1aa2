// Served in the place of the service worker where the server is told CAUCUS_OFFLINE=no: each browser that comes by
// drops the shell it kept and asks the network for everything again.

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys()) if (name.startsWith('caucus-shell ')) await caches.delete(name);
  await self.registration.unregister();
}
