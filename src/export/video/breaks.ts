/** So long at most the page is held up at a stretch, in ms: it still answers at once. */
const STRETCH_MS = 40;

/** Pauses in long work, in which the page may paint and listen. */
export interface Breaks {
  /** Resolves at once until the page has been held up for long. */
  readonly takeIfDue: () => Promise<void>;
  readonly end: () => void;
}

/** Breaks by messages to oneself: unlike timers these are not put off while the page is in the background. */
export function createBreaks(): Breaks {
  const { port1, port2 } = new MessageChannel();
  let since = performance.now();
  const take = () =>
    new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  return {
    takeIfDue: async () => {
      if (performance.now() - since < STRETCH_MS) return;
      await take();
      since = performance.now();
    },
    end: () => port1.close(),
  };
}
