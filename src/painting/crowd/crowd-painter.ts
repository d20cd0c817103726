import type { Frame } from '../paint-layers.ts';
import { type CrowdCanvas, createCrowdCanvas } from './crowd-canvas.ts';
import { createMemory } from './crowd-memory.ts';
import { type CrowdStamps, createTeller } from './tell-crowd.ts';

/** What is drawn of a crowd, and with what. */
export interface CrowdFrame extends Frame {
  readonly stamps: CrowdStamps;
}

/** Paints crowds beside the page's own work. Frames that come while it paints are passed over, but for the last. */
export interface CrowdPainter {
  /** Takes a frame up if it can, and tells whether another than the last shown is to be seen. */
  readonly offer: (frame: CrowdFrame) => boolean;
  /** Takes a frame up if it can, and tells which one is to be seen. */
  readonly show: (context: CanvasRenderingContext2D, frame: CrowdFrame) => CrowdFrame;
  /** Whether the last frame given is the one to be seen. */
  readonly isCurrent: () => boolean;
  /** Takes the crowd out of sight. */
  readonly hide: () => void;
  readonly remove: () => void;
}

/** A painter of crowds on a canvas of their own. `onPainted` is told when another frame is to be seen; where there is no such canvas, or it fails, everything is painted at once. */
export function createCrowdPainter(
  makeCanvas: (onPainted: () => void) => CrowdCanvas | null,
  onPainted: () => void,
): CrowdPainter {
  let [asked, taken, seen, shown]: (CrowdFrame | null)[] = [null, null, null, null];
  const tell = createTeller();
  const paintHere = createPainterHere();
  const canvas = makeCanvas(() => {
    seen = taken;
    takeUp();
    onPainted();
  });
  const takeUp = () => {
    if (!canvas || !asked || asked === taken || !canvas.isIdle()) return;
    taken = asked;
    canvas.paint(tell(asked, canvas.used()));
  };
  const offer = (latest: CrowdFrame): boolean => {
    asked = asked && isSame(asked, latest) ? asked : latest;
    if (!canvas?.isWorking()) return true;
    takeUp();
    return seen !== shown;
  };
  const show = (context: CanvasRenderingContext2D, latest: CrowdFrame): CrowdFrame => {
    offer(latest);
    shown = seen;
    if (canvas?.isWorking()) return seen ?? latest;
    paintHere(context, latest);
    [taken, seen, shown] = [asked, asked, asked];
    return latest;
  };
  return {
    offer,
    show,
    isCurrent: () => asked === seen,
    hide: () => {
      [asked, taken, seen, shown] = [null, null, null, null];
      canvas?.hide();
    },
    remove: () => canvas?.remove(),
  };
}

/** Paints at once; what others were told is no news to it. */
function createPainterHere(): (context: CanvasRenderingContext2D, frame: CrowdFrame) => void {
  const [tell, paint] = [createTeller(), createMemory()];
  return (context, frame) => paint(context, tell(frame));
}

/** A painter of crowds under the content of an element. */
export function createCrowdPainterIn(frame: HTMLElement, onPainted: () => void): CrowdPainter {
  return createCrowdPainter((onDone) => createCrowdCanvas(frame, onDone), onPainted);
}

/** Whether two frames look the same but for their names. */
function isSame(one: CrowdFrame, other: CrowdFrame): boolean {
  const [a, b] = [one.stamps, other.stamps];
  return (
    one.scene === other.scene &&
    one.goal === other.goal &&
    one.palette === other.palette &&
    a.solid === b.solid &&
    a.ratio === b.ratio &&
    a.width === b.width &&
    a.height === b.height &&
    a.view.scale === b.view.scale &&
    a.view.shift.x === b.view.shift.x &&
    a.view.shift.y === b.view.shift.y
  );
}
