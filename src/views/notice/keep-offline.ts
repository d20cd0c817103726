import { Workbox } from 'workbox-window';

/** How often at most a page that is looked at again asks for a newer version. */
const CHECK_AGAIN_MS = 3_600_000;

/**
 * Has the browser keep the page for when there is no connection. `offer` gets the way on once a newer version waits;
 * until somebody takes it every open page goes on with the files it began with. Returns the way out.
 */
export function keepOffline(offer: (goOn: () => void) => void): () => void {
  const worker = workerOfPage();
  worker.addEventListener('waiting', () => offer(() => worker.messageSkipWaiting()));
  const leaveControl = onNewController(offer);
  const leaveLooks = onLookedAtAgain(() => worker.update());
  // where nothing may be kept the page goes on with its server
  worker.register().catch(() => undefined);
  return () => {
    leaveControl();
    leaveLooks();
  };
}

/** Has the browser keep the page, and says nothing: a newer version waits until a page that can offer it is open. */
export function keepQuietly(): void {
  workerOfPage()
    .register()
    .catch(() => undefined);
}

function workerOfPage(): Workbox {
  return new Workbox(new URL(`${import.meta.env.BASE_URL}sw.js`, document.baseURI).href);
}

/** Loads every open page anew at the moment the version changes for all of them: the link holds the view. */
function onNewController(offer: (goOn: () => void) => void): () => void {
  const { serviceWorker } = navigator;
  let before = serviceWorker.controller;
  const change = () => {
    if (before) window.location.reload();
    else offerIfNewer(() => offer(() => window.location.reload()));
    before = serviceWorker.controller;
  };
  serviceWorker.addEventListener('controllerchange', change);
  return () => serviceWorker.removeEventListener('controllerchange', change);
}

/** On a first visit the page itself can be older than what was kept right after it, as while a new version is being put up. */
function offerIfNewer(offer: () => void): void {
  const code = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (!code) return;
  caches.match(code.src).then(
    (kept) => kept ?? offer(),
    () => undefined,
  );
}

/** A page that stays open for days, as on a wall, asks when somebody turns to it again. */
function onLookedAtAgain(check: () => Promise<void>): () => void {
  let checked = performance.now();
  const look = () => {
    if (document.hidden || performance.now() - checked < CHECK_AGAIN_MS) return;
    checked = performance.now();
    check().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
