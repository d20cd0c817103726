/** What a reader's pointer does on an element, without the gestures that only look like it. */
export interface PointerHandlers {
  readonly onClick: (event: MouseEvent) => void;
  readonly onPointerLost: () => void;
  /** Told how many px a plain wheel turned; false where the turn is to be the page's. */
  readonly onWheel: (down: number) => boolean;
}

const CLICK_SLOP = 4;

/** Listens until the signal aborts. The end of a drag is no click, and a plain wheel stays the page's. */
export function listenToPointer(
  element: HTMLElement,
  { onClick, onPointerLost, onWheel }: PointerHandlers,
  signal: AbortSignal,
): void {
  let pressed = { x: 0, y: 0 };
  const options = { signal, capture: true, passive: true };
  const press = (event: PointerEvent) => {
    pressed = { x: event.clientX, y: event.clientY };
  };
  const click = (event: MouseEvent) => {
    const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
    if (moved <= CLICK_SLOP) onClick(event);
  };
  element.addEventListener('pointerdown', press, options);
  element.addEventListener('click', click, options);
  element.addEventListener('pointercancel', onPointerLost, options);
  // With horizontalScroll vis-timeline turns every wheel into a sideways move and keeps it from the page.
  const wheel = (event: WheelEvent) => {
    const isVertical = Math.abs(event.deltaY) >= Math.abs(event.deltaX);
    if (!isVertical || event.ctrlKey) return;
    event.stopPropagation();
    if (onWheel(event.deltaY)) event.preventDefault();
  };
  element.addEventListener('wheel', wheel, { signal, capture: true, passive: false });
}
