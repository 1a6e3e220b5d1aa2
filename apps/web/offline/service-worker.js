// Keeps the shell of the pages (their document, scripts, styles and letters) in this browser, so that every address
// opens without a network. What the server answers to questions is never kept here: it is somebody's, this is nobody's.
//
// The build puts VERSION, and FILES that every page may need, above these lines.

const SHELL = `caucus-shell ${VERSION}`;
const PAGE = '/index.html';

/** How long a network that does not answer is waited for. */
const PATIENCE = 4000;

/** The server's own addresses: nothing of theirs is touched, let alone kept. */
const NOT_OURS = /^\/(api|graphql|collab|healthz|readyz)(\/|$)/;

/** Answers of a proxy whose server is gone. */
const NOBODY_BEHIND = new Set([502, 503, 504]);

self.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer !== null) event.respondWith(answer);
});

async function keepShell() {
  const page = await fetch(PAGE, { cache: 'no-store' });
  // While several servers are being renewed, this file may come from one and the page from another.
  if (!page.ok || !(await page.clone().text()).includes(`"${VERSION}"`))
    throw new Error('The page is of another build');
  const shell = await caches.open(SHELL);
  await shell.addAll(FILES);
  await shell.put(PAGE, page);
}

// The shell before this one stays: pages that are open may still ask for parts of it.
async function takeOver() {
  const shells = (await caches.keys()).filter((name) => name.startsWith('caucus-shell '));
  const older = shells.filter((name) => name !== SHELL);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
  for (const page of await self.clients.matchAll()) page.postMessage({ version: VERSION });
}

function answerTo(request) {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || NOT_OURS.test(pathname)) return null;
  if (pathname.startsWith('/assets/')) return assetFor(request);
  if (request.mode === 'navigate') return newestOf(request, PAGE);
  return FILES.includes(pathname) ? partOf(request, pathname) : null;
}

// Has no hash in its name, and goes with the page of this version; the next worker brings the next.
async function partOf(request, path) {
  return (await (await caches.open(SHELL)).match(path, { ignoreVary: true })) ?? fetch(request);
}

// The name of an asset holds a hash of it, so the one that is here is the right one.
async function assetFor(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(SHELL)).put(request, answer.clone());
  return answer;
}

// The network first, so that a new version is there at the next load; what is kept where the network does not answer.
async function newestOf(request, path) {
  const kept = await (await caches.open(SHELL)).match(path, { ignoreVary: true });
  const answer = fetch(request);
  if (!kept) return answer;
  const late = new Promise((give) => setTimeout(() => give(kept), PATIENCE));
  const heard = answer.then(
    (given) => (NOBODY_BEHIND.has(given.status) ? kept : given),
    () => kept,
  );
  return Promise.race([heard, late]);
}
