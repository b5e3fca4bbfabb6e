/* Kept small and dull: files named by their content come from the cache, the page comes from the cache of its own version, the hall itself is never kept. */
const CACHE = 'hall-__VERSION__';
const FILES = __FILES__;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([new Request('./', { cache: 'reload' }), ...FILES])));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('hall-') && name !== CACHE).map((name) => caches.delete(name)))));
});

/* A new version waits until somebody asks for it. */
self.addEventListener('message', ({ data }) => { if (data === 'update') self.skipWaiting(); });

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const base = new URL('./', self.location.href);
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return;
  const path = url.pathname.slice(base.pathname.length);
  if (path !== '' && !FILES.includes(path)) return;
  event.respondWith(caches.open(CACHE).then((cache) => cache.match(path === '' ? base.href : request.url)).then((kept) => kept || fetch(request)));
});
