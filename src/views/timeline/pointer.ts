/** What a reader's pointer does on an element, without the gestures that only look like it. */
export interface PointerHandlers {
  readonly onClick: (event: MouseEvent) => void;
  readonly onPointerLost: () => void;
}

const CLICK_SLOP = 4;

/** Listens until the signal aborts. The end of a drag is no click, and a plain wheel stays the page's. */
export function listenToPointer(
  element: HTMLElement,
  { onClick, onPointerLost }: PointerHandlers,
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
  element.addEventListener('wheel', hidePlainWheel, options);
}

// With horizontalScroll vis-timeline turns every wheel into a sideways move and keeps it from the page.
function hidePlainWheel(event: WheelEvent): void {
  const isVertical = Math.abs(event.deltaY) >= Math.abs(event.deltaX);
  if (isVertical && !event.ctrlKey) event.stopPropagation();
}
