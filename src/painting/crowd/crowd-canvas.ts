import type { CrowdLooks, CrowdPicture } from './crowd-picture.ts';
import type { Order } from './crowd-worker.ts';

/** A canvas under the guest's that a worker paints, so that the page stays free while it does. */
export interface CrowdCanvas {
  /** Whether there is a worker: it may fail to start, as where the page is a file on a disk. */
  readonly isWorking: () => boolean;
  /** Whether the last picture has been painted, so that the next can be taken. */
  readonly isIdle: () => boolean;
  readonly paint: (picture: CrowdPicture, looks: CrowdLooks) => void;
  /** Numbers of a picture before that are no longer needed. */
  readonly used: () => CrowdPicture['numbers'] | undefined;
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
  let told: CrowdLooks | null = null;
  let used: CrowdPicture['numbers'] | undefined;
  worker.onmessage = ({ data }: MessageEvent<CrowdPicture['numbers']>) => {
    [isIdle, used] = [true, data];
    canvas.hidden = !isWanted;
    onPainted();
  };
  const tell = (order: Order, transfer: Transferable[] = []) => worker.postMessage(order, transfer);
  const offscreen = canvas.transferControlToOffscreen();
  tell({ canvas: offscreen }, [offscreen]);
  return {
    isWorking: () => isWorking,
    isIdle: () => isIdle,
    paint: (picture, looks) => {
      [isIdle, isWanted, used] = [false, true, undefined];
      tell(told === looks ? { picture } : { picture, looks }, [picture.numbers.buffer]);
      told = looks;
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
