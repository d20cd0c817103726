import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus, once it is drawn, to the first thing within a place that one of the selectors finds, the dearest selector first; what a field says is selected, to be written over. A wish stays until it can be granted or another is made. */
export function useFocusWish(place: RefObject<HTMLElement | null>) {
  const wish = useRef<readonly string[]>([]);
  useEffect(() => {
    const found = wish.current
      .map((selector) => place.current?.querySelector<HTMLElement>(selector))
      .find((element) => element);
    if (!found) return;
    wish.current = [];
    found.focus();
    if (found instanceof HTMLInputElement) found.select();
  });
  return (...selectors: readonly string[]) => {
    wish.current = selectors;
  };
}

/** A part of the scene of an index. */
export type ScenePart = 'open' | 'heading' | 'up' | 'down';

/** Selectors of a part of a scene, and of the scene's head where that part cannot have the focus. */
export function partOfScene(index: number, part: ScenePart): readonly string[] {
  const scene = `[data-scene="${index}"]`;
  return [`${scene} [data-part="${part}"]:not(:disabled)`, `${scene} [data-part="open"]`];
}
