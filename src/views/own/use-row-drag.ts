import { type PointerEvent, type RefObject, useState } from 'react';

/** A row on its way: where it was taken up, and where it would be put down. */
export interface RowDrag {
  readonly from: number;
  readonly to: number;
}

const HEADS = '[data-row]';

/** Lets the rows of a list be dragged by their grips. Each row's head says its index as `data-row`. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const gripOf = (index: number) => ({
    onPointerDown: (press: PointerEvent<HTMLElement>) => {
      if (press.button !== 0) return;
      press.preventDefault();
      press.currentTarget.setPointerCapture(press.pointerId);
      setDrag({ from: index, to: index });
    },
    onPointerMove: ({ clientY }: PointerEvent) => {
      if (!drag) return;
      const heads = [...(list.current?.querySelectorAll(HEADS) ?? [])];
      const to = placeAt(heads, drag.from, clientY);
      if (to === drag.to) return;
      heads[to]?.scrollIntoView({ block: 'nearest' });
      setDrag({ ...drag, to });
    },
    onPointerUp: () => {
      setDrag(null);
      if (drag && drag.from !== drag.to) onMove(drag.from, drag.to);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { drag, gripOf };
}

/** The index that the row taken up gets where the pointer is: behind all others whose middle lies above it. */
function placeAt(heads: readonly Element[], from: number, y: number): number {
  const middles = heads.map((head) => {
    const { top, bottom } = head.getBoundingClientRect();
    return (top + bottom) / 2;
  });
  return middles.filter((middle, index) => index !== from && middle < y).length;
}
