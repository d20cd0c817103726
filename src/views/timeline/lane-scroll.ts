import type { Timeline } from 'vis-timeline/esnext';
import type { TimelineScene } from '../../scene/timeline-scene.ts';

/** Scrolls lanes that have no room. */
export interface LaneScroll {
  /** Moves them up by so many px; false where they are at their end already. */
  readonly by: (down: number) => boolean;
  /** To be told of each scene: other lanes start from the top. */
  readonly show: (scene: TimelineScene) => void;
}

/** What the guest scrolls lanes with when they are dragged. Its own way for the wheel puts a scrollbar beside the names, which would push the lanes from under the slider. */
interface Scrolled {
  readonly _getScrollTop: () => number;
  readonly _setScrollTop: (top: number) => number;
  readonly _redraw: () => void;
}

/** Scrolls the guest's lanes by the wheel. */
export function createLaneScroll(timeline: Timeline): LaneScroll {
  const guest = timeline as unknown as Scrolled;
  let lanes: TimelineScene['lanes'] = [];
  return {
    by: (down) => {
      const before = guest._getScrollTop();
      if (guest._setScrollTop(before - down) === before) return false;
      guest._redraw();
      return true;
    },
    show: (scene) => {
      if (scene.lanes === lanes) return;
      lanes = scene.lanes;
      guest._setScrollTop(0);
    },
  };
}
