import type { CrowdNews } from './crowd-news.ts';
import type { Order } from './crowd-worker.ts';

/** A canvas under the guest's that a worker paints, so that the page stays free while it does. */
export interface CrowdCanvas {
  /** Whether there is a worker: it may fail to start, as where the page is a file on a disk. */
  readonly isWorking: () => boolean;
  /** Whether the last picture has been painted, so that the next can be taken. */
  readonly isIdle: () => boolean;
  /** Paints what it was told before, with these news. */
  readonly paint: (news: CrowdNews) => void;
  /** Numbers of a picture before that are no longer needed. */
  readonly used: () => CrowdNews['nodes'] | undefined;
  readonly hide: () => void;
  readonly remove: () => void;
}

/** Puts a canvas with a worker first into an element; null where the browser has no such canvas. `onPainted` is told of each picture. */
export function createCrowdCanvas(frame: HTMLElement, onPainted: () => void): CrowdCanvas | null {
  const canvas = document.createElement('canvas');
  const worker = 'transferControlToOffscreen' in canvas ? startWorker() : null;
  if (!worker) return null;
  canvas.className = 'graph-crowd';
  frame.prepend(canvas);
  let [isIdle, isWorking, isWanted] = [true, true, true];
  worker.onerror = () => {
    isWorking = false;
    canvas.hidden = true;
    onPainted();
  };
  let used: CrowdNews['nodes'] | undefined;
  worker.onmessage = ({ data }: MessageEvent<CrowdNews['nodes']>) => {
    [isIdle, used] = [true, data];
    canvas.hidden = !isWanted;
    onPainted();
  };
  const tell = (order: Order, owned: Transferable) => worker.postMessage(order, [owned]);
  const offscreen = canvas.transferControlToOffscreen();
  tell({ canvas: offscreen }, offscreen);
  return {
    isWorking: () => isWorking,
    isIdle: () => isIdle,
    paint: (news) => {
      [isIdle, isWanted, used] = [false, true, undefined];
      tell(news, news.nodes.buffer);
    },
    used: () => used,
    hide: () => {
      isWanted = false;
      canvas.hidden = true;
    },
    remove: () => {
      worker.terminate();
      canvas.remove();
    },
  };
}

/** Some browsers throw at once where a page may have no workers. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./crowd-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
