/** What of the browser keeps a screen awake. */
export interface Wakeful {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Null where the browser has none. */
  readonly wakeLock: Pick<WakeLock, 'request'> | null;
}

/** Keeps the screen from sleeping until the way out is taken, asking again each time the page is seen again; nothing where the browser cannot, or refuses. */
export function keepAwake({ document, wakeLock }: Wakeful): () => void {
  let lock: Pick<WakeLockSentinel, 'release'> | null = null;
  let isOver = false;
  const ask = async () => {
    if (!wakeLock || isOver || document.visibilityState !== 'visible') return;
    const given = await wakeLock.request('screen').catch(() => null);
    if (isOver) release(given);
    else lock = given ?? lock;
  };
  const askAgain = () => void ask();
  document.addEventListener('visibilitychange', askAgain);
  askAgain();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', askAgain);
    release(lock);
  };
}

function release(lock: Pick<WakeLockSentinel, 'release'> | null): void {
  lock?.release().catch(() => undefined);
}
