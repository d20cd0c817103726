interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** Where a card stands, in px of the window; empty where its style says so. */
export interface CardPlace {
  readonly left?: number;
  readonly top?: number;
  readonly bottom?: 'auto';
}

const GAP_PX = 12;

/** Where a card stands so that it covers nothing of the part it is about: above, below or to the left of it, within the window; else in the corner that its style gives it. */
export function placeBeside(part: Box, card: Size, view: Size): CardPlace {
  const held = (left: number) => Math.max(GAP_PX, Math.min(left, view.width - card.width - GAP_PX));
  const above = part.top - card.height - GAP_PX;
  const below = part.top + part.height + GAP_PX;
  const beside = part.left - card.width - GAP_PX;
  if (above >= GAP_PX) return { left: held(part.left + GAP_PX), top: above, bottom: 'auto' };
  if (beside >= GAP_PX) return { left: beside, top: part.top + GAP_PX, bottom: 'auto' };
  if (below + card.height <= view.height) {
    return { left: held(part.left + part.width), top: below, bottom: 'auto' };
  }
  return {};
}
